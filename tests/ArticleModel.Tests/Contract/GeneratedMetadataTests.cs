using HarrowBay.Newsroom;
using Typed = HarrowBay.Version1.Metadata.Articles;

namespace ArticleModel.Tests.Contract;

/// <summary>
/// Articles with metadata of the project's own type, as a generator of each version of the contract wrote them: at
/// every level of members, and beside one that has none.
/// </summary>
public class GeneratedMetadataTests
{
    private static readonly string[] Paths = ["local/ferry-sails-again", "local/old/flood", "local/wire/night"];

    [Fact]
    public void Values_are_read_as_they_were_written()
    {
        LocalNews news = Typed.Local.FerrySailsAgain.Metadata;

        Assert.Equal("Owen Pryce", news.Byline);
        Assert.Equal(new DateOnly(2026, 5, 3), news.Published);
        Assert.Equal(Desk.Sea, news.Desk);
        Assert.Equal(["ferry", "harbour"], news.Tags);
        Assert.Same(Author.MaraLindqvist, news.Editor);
        Assert.Equal(new Photo("ferry.jpg") { Credit = "Tom \"T\" Hale" }, news.Photo);
        Assert.Equal(new Dictionary<string, decimal> { ["single"] = 2.50M, ["return"] = 4M }, news.Fares);
        Assert.Equal(2, news.Priority);
    }

    [Fact]
    public void Values_are_read_without_a_class_or_a_name_of_the_articles_own()
    {
        Article<LocalNews> flood = Typed.Local.Old.Flood;
        var night = Assert.IsAssignableFrom<Article<LocalNews>>(Typed.Get("local/wire/night"));

        Assert.Equal(new DateOnly(1953, 2, 1), flood.Metadata.Published);
        Assert.Equal(Desk.TownHall, flood.Metadata.Desk);
        Assert.Empty(flood.Metadata.Tags);
        Assert.Null(flood.Metadata.Editor);
        Assert.Equal("Owen Pryce", night.Metadata.Byline);
        Assert.Equal("weather", Assert.Single(night.Metadata.Tags));
    }

    [Fact]
    public void A_folder_lists_its_articles_with_their_metadata()
    {
        Assert.Equal(Paths, Typed.Local.All.Select(article => article.Path));
        Assert.Equal(["Owen Pryce", "Ada Brook", "Owen Pryce"], Typed.Local.All.Select(news => news.Metadata.Byline));
        Assert.Equal(["local/old/flood"], Typed.Local.Old.All.Select(article => article.Path));
        Assert.Equal(["local/wire/night"], Typed.Local.Wire.All.Select(article => article.Path));
        Assert.Equal([.. Paths, "moon"], Typed.All.Select(article => article.Path));
        Assert.False(Typed.Local.All.TryGet("moon", out _));
    }

    [Fact]
    public void An_article_and_its_metadata_are_one_object_whichever_way_they_are_reached()
    {
        Assert.Same(Typed.Local.FerrySailsAgain, Typed.Local.All.Get("local/ferry-sails-again"));
        Assert.Same(Typed.Local.Old.Flood, Typed.Local.Old.All[0]);
        Assert.Same(Typed.Get("local/wire/night"), Typed.Local.Wire.All[0]);
        Assert.Same(
            Typed.Local.FerrySailsAgain.Metadata, ((Article<LocalNews>)Typed.Get("local/ferry-sails-again")).Metadata);
        Assert.All(Typed.Local.All, article =>
        {
            Assert.Same(article, Typed.Get(article.Path));
            Assert.Same(article.Metadata, article.Metadata);
        });
    }

    [Fact]
    public void An_article_of_metadata_has_its_text_and_its_named_parts()
    {
        Typed.Local.FerrySailsAgainArticle ferry = Typed.Local.FerrySailsAgain;

        Assert.Equal("A new engine", ferry.Sections.ANewEngine.Heading);
        Assert.Same(ferry.Speakers.MaraLindqvist, ferry.Quotes.ItStillSmellsOf.Speaker);
        Assert.Equal("2.50", ferry.FrontMatter["fares.single"]);
        Assert.Equal("It rose", Assert.Single(Typed.Local.Old.Flood.Quotes).Text);
        Assert.Equal("Owen Pryce", Typed.Get("local/wire/night").Byline);
        Assert.IsNotAssignableFrom<Article<LocalNews>>(Typed.Moon);
    }
}
