using System.Globalization;

namespace ArticleGenerator.Benchmarks.Editor;

/// <summary>
/// What an editor pays for archives of several sizes, all in one run: a table, and the data of the plot.
/// </summary>
internal static class EditorScale
{
    private static readonly string[] Header =
    [
        "articles", "first run, ms", "edit of C#, ms", "of the floor", "edit of an article, ms", "of the floor",
        "held for each, kB",
    ];

    /// <param name="sizes">How many articles, from small to large.</param>
    /// <param name="rounds">How often each edit is made.</param>
    /// <returns>A line for each size, in the order of the header.</returns>
    public static IReadOnlyList<double[]> Run(IEnumerable<int> sizes, int rounds)
    {
        Write(Header);
        Write([.. Header.Select(_ => "---")]);
        var rows = new List<double[]>();
        foreach (int articles in sizes)
        {
            Candidate[] candidates = EditorRuns.Measure(articles, rounds);
            (Candidate floor, Candidate ours) = (candidates[0], candidates[1]);
            double[] row =
            [
                articles,
                ours.FirstRun,
                EditorRuns.Median(ours.AfterCSharp),
                EditorRuns.Ratio(ours.AfterCSharp, floor.AfterCSharp),
                EditorRuns.Median(ours.AfterArticle),
                EditorRuns.Ratio(ours.AfterArticle, floor.AfterArticle),
                EditorMemory.Measure(articles),
            ];
            Write([.. row.Select((value, i) =>
                value.ToString(i is 0 or 1 ? "N0" : "0.00", CultureInfo.InvariantCulture))]);
            rows.Add(row);
        }

        return rows;
    }

    private static void Write(string[] cells) => Console.WriteLine("| " + string.Join(" | ", cells) + " |");
}
