using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.Metadata;

/// <summary>ART015: what cannot be the metadata of articles, at its place in the C#.</summary>
public class RecordProblemTests
{
    [Theory]
    [InlineData("Action Hook", "Hook", "the parameter “Hook” is of the type “Action”, which no front matter can hold.")]
    [InlineData("object Hook", "Hook", "the parameter “Hook” is of the type “object”, which no front matter can hold.")]
    [InlineData("List<string> Tags", "Tags", "the parameter “Tags” is of the type “List<string>”")]
    [InlineData("IReadOnlyList<Action> Tags", "Tags", "the parameter “Tags” is of the type “IReadOnlyList<Action>”")]
    [InlineData("IReadOnlyDictionary<int, string> By", "By", "the parameter “By” is of the type")]
    [InlineData("int[,] Board", "Board", "the parameter “Board” is of the type “int[*,*]”")]
    [InlineData("char Letter", "Letter", "the parameter “Letter” is of the type “char”")]
    [InlineData("int Page, int PAGE", "PAGE", "the parameter “PAGE” has the key “page”, as another has.")]
    public void A_parameter_that_no_front_matter_can_hold(string parameters, string name, string fault)
    {
        string types = $"[ArticleMetadata(\"**\")] public sealed record News({parameters});";
        GeneratorRun run = Records.Project(types).Run(("a", "# Ferry\n\nIt was late."));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("ART015", diagnostic.Id);
        Assert.StartsWith(
            $"News cannot be the metadata of articles: {fault}",
            diagnostic.GetMessage(formatProvider: null),
            StringComparison.Ordinal);
        Assert.Equal(name, Text(run, diagnostic));
        INamedTypeSymbol article = run.Output.GetTypeByMetadataName("HarrowBay.Articles+AArticle")!;
        Assert.Equal("Article`1", article.BaseType!.BaseType!.MetadataName);
    }

    [Theory]
    [InlineData("[ArticleMetadata(\"**\")] public sealed record News<T>(T Page);", "News", "it has type parameters")]
    [InlineData("[ArticleMetadata(\"**\")] file sealed record News(int Page);", "News", "it is local to its file")]
    [InlineData("[ArticleMetadata(\"**\")] public abstract record News(int Page);", "News",
        "no value can be made of it")]
    [InlineData("[ArticleMetadata(\"**\")] public static class News { }", "News", "no value can be made of it")]
    [InlineData("[ArticleMetadata(\"**\")] public ref struct News { public int Page; }", "News", "it is a ref struct")]
    [InlineData("public class C { [ArticleMetadata(\"**\")] private record News(int Page); }", "News",
        "generated code cannot reach it")]
    [InlineData("[ArticleMetadata(\"**\")] public class News { private News() { } public int Page { get; set; } }",
        "News", "“News” has no constructor that generated code can call.")]
    [InlineData("[ArticleMetadata(\"**\")] public class News { public News(int a) { } public News(string b) { } }",
        "News", "“News” has several constructors with 1 parameters")]
    [InlineData("[ArticleMetadata(\"**\")] public class News { public News(out int a) { a = 1; } }",
        "News", "the constructor of “News” has a ref or an out parameter")]
    [InlineData("[ArticleMetadata(\"**\")] public class News { public int Page => 1; }",
        "News", "“News” has no parameter and no property that could be set")]
    [InlineData("public record Photo(Action Hook); [ArticleMetadata(\"**\")] public record News(Photo One, Photo Two);",
        "Hook", "the parameter “Hook” is of the type “Action”")]
    public void A_type_that_generated_code_cannot_use(string types, string place, string fault)
    {
        GeneratorRun run = Records.Project(types).Run(("a", "# Ferry\n\nIt was late."));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.StartsWith(
            $"News cannot be the metadata of articles: {fault}",
            diagnostic.GetMessage(formatProvider: null),
            StringComparison.Ordinal);
        Assert.Equal(place, Text(run, diagnostic));
    }

    [Fact]
    public void An_internal_type_of_public_articles_is_told_of_both_ways_out()
    {
        GeneratorRun run = Records.Project("[ArticleMetadata(\"**\")] internal sealed record News(int Page);")
            .Run(("a", "# Ferry\n\nIt was late."));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(
            "News cannot be the metadata of articles: it is internal, and the classes of the articles are public. Make "
                + "it public, or set the property ArticleVisibility to internal.",
            diagnostic.GetMessage(formatProvider: null));
        Assert.Equal("ArticleMetadata(\"**\")", Text(run, diagnostic));
        Assert.Equal("Ferry", run.Article().Headline);
    }

    [Theory]
    [InlineData("", "its pattern is empty.")]
    [InlineData("local\\\\*", "has a backslash.")]
    [InlineData("/local/**", "does not begin below the folder of all articles.")]
    [InlineData("../local/**", "does not begin below the folder of all articles.")]
    [InlineData("articles/local/**", "Write “local/**”.")]
    [InlineData("local/", "Write “local/**” for all below a folder.")]
    [InlineData("local//ferry", "has a folder without a name.")]
    [InlineData("local/*.md", "has the ending of a file")]
    public void A_pattern_that_can_match_nothing(string pattern, string fault)
    {
        GeneratorRun run = Records.Project($"[ArticleMetadata(\"{pattern}\")] public sealed record News(int Page);")
            .Run(("a", "# Ferry\n\nIt was late."));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Contains(fault, diagnostic.GetMessage(formatProvider: null), StringComparison.Ordinal);
        Assert.Equal($"ArticleMetadata(\"{pattern}\")", Text(run, diagnostic));
    }

    [Theory]
    [InlineData("[assembly: ArticleModel.ArticleMetadata(\"**\")]")]
    [InlineData("[assembly: ArticleModel.ArticleMetadata(\"**\", typeof(System.Uri))]")]
    [InlineData("[assembly: ArticleModel.ArticleMetadata(\"**\", typeof(System.Collections.Generic.List<>))]")]
    [InlineData("[ArticleModel.ArticleMetadata(\"**\", typeof(string))] public sealed record News(int Page);")]
    public void An_attribute_in_the_wrong_place(string code)
    {
        GeneratorRun run = new GeneratorOptions { CSharp = code }.Run(("a", "# Ferry\n\nIt was late."));

        Assert.Equal("ART015", Assert.Single(run.Diagnostics).Id);
    }

    [Theory]
    [InlineData("[ArticleMetadata] public sealed record News(int Page);")]
    [InlineData("[ArticleMetadata(null)] public sealed record News(int Page);")]
    [InlineData("[ArticleMetadata(new[] { \"a\" })] public sealed record News(int Page);")]
    [InlineData("[ArticleMetadata(\"**\")] public sealed record News([ArticleKey] int Other = 1);")]
    public void What_the_compiler_reports_is_not_said_again(string types) =>
        Assert.Empty(Records.Project(types).Run(("a", "# Ferry\n\nIt was late.")).Diagnostics);

    [Theory]
    [InlineData("HarrowBay.Thing")]
    [InlineData("HarrowBay.Thing[]")]
    [InlineData("System.Collections.Generic.List<HarrowBay.Thing[]>")]
    public void A_public_type_of_an_internal_one_is_internal(string argument)
    {
        GeneratorRun run = new GeneratorOptions
        {
            CSharp = $$"""
                #pragma warning disable CS1591
                [assembly: ArticleModel.ArticleMetadata("**", typeof(HarrowBay.Wrap<HarrowBay.Plain[]>))]
                [assembly: ArticleModel.ArticleMetadata("local/**", typeof(HarrowBay.Wrap<{{argument}}>))]
                namespace HarrowBay;
                public sealed record Wrap<T>(string Title);
                public sealed record Plain(int Page);
                internal sealed record Thing(int Page);
                """,
        }.Run(("local/a", "---\ntitle: Ferry\n---\nIt was late."));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Contains("it is internal", diagnostic.GetMessage(formatProvider: null), StringComparison.Ordinal);
        Assert.Equal("Ferry", run.Article().Member("Metadata.Title"));
    }

    [Theory]
    [InlineData("StrongId")]
    [InlineData("StrongId?")]
    [InlineData("IReadOnlyList<StrongId>")]
    [InlineData("IReadOnlyDictionary<string, StrongId[]>")]
    [InlineData("Wrap<StrongId>")]
    [InlineData("Wrap<StrongId>.Inner")]
    public void A_type_that_is_not_there_or_made_by_another_generator(string type)
    {
        GeneratorRun run = Records.Project(
            $$"""
            public record Wrap<T>(string Title) { public record Inner(int Page); }
            [ArticleMetadata("**")] public record News({{type}} Id);
            """).Run(("a", "---\nid: 7\n---\n# Ferry\n\nIt was late."));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("ART015", diagnostic.Id);
        Assert.Contains(
            $"the parameter “Id” is of the type “{type}”, and “StrongId” is not there, or another source generator "
                + "makes it",
            diagnostic.GetMessage(formatProvider: null),
            StringComparison.Ordinal);
        Assert.Equal("Id", Text(run, diagnostic));
    }

    [Fact]
    public void A_type_that_grows_without_an_end_is_no_record()
    {
        GeneratorRun run = Records.Project(
            "public record Box<T>(Box<T[]>? In); [ArticleMetadata(\"**\")] public record News(Box<int> Box);")
            .Run(("a", "# Ferry\n\nIt was late."));

        Assert.All(run.Diagnostics, diagnostic => Assert.Equal("ART015", diagnostic.Id));
        Assert.NotEmpty(run.Diagnostics);
    }

    private static string Text(GeneratorRun run, Diagnostic diagnostic) => run.Compilation.SyntaxTrees.Single()
        .GetText(TestContext.Current.CancellationToken).ToString(diagnostic.Location.SourceSpan);
}
