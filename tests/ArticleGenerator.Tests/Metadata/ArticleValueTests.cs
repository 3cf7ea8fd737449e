namespace ArticleGenerator.Tests.Metadata;

/// <summary>Values that are other articles: how they are written, and what they are in C#.</summary>
public class ArticleValueTests
{
    private const string Ferry =
        "global::HarrowBay.Articles.Catalog.Instance.ReferredArticle<global::ArticleModel.Article>(\"local/ferry\")";

    [Theory]
    [InlineData("local/ferry")]
    [InlineData("\"local/ferry\"")]
    [InlineData("'  local/ferry '")]
    [InlineData("/local/ferry")]
    [InlineData("./ferry")]
    [InlineData("../local/ferry")]
    [InlineData("local/ferry.txt")]
    [InlineData("local/ferry.md")]
    [InlineData("ferry/../local/ferry", "ferry/../local/ferry")]
    [InlineData("\"[[local/ferry]]\"")]
    [InlineData("'[[ ./ferry ]]'")]
    [InlineData("[[local/ferry]]")]
    [InlineData(">-\n  local/ferry")]
    public void A_path_is_written_as_in_a_text(string written, string path = "local/ferry") => Assert.Equal(
        Ferry.Replace("local/ferry", path, StringComparison.Ordinal), BoundText.Member("Article?", written));

    [Theory]
    [InlineData("local/ferry#A new engine")]
    [InlineData("\"[[local/ferry|as we reported]]\"")]
    [InlineData("https://harrow.example/ferry")]
    [InlineData("cref:Harbour.Ferry")]
    [InlineData("[local/ferry]")]
    [InlineData("[[local/ferry, local/cat]]")]
    [InlineData("{path: local/ferry}")]
    [InlineData("\"local/\\nferry\"")]
    [InlineData("\"[[]]\"")]
    [InlineData("/")]
    public void What_is_no_path_is_a_value_of_another_type(string written)
    {
        string bound = BoundText.Member("Article", written);

        Assert.StartsWith("ART011 ", bound, StringComparison.Ordinal);
        Assert.Contains("“value” must be the path of an article", bound, StringComparison.Ordinal);
        Assert.EndsWith("“value: local/ferry-sails-again”.", bound, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("IReadOnlyList<Article>", "[a, ./b]", "a", "local/b")]
    [InlineData("Article[]", "\n- a\n- \"[[b]]\"\n- [[c]]", "a", "b", "c")]
    [InlineData("ImmutableArray<Article>", "[[a]]", "a")]
    [InlineData("Article[]", "[[[a]], [[b]]]", "a", "b")]
    [InlineData("IReadOnlyList<Article?>", "[a, ~]", "a")]
    [InlineData("IReadOnlyDictionary<string, Article>", "{first: a, last: b}", "a", "b")]
    [InlineData("IReadOnlyDictionary<string, Article[]>", "{first: [a, b]}", "a", "b")]
    public void Lists_and_dictionaries_can_hold_articles(string type, string written, params string[] paths)
    {
        string bound = BoundText.Member(type, written);

        Assert.DoesNotContain("ART", bound, StringComparison.Ordinal);
        Assert.Equal(
            paths,
            bound.Split("ReferredArticle<global::ArticleModel.Article>(\"")[1..]
                .Select(part => part[..part.IndexOf('"', StringComparison.Ordinal)]));
    }

    [Fact]
    public void A_record_within_the_metadata_can_hold_one() => Assert.Equal(
        $"new global::HarrowBay.Photo(File: \"a.jpg\", Of: {Ferry})",
        BoundText.Member(
            "Photo", "{file: a.jpg, of: ./ferry}", "public sealed record Photo(string File, Article? Of = null);"));

    [Theory]
    [InlineData("Article?")]
    [InlineData("Article<News>?")]
    [InlineData("Article[]?")]
    public void Nothing_is_null(string type) => Assert.Equal(
        "null",
        BoundText.Member(type, "~", "public sealed record News(string Byline);"));

    [Fact]
    public void What_is_wanted_of_the_article_is_part_of_its_type() => Assert.Equal(
        "global::HarrowBay.Articles.Catalog.Instance"
            + ".ReferredArticle<global::ArticleModel.Article<global::HarrowBay.News>>(\"a\")",
        BoundText.Member("Article<News>", "a", "public sealed record News(string Byline);"));
}
