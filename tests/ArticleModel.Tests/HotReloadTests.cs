using System.Reflection;
using System.Reflection.Metadata;
using ArticleModel.Generated;

namespace ArticleModel.Tests;

/// <summary>A reload makes every article of the process stale: no other test may run beside these.</summary>
[CollectionDefinition(nameof(HotReloadTests), DisableParallelization = true)]
[Collection(nameof(HotReloadTests))]
public class HotReloadTests
{
    private string _headline = "Before";
    private string _text = "Old.";

    [Fact]
    public void The_runtime_finds_the_handler()
    {
        MetadataUpdateHandlerAttribute? attribute = typeof(Article).Assembly
            .GetCustomAttributes<MetadataUpdateHandlerAttribute>()
            .SingleOrDefault();

        Assert.Equal(typeof(HotReload), attribute?.HandlerType);
        // As the runtime looks it up.
        MethodInfo? clearCache = typeof(HotReload).GetMethod(
            "ClearCache",
            BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic,
            [typeof(Type[])]);
        Assert.Equal(typeof(void), clearCache?.ReturnType);
    }

    [Fact]
    public void After_a_reload_an_article_has_its_new_words()
    {
        TestArticle article = MakeArticle();
        SectionList sections = article.Sections;
        Assert.Equal("Before", article.Headline);
        Assert.Equal("Old.", article.Text);
        Assert.Empty(sections);

        Edit("After", "New\n\nText.");
        Assert.Equal("Before", article.Headline);
        Assert.Equal("Old.", article.Text);

        HotReload.ClearCache(null);
        Assert.Equal("After", article.Headline);
        Assert.Equal("New\n\nText.", article.Text);
        Assert.Equal("New", Assert.Single(sections).Heading);
    }

    [Fact]
    public void After_a_reload_the_new_parts_have_one_identity_again()
    {
        TestArticle article = MakeArticle();
        Paragraph old = article.Paragraphs[0];

        HotReload.ClearCache([typeof(TestArticle)]);

        Assert.NotSame(old, article.Paragraphs[0]);
        Assert.Same(article.Paragraphs[0], article.Lead[0]);
        Assert.Equal(2, article.BodyReads);
    }

    [Fact]
    public void A_part_from_before_a_reload_keeps_its_words()
    {
        TestArticle article = MakeArticle();
        Paragraph old = article.Paragraphs[0];

        Edit("After", "New\n\nText.");
        HotReload.ClearCache(null);

        Assert.Equal("Old.", old.Text);
    }

    [Fact]
    public void A_reload_in_the_midst_of_reading_leaves_the_reading_stale()
    {
        TestArticle article = new(
            () => default,
            () =>
            {
                var body = new ArticleBody(_text, $"1;{_text.Length};;;;;", "");
                if (_text == "Old.")
                {
                    _text = "New.";
                    HotReload.ClearCache(null);
                }

                return body;
            });

        Assert.Equal("Old.", article.Text);
        Assert.Equal("New.", article.Text);
    }

    [Fact]
    public void A_reload_does_not_disturb_who_goes_through_a_list()
    {
        var ferry = new FerryArticle();
        var seen = new List<string>();
        foreach (Quote quote in ferry.Quotes)
        {
            HotReload.ClearCache(null);
            seen.Add(quote.Text);
        }

        Assert.Equal(["It hums", "It sings"], seen);
    }

    [Fact]
    public void After_a_reload_the_list_of_articles_has_the_new_ones()
    {
        Article[] articles = [MakeArticle()];
        ArticleList<Article> all = new TestCatalog(() => articles).All;
        Assert.Single(all);

        articles = [];
        Assert.Single(all);

        HotReload.ClearCache(null);
        Assert.Empty(all);
    }

    [Theory]
    [InlineData("harbour")]
    [InlineData("moon")]
    public void An_article_in_no_table_is_found_while_another_is_removed(string path)
    {
        Article[] before = [MakeArticle("ferry"), MakeArticle("harbour"), MakeArticle("moon")];
        Article[] after = before[1..];
        bool isReloaded = false;
        ArticleList<Article> all = new TestCatalog(() =>
        {
            Article[] asked = isReloaded ? after : before;
            if (!isReloaded)
            {
                isReloaded = true;
                HotReload.ClearCache(null);
            }

            return asked;
        }).All;

        Assert.Equal(path, all.Get(path).Path);
    }

    private static TestArticle MakeArticle(string path) => new(() => new ArticleHead(path, "A test"), () => default);

    private TestArticle MakeArticle() => new(
        () => new ArticleHead("local/edited", _headline),
        () => new ArticleBody(_text, _text == "Old." ? "1;4;;;;;" : "1;##3 5;;;;;", ""));

    private void Edit(string headline, string text)
    {
        _headline = headline;
        _text = text;
    }
}
