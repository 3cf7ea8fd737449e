using System.Collections.Immutable;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Tests.Generated;

/// <summary>
/// The SDK hands the plug-in on to whoever references a project that uses it. Only where there is an article is there a
/// class of articles.
/// </summary>
public class NoArticleTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Without_an_article_nothing_is_generated()
    {
        var notes = new InMemoryText("/newsroom/notes.txt", "These are notes of somebody else.");

        GeneratorRun run = GeneratorRun.Start(new GeneratorOptions(), [notes]);

        Assert.Empty(run.Result.GeneratedSources);
        Assert.Empty(run.Diagnostics);
    }

    // The namespace would hide the class, were there one; and nobody asks for a library that nothing would use.
    [Fact]
    public void Without_an_article_nothing_is_said_of_the_project()
    {
        var options = new GeneratorOptions { HasLibrary = false };
        options = options with { Properties = options.Properties.SetItem("RootNamespace", "My.Articles") };

        Assert.Empty(options.Run().Diagnostics);
    }

    [Fact]
    public void Additional_texts_alone_are_articles_for_a_driver_that_knows_nothing_else()
    {
        Compilation compilation = new GeneratorOptions().Compilation();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(new ArticlesGenerator())
            .AddAdditionalTexts([new InMemoryText("articles/local/ferry.txt", "Ferry sails\n\nIt did.")]);

        driver.RunGeneratorsAndUpdateCompilation(
            compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics, Cancellation);

        Assert.Empty(diagnostics);
        Assert.Empty(output.GetDiagnostics(Cancellation).Where(found => found.Severity >= DiagnosticSeverity.Warning));
        Assert.NotNull(output.GetTypeByMetadataName("Articles+Local+FerryArticle"));
    }
}
