using ArticleGenerator.Model;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Tests.Metadata;

/// <summary>Where each mistake is reported, in every form that YAML has.</summary>
public class MetadataPlaceTests
{
    private static readonly MetadataSchema News = Records.Schema("""
        public enum Desk { Local, Sport }
        public sealed record Photo(string File, Uri? Page = null);
        [ArticleMetadata("**")]
        public sealed record News(
            string Byline, DateOnly? Published = null, Desk Desk = Desk.Local, int[]? Pages = null,
            Photo? Photo = null, [ArticleKey("lastmod")] DateOnly? Updated = null, string? PhotoCredit = null);
        """);

    [Theory]
    [InlineData("published: soon", "ART011 (3,12)-(3,16)")]
    [InlineData("published: \"soon\"", "ART011 (3,13)-(3,17)")]
    [InlineData("published: 'soon'", "ART011 (3,13)-(3,17)")]
    [InlineData("published:   soon   # really", "ART011 (3,14)-(3,18)")]
    [InlineData("published: >-\n  soon\n  enough", "ART011 (4,3)-(5,9)")]
    [InlineData("published: |\n  soon", "ART011 (4,3)-(4,7)")]
    [InlineData("\"published\": soon", "ART011 (3,14)-(3,18)")]
    [InlineData("pages: [1, two]", "ART011 (3,12)-(3,15)")]
    [InlineData("pages:\n- 1\n- two", "ART011 (5,3)-(5,6)")]
    [InlineData("pages:\n- 1\n- ", "ART011 (3,1)-(3,6)")]
    [InlineData("photo: {file: a, page: b c}", "ART011 (3,24)-(3,27)")]
    [InlineData("photo:\n  file: a\n  page: \"b c\"", "ART011 (5,10)-(5,13)")]
    [InlineData("desk: spotr", "ART013 (3,7)-(3,12)")]
    [InlineData("desk: \"spotr\"", "ART013 (3,8)-(3,13)")]
    [InlineData("desc: sport", "ART012 (3,1)-(3,5)")]
    [InlineData("\"desc\": sport", "ART012 (3,2)-(3,6)")]
    [InlineData("photo:\n  fiel: a\n  file: a", "ART012 (4,3)-(4,7)")]
    [InlineData("photo:\n  fiel: a", "ART012 (4,3)-(4,7)")]
    [InlineData("photo:\n  page: /a", "ART010 (3,1)-(3,6)")]
    [InlineData("photo: {page: /a}", "ART010 (3,1)-(3,6)")]
    [InlineData("photo-credit: a\nphoto_credit: b", "ART012 (4,1)-(4,13)")]
    [InlineData("updated: 2026-04-01", "ART012 (3,1)-(3,8)")]
    public void A_mistake_stands_at_its_key_or_its_value(string lines, string expected)
    {
        string text = $"---\nbyline: Owen Pryce\n{lines}\n---\n# Ferry\n\nIt was late.";

        Assert.StartsWith(expected + ": ", BoundText.Of(News, text), StringComparison.Ordinal);
        Assert.Equal(BoundText.Of(News, text), BoundText.Of(News, text, ArticleFormat.Markdown));
        Assert.Equal(BoundText.Of(News, text), BoundText.Of(News, text.ReplaceLineEndings("\r\n")));
    }

    [Theory]
    [InlineData("photoCredit")]
    [InlineData("photo-credit")]
    [InlineData("photo_credit")]
    [InlineData("PhotoCredit")]
    [InlineData("Photo credit")]
    public void A_key_is_found_however_its_words_are_put_together(string key) =>
        Assert.Equal(
            "new global::HarrowBay.News(Byline: \"A\", PhotoCredit: \"Ada\")",
            BoundText.Of(News, $"---\nbyline: A\n{key}: Ada\n---\n# Ferry\n\nIt was late."));

    [Fact]
    public void A_key_of_its_own_replaces_the_name() =>
        Assert.Equal(
            "new global::HarrowBay.News(Byline: \"A\", Updated: new global::System.DateOnly(2026, 4, 1))",
            BoundText.Of(News, "---\nbyline: A\nlastmod: 2026-04-01\n---\n# Ferry\n\nIt was late."));

    [Fact]
    public void What_is_missing_is_said_once_at_the_front_matter()
    {
        MetadataSchema two = Records.Schema(
            "[ArticleMetadata(\"**\")] public sealed record News(string Source, DateOnly Day, int Page = 1);");

        Assert.Equal(
            "ART010 (1,1)-(1,4): The article has no “source” or “day”, which News must have. Write lines such as "
                + "“source: ...” and “day: 2026-04-01” in the front matter.",
            BoundText.Of(two, "---\npage: 2\n---\n# Ferry\n\nIt was late."));
    }

    [Theory]
    [InlineData("bylin: Owen Pryce")]
    [InlineData("by-lines: Owen Pryce")]
    [InlineData("the byline: Owen Pryce")]
    public void A_key_that_is_misspelled_is_not_missing_too(string line) =>
        Assert.Equal(
            $"ART012 (2,1)-(2,{line.IndexOf(':', StringComparison.Ordinal) + 1}): "
                + $"“{line.Split(':')[0]}” is no key of News. Did you mean “byline”?",
            BoundText.Of(News, $"---\n{line}\n---\n# Ferry\n\nIt was late."));

    [Fact]
    public void A_key_that_is_like_none_is_told_which_there_are_and_that_the_type_may_allow_it() =>
        Assert.Equal(
            "ART012 (3,1)-(3,5): “mood” is no key of News. Its keys are byline, published, desk, pages, photo, "
                + "lastmod, photoCredit. If articles may have keys that C# does not know, set AllowUnknownKeys = true "
                + "in its [ArticleMetadata].",
            BoundText.Of(News, "---\nbyline: A\nmood: low\n---\n# Ferry\n\nIt was late."));

    [Fact]
    public void Without_front_matter_it_is_said_at_the_headline() =>
        Assert.Equal(
            "ART010 (1,3)-(1,8): The article has no “byline”, which News must have. Begin the file with a line “---”, "
                + "a line such as “byline: ...” below it, and another “---”.",
            BoundText.Of(News, "# Ferry\n\nIt was late."));

    [Fact]
    public void Lines_at_the_top_that_are_to_be_front_matter_are_said_to_be_none_yet() =>
        Assert.Equal(
            "ART010 (3,3)-(3,8): The article has no “byline”, which News must have. The text begins with such lines: "
                + "make them front matter, with a line “---” above them and one below.",
            BoundText.Of(News, "byline: Owen Pryce\n\n# Ferry\n\nIt was late.", ArticleFormat.Markdown));

    [Fact]
    public void Where_the_front_matter_is_no_YAML_nothing_is_said_of_what_it_lacks() =>
        Assert.Equal(
            "nothing", BoundText.Of(News, "---\nbyline Owen Pryce\ndsek: x\n---\n# Ferry\n\nIt was late."));

    [Fact]
    public void A_key_that_every_article_may_have_is_none_of_the_unknown() =>
        Assert.Equal(
            "new global::HarrowBay.News(Byline: \"A\")",
            BoundText.Of(
                News,
                "---\nheadline: Ferry\nbyline: A\nlanguage: en\ncredit: B\nsuppress: ART105\nspeakers:\n  A: nobody\n"
                    + "---\nIt was late."));

    [Fact]
    public void Where_the_type_allows_them_unknown_keys_are_left_alone()
    {
        MetadataSchema open = Records.Schema(
            "[ArticleMetadata(\"**\", AllowUnknownKeys = true)] public sealed record News(string Byline);");

        Assert.Equal(
            "new global::HarrowBay.News(Byline: \"A\")",
            BoundText.Of(open, "---\nbyline: A\nmood: low\n---\n# Ferry\n\nIt was late."));
    }
}
