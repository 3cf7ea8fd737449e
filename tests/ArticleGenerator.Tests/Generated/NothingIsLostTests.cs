using ArticleGenerator.Binding;
using ArticleGenerator.Tests.Binding;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Generated;

/// <summary>
/// An exception in a generator takes away all that it generates (CS8785). No name, path or repetition of files makes
/// one.
/// </summary>
public class NothingIsLostTests
{
    private const string Text = "A headline\n\nSome text.";

    // Found within seconds: both have the same FNV-1a hash of 64 bits, and the same first 63 characters.
    private static readonly string Beginning = "a" + new string('b', 53);
    private static readonly string[] Colliding =
        [Beginning + "iptxr3hpzd50j4m8oqa21cjpjj", Beginning + "iptxr3gs18s1h34w62c76bctan"];

    [Fact]
    public void Two_names_of_one_hash_have_files_of_their_own()
    {
        string[] names = [.. Colliding.Select(path => "Articles." + Identifier.Create(path, "Article"))];
        Assert.Equal(StableHash.Of(names[0]), StableHash.Of(names[1]));

        GeneratorRun run = Run([.. Colliding, "ferry"]);

        Assert.Equal(3, run.Articles().Count);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(300)]
    public void A_file_that_comes_with_different_texts_is_the_longest_of_them_in_any_order(int articles)
    {
        InMemoryText[] others = [.. Enumerable.Range(0, articles).Select(i => File($"a{i}", Text))];
        string[] texts = ["Ferry\n\nShort.", "Ferry\n\nThe long text.", "Ferry\n\nShirt."];
        InMemoryText[] twice = [.. texts.Select(text => File("ferry", text))];

        foreach (InMemoryText[] files in new[] { twice, [.. twice.Reverse()] })
        {
            GeneratorRun run = GeneratorRun.Start(new GeneratorOptions(), [.. files, .. others]);

            Assert.Null(run.Result.Exception);
            Assert.Equal(articles + 1, run.Articles().Count);
            Assert.Equal("The long text.", run.Articles().Single(article => article.Path == "ferry").Text);
        }
    }

    [Fact]
    public void A_file_that_comes_once_without_text_is_the_one_with_text()
    {
        InMemoryText[] files = [new(GeneratorRun.PathOf("ferry"), (SourceText?)null), File("ferry", Text)];

        Assert.Equal("Some text.", GeneratorRun.Start(new GeneratorOptions(), files).Article().Text);
    }

    [Fact(Timeout = 600_000)]
    public Task Folders_are_printed_once_each_and_no_deeper_than_64() => Task.Run(
        () =>
        {
            int[] depths = [0, 64, 800, 20_000];

            GeneratorRun run = Run([.. depths.Select(depth => $"{CatalogBinderTests.Deep(depth)}ferry{depth}")]);

            Assert.Equal(["ART097", "ART097"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
            Assert.Equal(4, run.Articles().Count);
            Assert.Equal(64, run.Source("Articles.g.cs").Split("public static partial class _").Length - 1);
            Assert.InRange(run.Source("Articles.g.cs").Length, 1, 250_000);
        },
        TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("ferry", "Ferry", "FERRY")]
    [InlineData("Local/a", "local/b", "LOCAL/a!", "lOCAL/A")]
    [InlineData("!!!", "???", "…", "🚢", "!!!/!!!", "???/???")]
    [InlineData("articles", "articles/articles", "articles/articles/articles")]
    [InlineData("g", "g/cs", "G.g", "g.cs")]
    [InlineData("Bucket00", "bucket0A/a", "Bucket0A", "bucket0a")]
    [InlineData("a", "a-article", "a/article", "a-article/a", "a-article-article", "a2", "a!")]
    [InlineData("a.b", "a/b", "a-b", "a b", "ab")]
    public void Names_that_are_nearly_the_same_all_have_their_place(params string[] paths)
    {
        GeneratorRun run = Run(paths);

        Assert.Null(run.Result.Exception);
        Assert.Equal(paths.Order(StringComparer.Ordinal), run.Articles().Select(article => article.Path));
    }

    [Fact]
    public void Buckets_take_articles_and_folders_that_are_called_like_them()
    {
        string[] paths = [.. Enumerable.Range(0, 300).SelectMany(i => new[] { $"Bucket{i:X2}", $"bucket{i:X2}/g" })];

        GeneratorRun run = Run(paths);

        Assert.Null(run.Result.Exception);
        Assert.Equal(600, run.Articles().Count);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(5_000)]
    [InlineData(1_000_000)]
    public void A_name_can_be_of_any_length(int length)
    {
        string name = new('x', length);

        GeneratorRun run = Run(name, name + "y", name + "/" + name, $"{name}/{name}y", $"{name}y/{name}");

        Assert.Equal(5, run.Articles().Count);
        Assert.All(run.Result.GeneratedSources, source => Assert.InRange(source.HintName.Length, 1, 100));
    }

    private static InMemoryText File(string path, string text) => new(GeneratorRun.PathOf(path), text);

    private static GeneratorRun Run(params string[] paths) =>
        new GeneratorOptions { Warnings = ReportDiagnostic.Default }.Run([.. paths.Select(path => (path, Text))]);
}
