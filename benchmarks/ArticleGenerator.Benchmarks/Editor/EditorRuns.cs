using System.Globalization;

namespace ArticleGenerator.Benchmarks.Editor;

/// <summary>
/// What a keystroke costs an editor: candidates take turns in one process, so that they share whatever else the machine
/// does, and a ratio is of runs that came one behind the other.
/// </summary>
internal static class EditorRuns
{
    /// <param name="articles">How many there are.</param>
    /// <param name="rounds">How often each edit is made; a third as many before, to warm up.</param>
    public static void Print(int articles, int rounds) => Print(articles, Measure(articles, rounds));

    /// <summary>The floor and ours after all runs.</summary>
    /// <param name="articles">How many there are.</param>
    /// <param name="rounds">How often each edit is made; a third as many before, to warm up.</param>
    public static Candidate[] Measure(int articles, int rounds)
    {
        var project = new EditedProject(articles);
        Candidate[] candidates =
        [
            new("floor", new FloorGenerator(), project),
            new("articles", new ArticlesGenerator(), project),
        ];
        for (int round = -rounds / 3; round < rounds; round++)
        {
            if (round == 0)
            {
                Array.ForEach(candidates, candidate => candidate.Forget());
            }

            // The first to run pays for what the round before has left to collect.
            Edit(project, round % 2 == 0 ? candidates : [.. candidates.Reverse()], Math.Abs(round));
        }

        return candidates;
    }

    private static void Edit(EditedProject project, Candidate[] candidates, int round)
    {
        var compilation = project.AfterCSharp(round + 1);
        foreach (Candidate candidate in candidates)
        {
            candidate.RunAfterCSharp(compilation);
        }

        var edit = project.EditArticle(round);
        foreach (Candidate candidate in candidates)
        {
            candidate.RunAfterArticle(edit, compilation);
        }
    }

    private static void Print(int articles, Candidate[] candidates)
    {
        Candidate floor = candidates[0];
        Write(
            $"{articles} articles", $"files out", $"diagnostics", $"first run", $"edit of C#", $"of the floor",
            $"edit of an article", $"of the floor");
        Write([.. Enumerable.Repeat((FormattableString)$"---", 8)]);
        foreach (Candidate candidate in candidates)
        {
            Write(
                $"{candidate.Name}",
                $"{candidate.Outputs}",
                $"{candidate.Diagnostics}",
                $"{candidate.FirstRun:0} ms",
                $"{Median(candidate.AfterCSharp):0.00} ms",
                $"{Ratio(candidate.AfterCSharp, floor.AfterCSharp):0.00}",
                $"{Median(candidate.AfterArticle):0.00} ms",
                $"{Ratio(candidate.AfterArticle, floor.AfterArticle):0.00}");
        }
    }

    /// <summary>The median of what one took, divided by what the other took beside it.</summary>
    public static double Ratio(IReadOnlyList<double> ours, IReadOnlyList<double> floor) =>
        Median([.. ours.Zip(floor, static (one, other) => one / other)]);

    public static double Median(IReadOnlyList<double> values) =>
        values.Order().ElementAtOrDefault(values.Count / 2);

    private static void Write(params FormattableString[] cells) => Console.WriteLine(
        "| " + string.Join(" | ", cells.Select(cell => cell.ToString(CultureInfo.InvariantCulture))) + " |");
}
