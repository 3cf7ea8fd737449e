using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.CallSites;

/// <summary>Articles of a package of content, used in a project that has articles, or none, of its own.</summary>
public class ReferencedLibraryTests
{
    [Theory]
    [InlineData(
        "HarrowBay.Articles.Local.FerrySailsAgain.Sections.ANewEngine",
        "The article FerrySailsAgain has no section ANewEngine. Did you mean TheNewEngine?")]
    [InlineData("HarrowBay.Articles.Lokal", "Articles has no article or folder Lokal. Did you mean the folder Local?")]
    [InlineData(
        "HarrowBay.Articles.Local.FerrySailsAgain.Quotes.OverMyDeadBody",
        "The article FerrySailsAgain has no quote OverMyDeadBody. It has the quotes ItStillSmellsOf and "
            + "NobodyAskedMe. Name one of them, or put its words back into the text.")]
    [InlineData(
        "HarrowBay.Articles.Local.FerrySailsAgain.Metadata",
        "The article FerrySailsAgain has no Metadata. The library that has the article gives it none: read "
            + "FrontMatter.")]
    public async Task Articles_of_a_referenced_assembly_are_known_too(string expression, string message) =>
        Assert.Equal(message, await MessageAsync(GeneratorRun.Of(Texts.Ferry), expression));

    [Theory]
    [InlineData(
        "none",
        "HarrowBay.Articles.Local.FerrySailsAgain",
        "Articles.Local has no article or folder FerrySailsAgain. It names no articles in C#: find one by its path, "
            + "with HarrowBay.Articles.Get.")]
    [InlineData(
        "names",
        "HarrowBay.Articles.Local.FerrySailsAgain.Quotes.OverMyDeadBody",
        "The article FerrySailsAgain has no quote OverMyDeadBody. Its quotes have no names in C#, since "
            + "article_members is names for it: take one by its place, such as Quotes[0], or set it to all.")]
    public async Task So_are_those_that_have_fewer_members(string members, string expression, string message) =>
        Assert.Equal(message, await MessageAsync(new GeneratorOptions().With(members).Run(Texts.Ferry), expression));

    private static async Task<string> MessageAsync(GeneratorRun articles, string expression)
    {
        using var library = new MemoryStream();
        Assert.True(
            articles.Output.Emit(library, cancellationToken: TestContext.Current.CancellationToken).Success);
        library.Position = 0;
        string message = await MessageAsync(MetadataReference.CreateFromStream(library), expression);

        // In an editor a project has the source of another one that it references. Words of it are shown there.
        string inEditor = await MessageAsync(articles.Output.ToMetadataReference(), expression);
        Assert.StartsWith(message.TrimEnd('?'), inEditor, StringComparison.Ordinal);
        return message;
    }

    private static async Task<string> MessageAsync(MetadataReference library, string expression)
    {
        Compilation reader = new GeneratorOptions { CSharp = $"class C {{ object O => {expression}; }}" }.Compilation()
            .WithAssemblyName("Reader")
            .AddReferences(library);
        return Assert.Single(await CallSite.AllAsync(reader)).Message;
    }
}
