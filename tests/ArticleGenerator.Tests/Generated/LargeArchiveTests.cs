using System.Collections.Immutable;
using ArticleGenerator.Tests.Infrastructure;
using ArticleModel;

namespace ArticleGenerator.Tests.Generated;

/// <summary>
/// Archives of so many articles that a literal for each would be more fields than the runtime takes in one class
/// (65,535): what is generated of them compiles, and what was compiled runs.
/// </summary>
public class LargeArchiveTests
{
    [Fact]
    public void Twenty_thousand_articles_of_which_a_folder_has_classes_run() =>
        AssertRuns(20_000, new GeneratorOptions().With("names") with
        {
            Members = ImmutableDictionary<string, string>.Empty.Add("day/7", "all").Add("day/8", "all")
                .Add("day/9", "none"),
        });

    [Fact]
    public void Articles_beyond_the_number_of_fields_of_a_class_run() =>
        AssertRuns(65_536, new GeneratorOptions().With("none"));

    [Fact]
    public void Articles_whose_folders_are_shared_out_among_few_tables_are_found_by_their_paths()
    {
        string[] paths =
        [
            .. Enumerable.Range(0, 400).Select(i => $"day/{i % 3}/{i}"),
            .. Enumerable.Range(0, 40).Select(i => $"night/{i}"),
            "dawn",
        ];
        GeneratorRun run = GeneratorRun.Of([.. paths.Select(path => (path, $"On {path}\n\nIt was late."))]);

        IReadOnlyList<Article> articles = run.Articles();

        Assert.Equal(paths.Order(StringComparer.Ordinal), articles.Select(article => article.Path));
        Assert.All(paths, path => Assert.Equal($"On {path}", ((ArticleList<Article>)articles).Get(path).Headline));
    }

    private static void AssertRuns(int count, GeneratorOptions options)
    {
        GeneratorRun run = options.Run(
            [.. Enumerable.Range(0, count)
                .Select(i => ($"day/{i % 97}/{i}", $"Day {i}\n\nIt was day {i} — at last."))]);

        IReadOnlyList<Article> articles = run.Articles();

        Assert.Equal(count, articles.Count);
        foreach (Article article in articles)
        {
            string number = article.Path[(article.Path.LastIndexOf('/') + 1)..];
            Assert.Equal($"Day {number}", article.Headline);
            Assert.Equal($"It was day {number} — at last.", article.Text);
        }
    }
}
