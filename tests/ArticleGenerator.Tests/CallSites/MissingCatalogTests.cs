using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.CallSites;

/// <summary>The class that lists the articles is not there: why, and whose there is instead.</summary>
public class MissingCatalogTests
{
    private const string NoArticles =
        "There is no class Articles: neither this project nor a library that it references has articles. Put a text " +
        "file into the folder “articles” beside the project file; the project itself must reference the package " +
        "ArticleGenerator.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Where_there_are_no_articles_the_message_says_so()
    {
        CallSite site = Assert.Single(await CallSite.InMethodAsync("_ = Articles.Moon;"));

        Assert.Equal(("Articles", "CS0103", NoArticles), (site.Name, site.Compiler, site.Message));
    }

    [Theory]
    [InlineData("_ = Articles.All.Count;")]
    [InlineData("foreach (var article in Articles.All) { }")]
    [InlineData("_ = HarrowBay.Articles.Local.Ferry;")]
    [InlineData("var all = Articles.All;")]
    [InlineData("Func<object> all = () => Articles.All;")]
    [InlineData("_ = Articles.TryGet(\"moon\", out _);")]
    public async Task However_it_is_named_it_is_reported_once(string statements)
    {
        CallSite site = Assert.Single(await CallSite.InMethodAsync(statements));

        Assert.Equal(("Articles", NoArticles), (site.Name, site.Message));
    }

    [Theory]
    [InlineData("_ = Artikel.All;")]
    [InlineData("_ = System.Articles.All;", true)]
    [InlineData("int Articles = 1; _ = Articles.Local;")]
    [InlineData("_ = typeof(Articles);")]
    public async Task Another_mistake_is_the_compilers_alone(string statements, bool isReported = false)
    {
        Assert.Equal(isReported ? 1 : 0, (await CallSite.InMethodAsync(statements)).Count);
    }

    [Fact]
    public async Task A_using_directive_that_is_missing_is_named()
    {
        Compilation reader = Reader("namespace Reader; class C { object O => Articles.Local.FerrySailsAgain; }");

        CallSite site = Assert.Single(await CallSite.AllAsync(reader));

        Assert.Equal("CS0103", site.Compiler);
        Assert.Equal(
            "There is no class Articles in scope. That of HarrowBay stands in the namespace HarrowBay: " +
                "add “using HarrowBay;”.",
            site.Message);
    }

    [Fact]
    public async Task Of_several_libraries_all_namespaces_are_named()
    {
        Compilation reader = Reader("namespace Reader; class C { object O => Articles.Local.FerrySailsAgain; }")
            .AddReferences(Library("Coast", ("local/moon", "Moon\n\nIt rose.")));

        Assert.Equal(
            "There is no class Articles in scope. There is one in each of the namespaces Coast and HarrowBay: " +
                "add a using directive for one of them.",
            Assert.Single(await CallSite.AllAsync(reader)).Message);
    }

    [Fact]
    public async Task The_projects_own_class_in_another_namespace_is_named()
    {
        CallSite site = Assert.Single(await CallSite.InFileAsync("class C { object O => Articles.Moon; }", Texts.Moon));

        Assert.Equal(
            "There is no class Articles in scope. That of this project stands in the namespace HarrowBay: " +
                "add “using HarrowBay;”.",
            site.Message);
    }

    [Theory]
    [InlineData(
        "Articles.Local",
        "Articles has no article or folder Local. Did you mean the folder HarrowBay.Articles.Local?")]
    [InlineData(
        "Articles.World.Moon",
        "Articles.World has no article or folder Moon. Did you mean HarrowBay.Articles.World.Moon?")]
    public async Task What_the_projects_own_class_hides_is_found_in_the_library(string expression, string message)
    {
        var options = new GeneratorOptions
        {
            CSharp = $"using HarrowBay; namespace Reader {{ class C {{ object O => {expression}; }} }}",
            References = [Library("HarrowBay", Texts.Ferry, ("world/moon", "Moon\n\nIt rose."))],
            AssemblyName = "Reader",
        };
        options = options with { Properties = options.Properties.SetItem("RootNamespace", "Reader") };

        Compilation output = options.Run(("world/sun", "Sun\n\nIt set.")).Output;

        Assert.Equal(message, Assert.Single(await CallSite.AllAsync(output)).Message);
    }

    private static Compilation Reader(string code) => new GeneratorOptions
    {
        CSharp = code,
        References = [Library("HarrowBay", Texts.Ferry)],
        AssemblyName = "Reader",
    }.Run().Output;

    private static PortableExecutableReference Library(string name, params (string Path, string Text)[] articles)
    {
        var options = new GeneratorOptions { AssemblyName = name };
        options = options with { Properties = options.Properties.SetItem("RootNamespace", name) };
        using var library = new MemoryStream();
        Assert.True(options.Run(articles).Output.Emit(library, cancellationToken: Cancellation).Success);
        library.Position = 0;
        return MetadataReference.CreateFromStream(library);
    }
}
