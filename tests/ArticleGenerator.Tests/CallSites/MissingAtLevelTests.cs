using System.Collections.Immutable;
using System.Globalization;
using ArticleGenerator.CallSites;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.CallSites;

/// <summary>
/// Names that <c>article_members</c> takes away: nothing was reworded or removed, and nobody need put a file back.
/// </summary>
public class MissingAtLevelTests
{
    private const string NoName =
        "Articles.Local has no article or folder FerrySailsAgain. The article “local/ferry-sails-again” has no name in "
        + "C#, since article_members is none for it: write Articles.Get(\"local/ferry-sails-again\"), or set it to "
        + "names.";

    private static readonly GeneratorOptions Project = new();

    [Theory]
    [InlineData("_ = Articles.Local.FerrySailsAgain;", NoName)]
    [InlineData(
        "_ = Articles.Moon;",
        "Articles has no article or folder Moon. The article “moon” has no name in C#, since article_members is none "
            + "for it: write Articles.Get(\"moon\"), or set it to names.")]
    [InlineData(
        "_ = Articles.Local.FerrySailsAgian;",
        "Articles.Local has no article or folder FerrySailsAgian. An article for which article_members is none has no "
            + "name in C#: find it by its path, with Articles.Get.")]
    [InlineData(
        "_ = Articles.Mood;",
        "Articles has no article or folder Mood. An article for which article_members is none has no name in C#: find "
            + "it by its path, with Articles.Get.")]
    [InlineData(
        "_ = Articles.Lokal;", "Articles has no article or folder Lokal. Did you mean the folder Local?")]
    public async Task An_article_without_a_name_is_looked_up_by_its_path(string statement, string message) =>
        Assert.Equal(message, await MessageAsync(Project.With("none"), statement));

    [Fact]
    public async Task Articles_beside_them_are_found_by_their_names()
    {
        GeneratorOptions options = Project with { Members = Project.Members.Add("local", "none") };

        Assert.Equal(
            NoName,
            await MessageAsync(options, "_ = Articles.Local.FerrySailsAgain.Quotes;"));
        Assert.Equal(
            "Articles has no article or folder Mood. Did you mean Moon (“Moon over the harbour”)?",
            await MessageAsync(options, "_ = Articles.Mood;"));
    }

    [Theory]
    [InlineData("_ = Articles.Local.FerrySailsAgain.Quotes.NobodyAsked;", "quote NobodyAsked", "quotes", "Quotes")]
    [InlineData("_ = Articles.Local.FerrySailsAgain.Sections.OnDeck;", "section OnDeck", "sections", "Sections")]
    [InlineData("_ = Articles.Local.FerrySailsAgain.Speakers.TomHale;", "speaker TomHale", "speakers", "Speakers")]
    [InlineData(
        "var ferry = Articles.Local.FerrySailsAgain; _ = ferry.Speakers.TomHale;",
        "speaker TomHale", "speakers", "Speakers")]
    public async Task A_part_without_a_name_is_taken_by_its_place(
        string statement, string part, string parts, string list) =>
        Assert.Equal(
            $"The article FerrySailsAgain has no {part}. Its {parts} have no names in C#, since article_members is "
                + $"names for it: take one by its place, such as {list}[0], or set it to all.",
            await MessageAsync(Project.With("names"), statement));

    [Fact]
    public async Task A_name_that_an_article_of_another_folder_has_is_meant_first()
    {
        GeneratorOptions options = Project with { Members = Project.Members.Add("local", "none") };

        Assert.Equal(
            "Articles.Local has no article or folder Moon. Did you mean Articles.Moon (“Moon over the harbour”)?",
            await MessageAsync(options, "_ = Articles.Local.Moon;"));
    }

    [Fact]
    public async Task A_property_that_somebody_added_to_the_articles_is_the_compilers() =>
        Assert.Empty(await MessagesAsync(
            Project,
            "_ = Articles.Latest.Quotes.It; } } "
                + "public static partial class Articles { public static Article Latest => Moon; class D { void M() {"));

    [Fact]
    public async Task An_article_that_is_known_at_run_time_only_stays_the_compilers() =>
        Assert.Empty(
            await MessagesAsync(Project.With("names"), "Article ferry = Articles.All[0]; _ = ferry.Quotes.It;"));

    private static async Task<string> MessageAsync(GeneratorOptions options, string statement) =>
        Assert.Single(await MessagesAsync(options, statement));

    private static async Task<IEnumerable<string>> MessagesAsync(GeneratorOptions options, string statement)
    {
        string code = $"using ArticleModel; namespace HarrowBay {{ class C {{ void M() {{ {statement} }} }} }}";
        GeneratorRun run = (options with { CSharp = code })
            .Run(Texts.Ferry, Texts.Moon, ("local/a-boat", "# A boat\n\nIt sank."));
        ImmutableArray<Diagnostic> found = await run.AnalyzedAsync(new MissingMemberAnalyzer());
        return found.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }
}
