namespace ArticleModel.Tests.Reading;

public class FrontMatterLayoutTests
{
    private readonly TestArticle _article =
        new("By Ada", "1;-6;;;6+9=15+10 25+6=3+3 31+6=37+0;;", "published2024-11-20Bylinecredit");

    [Fact]
    public void A_value_may_be_a_slice_of_the_text_or_of_the_notes()
    {
        Assert.Equal("2024-11-20", _article.FrontMatter["published"]);
        Assert.Equal("Ada", _article.FrontMatter["Byline"]);
    }

    [Fact]
    public void A_value_may_be_empty_at_the_very_end() => Assert.Equal("", _article.FrontMatter["credit"]);

    [Fact]
    public void Keys_differ_without_regard_to_case()
    {
        Assert.Equal("Ada", _article.FrontMatter["BYLINE"]);
        Assert.True(_article.FrontMatter.ContainsKey("Published"));
        Assert.True(_article.FrontMatter.TryGetValue("byline", out string? byline));
        Assert.Equal("Ada", byline);
    }

    [Fact]
    public void Entries_keep_their_order()
    {
        Assert.Equal(3, _article.FrontMatter.Count);
        Assert.Equal(["published", "Byline", "credit"], _article.FrontMatter.Keys);
        Assert.Equal(["2024-11-20", "Ada", ""], _article.FrontMatter.Values);
        Assert.Equal(_article.FrontMatter.Keys, _article.FrontMatter.Select(entry => entry.Key));
    }

    [Fact]
    public void A_missing_key_is_an_exception_that_names_the_keys_there_are()
    {
        KeyNotFoundException exception = Assert.Throws<KeyNotFoundException>(() => _article.FrontMatter["editor"]);

        Assert.Contains("'editor'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("published, Byline, credit", exception.Message, StringComparison.Ordinal);
        Assert.False(_article.FrontMatter.TryGetValue("editor", out _));
        Assert.Throws<ArgumentNullException>(() => _article.FrontMatter.ContainsKey(null!));
    }

    [Fact]
    public void Fifty_thousand_keys_are_not_compared_with_each_other()
    {
        const int Count = 50_000;
        string keys = string.Concat(Enumerable.Range(0, Count).Select(i => $"{i:00000}"));
        string entries = string.Join(" ", Enumerable.Range(0, Count).Select(i => $"{i * 5}+5={i * 5}+5"));
        var article = new TestArticle("", $"1;;;;{entries};;", keys);

        Assert.Equal(Count, article.FrontMatter.Count);
        Assert.All(article.FrontMatter, entry => Assert.Equal(entry.Value, article.FrontMatter[entry.Key]));
    }

    [Fact]
    public void A_missing_key_among_many_names_some_of_them()
    {
        string entries = string.Join(" ", Enumerable.Range(0, 1000).Select(i => $"{i}+1=0+0"));
        string keys = string.Concat(Enumerable.Range(0, 1000).Select(i => (char)(0x4E00 + i)));
        var article = new TestArticle("", $"1;;;;{entries};;", keys);

        KeyNotFoundException exception = Assert.Throws<KeyNotFoundException>(() => article.FrontMatter["editor"]);

        Assert.InRange(exception.Message.Length, 1, 200);
    }

    [Fact]
    public void Of_two_entries_with_one_key_the_first_counts()
    {
        var article = new TestArticle("", "1;;;;0+1=1+3 4+1=5+3;;", "aoneAtwo");

        Assert.Equal("one", Assert.Single(article.FrontMatter).Value);
    }
}
