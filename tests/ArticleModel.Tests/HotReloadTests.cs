namespace ArticleModel.Tests;

public class HotReloadTests
{
    [Fact]
    public void An_edit_under_hot_reload_shows_at_the_next_look()
    {
        TestArticle ferry = TestArticle.Ferry;
        SectionList sections = ferry.Sections;
        Assert.Equal("A heading", sections[0].Heading);

        ferry.Words = ferry.Words.Replace("A heading", "B heading", StringComparison.Ordinal);
        Assert.Equal("A heading", sections[0].Heading);

        HotReload.ClearCache(null);
        Assert.Equal("B heading", sections[0].Heading);
        Assert.Equal("B heading", ferry.Sections[0].Heading);
    }

    [Fact]
    public void The_list_of_articles_is_filled_when_it_is_first_looked_at_and_after_a_hot_reload()
    {
        int loads = 0;
        var list = new ArticleList(() =>
        {
            loads++;
            return [TestArticle.Ferry];
        });
        Assert.Equal(0, loads);

        Assert.Single(list);
        Assert.True(list.TryFind("local/ferry", out Article? ferry));
        Assert.Equal("local/ferry", ferry.Path);
        Assert.False(list.TryFind("local/Ferry", out _));
        Assert.Throws<ArgumentNullException>(() => list.TryFind(null!, out _));
        int before = loads;

        HotReload.ClearCache(null);
        Assert.Single(list);
        Assert.True(loads > before);
    }
}
