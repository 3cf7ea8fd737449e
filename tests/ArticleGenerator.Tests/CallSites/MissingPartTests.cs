namespace ArticleGenerator.Tests.CallSites;

/// <summary>A section, quote or speaker that the text no longer has.</summary>
public class MissingPartTests
{
    [Fact]
    public async Task A_renamed_heading_is_reported_at_its_name_with_the_heading_there_is_now()
    {
        CallSite site = await TheOneAsync("_ = Articles.Local.FerrySailsAgain.Sections.ANewEngine.Heading;");

        Assert.Equal("ANewEngine", site.Name);
        Assert.Equal("CS1061", site.Compiler);
        Assert.Equal("TheNewEngine", site.Suggested);
        Assert.Equal(
            "The article FerrySailsAgain has no section ANewEngine. Did you mean TheNewEngine (“The new engine”)?",
            site.Message);
    }

    [Fact]
    public async Task A_quote_whose_words_changed_is_found_by_those_that_stayed()
    {
        CallSite site = await TheOneAsync("_ = Articles.Local.FerrySailsAgain.Quotes.ItStillSmellsLikeOld.Text;");

        Assert.Equal("ItStillSmellsOf", site.Suggested);
        Assert.Equal(
            "The article FerrySailsAgain has no quote ItStillSmellsLikeOld. Did you mean ItStillSmellsOf (“It still "
                + "smells of the same diesel”)?",
            site.Message);
    }

    [Fact]
    public async Task A_removed_quote_with_nothing_near_it_gets_a_list_of_those_there_are()
    {
        CallSite site = await TheOneAsync("_ = Articles.Local.FerrySailsAgain.Quotes.WeWereSoldATub.Text;");

        Assert.Equal("CS1061", site.Compiler);
        Assert.Null(site.Suggested);
        Assert.Equal(
            "The article FerrySailsAgain has no quote WeWereSoldATub. It has the quotes ItStillSmellsOf and "
                + "NobodyAskedMe. Name one of them, or put its words back into the text.",
            site.Message);
    }

    [Fact]
    public async Task A_misspelled_speaker_is_found_by_letters()
    {
        CallSite site = await TheOneAsync("_ = Articles.Local.FerrySailsAgain.Speakers.MaraLindquist.Name;");

        Assert.Equal("MaraLindqvist", site.Suggested);
        Assert.Equal(
            "The article FerrySailsAgain has no speaker MaraLindquist. Did you mean MaraLindqvist (“Mara Lindqvist”)?",
            site.Message);
    }

    [Fact]
    public async Task A_section_of_an_article_that_has_none_is_reported_too()
    {
        IReadOnlyList<CallSite> sites = await CallSite.InMethodAsync(
            """
            _ = Articles.Moon.Sections.TheTide;
            var quotes = Articles.Moon.Quotes;
            _ = quotes.ItRose;
            var moon = Articles.Moon;
            _ = moon?.Speakers.AdaBrook;
            var speakers = moon?.Speakers;
            _ = speakers!.AdaBrook;
            """,
            Texts.Moon);

        Assert.All(sites, site => Assert.Equal("CS1061", site.Compiler));
        Assert.Equal(
            [
                "The article Moon has no section TheTide. It has no sections at all. Remove this name, or put its "
                    + "heading back into the text.",
                "The article Moon has no quote ItRose. It has no quotes at all. Remove this name, or put its words "
                    + "back into the text.",
                "The article Moon has no speaker AdaBrook. It has no speakers at all. Remove this name, or put the "
                    + "speaker’s words back into the text.",
                "The article Moon has no speaker AdaBrook. It has no speakers at all. Remove this name, or put the "
                    + "speaker’s words back into the text.",
            ],
            sites.Select(site => site.Message));
    }

    [Fact]
    public async Task Of_many_members_five_are_listed_and_the_rest_is_counted()
    {
        string sections = string.Concat(
            new[] { "Tide", "Fog", "Ropes", "Gulls", "Paint", "Bells", "Lamps" }.Select(
                name => $"\n\n## {name}\n\nText."));

        IReadOnlyList<CallSite> sites = await CallSite.InMethodAsync(
            "_ = Articles.A.Sections.WhatTheCouncilSaid;", ("a", "Harbour\n\nText." + sections));

        Assert.Equal(
            "The article A has no section WhatTheCouncilSaid. It has 7 sections (Tide, Fog, Ropes, Gulls, Paint and 2 "
                + "more). Name one of them, or put its heading back into the text.",
            Assert.Single(sites).Message);
    }

    [Fact]
    public async Task The_only_member_is_not_suggested_when_it_is_nothing_like_the_missing_one()
    {
        IReadOnlyList<CallSite> sites = await CallSite.InMethodAsync(
            "_ = Articles.A.Sections.TheWeather;", ("a", "Harbour\n\n## What it cost\n\nText."));

        CallSite site = Assert.Single(sites);
        Assert.Null(site.Suggested);
        Assert.Equal(
            "The article A has no section TheWeather. It has the section WhatItCost. Name that one, or put its "
                + "heading back into the text.",
            site.Message);
    }

    [Fact]
    public async Task A_member_that_the_file_names_nowhere_wins_over_one_that_it_names()
    {
        (string, string) article = ("a", "Harbour\n\n## New engine\n\nText.\n\n## The new engine\n\nText.");

        IReadOnlyList<CallSite> alone = await CallSite.InMethodAsync("_ = Articles.A.Sections.ANewEngine;", article);
        IReadOnlyList<CallSite> beside = await CallSite.InMethodAsync(
            "_ = Articles.A.Sections.NewEngine; _ = Articles.A.Sections.ANewEngine;", article);

        Assert.Equal("NewEngine", Assert.Single(alone).Suggested);
        Assert.Equal("TheNewEngine", Assert.Single(beside).Suggested);
    }

    [Fact]
    public async Task Long_words_are_cut_and_markup_in_them_is_shown_as_it_is()
    {
        (string, string) article = (
            "a",
            "Harbour\n\n“Ropes & <bells> are what you hear when the fog comes in and the harbour goes quiet at "
                + "night,” said Tom Hale.");

        IReadOnlyList<CallSite> sites = await CallSite.InMethodAsync(
            "_ = Articles.A.Quotes.RopesBellsAreWhatYouSee;", article);

        Assert.EndsWith(
            "(“Ropes & <bells> are what you hear when the fog comes in and…”)?",
            Assert.Single(sites).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_with_metadata_are_known_too()
    {
        IReadOnlyList<CallSite> sites = await CallSite.InFileAsync(
            """
            namespace HarrowBay;

            [ArticleModel.ArticleMetadata("**")]
            public sealed record News(string? Byline = null);

            internal static class Program
            {
                private static void Main() => _ = $"{Articles.Ferry.Sections.ANewerEngine} {Articles.Fery}";
            }
            """,
            ("ferry", "# Ferry\n\nIt was late.\n\n## A new engine\n\nIt is new."));

        Assert.Equal(["ANewEngine", "Ferry"], sites.Select(site => site.Suggested));
    }

    private static async Task<CallSite> TheOneAsync(string statement) =>
        Assert.Single(await CallSite.InMethodAsync(statement, Texts.Ferry));
}
