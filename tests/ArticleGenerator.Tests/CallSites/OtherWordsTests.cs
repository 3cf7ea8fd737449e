namespace ArticleGenerator.Tests.CallSites;

/// <summary>People ask an article for what they are used to: its title, its body, its author.</summary>
public class OtherWordsTests
{
    [Theory]
    [InlineData("Title", "Headline")]
    [InlineData("Body", "Text")]
    [InlineData("Content", "Text")]
    [InlineData("Summary", "Standfirst")]
    [InlineData("Slug", "Path")]
    [InlineData("Words", "WordCount")]
    public async Task A_word_of_others_is_answered_with_ours(string asked, string member)
    {
        CallSite site = await TheOneAsync($"_ = Articles.Moon.{asked};");

        // The body is there, for the library alone.
        Assert.Equal((asked == "Body" ? "CS0122" : "CS1061", member), (site.Compiler, site.Suggested));
        Assert.Equal($"An article has no member {asked}. Did you mean {member}?", site.Message);
    }

    [Theory]
    [InlineData("Author")]
    [InlineData("Date")]
    [InlineData("Tags")]
    public async Task What_stands_in_the_front_matter_is_found_there(string asked)
    {
        CallSite site = await TheOneAsync($"_ = Articles.Moon.{asked};");

        Assert.Matches(
            $"^An article has no member {asked}\\. Did you mean (Byline|Published|FrontMatter\\[\"tags\"\\])\\?$",
            site.Message);
    }

    [Theory]
    [InlineData("foreach (Article article in Articles.All) { _ = article.Title; }")]
    [InlineData("Article article = Articles.Moon; _ = article?.Title;")]
    [InlineData("_ = Articles.All.Select(article => article.Title).ToArray();")]
    [InlineData("_ = Articles.Moon is { Title: \"Moon\" };")]
    public async Task An_article_that_is_known_by_its_type_only_is_an_article_too(string statements)
    {
        Assert.Equal("Headline", (await TheOneAsync(statements)).Suggested);
    }

    private static async Task<CallSite> TheOneAsync(string statements) =>
        Assert.Single(await CallSite.InMethodAsync(statements, Texts.Moon));
}
