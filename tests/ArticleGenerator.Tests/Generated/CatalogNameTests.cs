using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.Generated;

/// <summary>
/// What projects call themselves and their class of articles: it compiles, or ART091 says why it is not taken.
/// </summary>
public class CatalogNameTests
{
    private static readonly (string, string) Ferry =
        ("local/ferry", "Ferry\n\n## The crew\n\n“It smells,” said Mara Lindqvist.");

    // The second column is what `dotnet new console -n` writes for a project of that name.
    [Theory]
    [InlineData("News", "News")]
    [InlineData("My-App.2", "My_App._2")]
    [InlineData("9Lives.2Go", "_9Lives._2Go")]
    [InlineData("Café (new)", "Café__new_")]
    [InlineData("News.🐈.class", "News._.@class")]
    [InlineData(".hidden..", "_hidden._")]
    [InlineData("", "")]
    public void A_root_namespace_is_what_the_templates_make_of_it(string root, string space)
    {
        GeneratorRun run = With("RootNamespace", root).Run(Ferry);

        Assert.Empty(run.Diagnostics);
        AssertCompiles(run);
        string catalog = run.Source("Articles.g.cs");
        Assert.Equal(space.Length > 0, catalog.Contains("\nnamespace " + space + "\n", StringComparison.Ordinal));
        Assert.Equal(space.Length > 0, catalog.Contains("\nnamespace ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("texts")]
    [InlineData("record")]
    [InlineData("required")]
    [InlineData("file")]
    [InlineData("scoped")]
    [InlineData("extension")]
    [InlineData("field")]
    [InlineData("var")]
    [InlineData("dynamic")]
    [InlineData("await")]
    [InlineData("partial")]
    [InlineData("nameof")]
    [InlineData("_")]
    [InlineData("_texts")]
    [InlineData("Local")]
    [InlineData("FerryArticle")]
    [InlineData("System")]
    [InlineData("ArticleModel")]
    [InlineData("Équipe")]
    public void A_class_of_articles_can_be_called_so(string name)
    {
        GeneratorRun run = With("ArticleCatalogName", name).Run(Ferry);

        Assert.Empty(run.Diagnostics);
        AssertCompiles(run);
        Assert.NotNull(run.Output.GetTypeByMetadataName("HarrowBay." + name));
    }

    [Theory]
    [InlineData("class", "is no C# name")]
    [InlineData("@class", "is no C# name")]
    [InlineData("my texts", "is no C# name")]
    [InlineData("My.Texts", "is no C# name")]
    [InlineData("All", "is the name of a member of that class")]
    [InlineData("TryGet", "is the name of a member of that class")]
    public void A_name_that_cannot_be_is_ART091_and_the_class_is_called_Articles(string name, string fault)
    {
        GeneratorRun run = With("ArticleCatalogName", name).Run(Ferry);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("ART091", diagnostic.Id);
        Assert.Equal(
            $"The property ArticleCatalogName is “{name}”, which {fault}. Write a name such as Articles.",
            diagnostic.GetMessage(formatProvider: null));
        AssertCompiles(run);
    }

    [Fact]
    public void No_member_of_the_class_can_be_its_name()
    {
        INamedTypeSymbol articles = GeneratorRun.Of(
            ("moon", "Moon\n\nIt rose.")).Output.GetTypeByMetadataName("HarrowBay.Articles")!;
        string[] members = [.. articles.GetMembers()
            .Where(member => member.CanBeReferencedByName && !member.Name.StartsWith("Moon", StringComparison.Ordinal))
            .Select(member => member.Name)];

        Assert.Contains("All", members);
        Assert.All(
            members,
            name => Assert.Equal("ART091", Assert.Single(With("ArticleCatalogName", name).Run(Ferry).Diagnostics).Id));
    }

    [Theory]
    [InlineData("System")]
    [InlineData("ArticleModel")]
    public void In_the_global_namespace_the_class_hides_no_namespace_that_it_needs(string name)
    {
        var options = With("ArticleCatalogName", name);

        GeneratorRun run = (options with { Properties = options.Properties.Remove("RootNamespace") }).Run(Ferry);

        Assert.Equal("ART091", Assert.Single(run.Diagnostics).Id);
        AssertCompiles(run);
    }

    private static GeneratorOptions With(string property, string value)
    {
        var options = new GeneratorOptions();
        return options with { Properties = options.Properties.SetItem(property, value) };
    }

    private static void AssertCompiles(GeneratorRun run) => Assert.Empty(run.Output
        .GetDiagnostics(TestContext.Current.CancellationToken)
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
}
