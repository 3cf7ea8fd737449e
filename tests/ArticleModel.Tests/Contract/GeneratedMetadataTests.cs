using HarrowBay.Newsroom;
using Shared = HarrowBay.Version1.MetadataTables.Articles;
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

    [Fact]
    public void Where_all_articles_have_the_type_so_has_the_list_of_all()
    {
        ArticleList<Article<LocalNews>> all = Shared.All;

        Assert.Equal(Paths, all.Select(article => article.Path));
        Assert.Same(Shared.Get("local/old/flood"), all[1]);
        Assert.Same(all, Shared.All);
    }

    [Fact]
    public void A_class_in_a_table_has_the_same_metadata()
    {
        Shared.Local.FerrySailsAgainArticle ferry = Shared.Local.FerrySailsAgain;

        Assert.Equal(Typed.Local.FerrySailsAgain.Metadata.Published, ferry.Metadata.Published);
        Assert.Same(ferry.Metadata, ((Article<LocalNews>)ferry).Metadata);
        Assert.Equal("A new engine", ferry.Sections.ANewEngine.Heading);
    }

    [Fact]
    public void Metadata_refers_to_the_articles_themselves()
    {
        LocalNews ferry = Typed.Local.FerrySailsAgain.Metadata;
        LocalNews shared = Shared.Local.FerrySailsAgain.Metadata;

        Assert.Same(Typed.Local.Old.Flood, ferry.Next);
        Assert.Equal([Typed.Local.Wire.All[0], Typed.Local.FerrySailsAgain], ferry.More);
        Assert.Same(Typed.Local.Wire.All[0], Typed.Local.Old.Flood.Metadata.Next);
        Assert.Same(Shared.Local.Old.Flood, shared.Next);
        Assert.Equal([Shared.Get("local/wire/night"), Shared.Local.FerrySailsAgain], shared.More);
        Assert.Equal(
            ["local/ferry-sails-again", "local/old/flood"],
            Shared.Get("local/wire/night").ReferencedBy.Select(article => article.Path));
        Assert.Equal(
            ["local/ferry-sails-again", "local/wire/night"],
            Typed.Local.Old.Flood.ReferencedBy.Select(article => article.Path));
    }
}
