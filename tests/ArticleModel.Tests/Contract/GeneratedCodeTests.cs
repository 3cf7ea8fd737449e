using System.CodeDom.Compiler;
using System.Reflection;
using Version1 = HarrowBay.Version1.Articles;

namespace ArticleModel.Tests.Contract;

/// <summary>
/// Code as a generator of each version of the contract wrote it, frozen in the folders beside this: it compiles and
/// runs with the library of today, as packages of articles do.
/// </summary>
public class GeneratedCodeTests
{
    [Fact]
    public void Articles_are_listed_and_found()
    {
        Assert.Equal(["harbour", "local/ferry-sails-again", "moon"], Version1.All.Select(article => article.Path));
        Assert.Same(Version1.Local.FerrySailsAgain, Version1.Get("local/ferry-sails-again"));
        Assert.True(Version1.TryGet("moon", out Article? moon));
        Assert.Same(Version1.Moon, moon);
    }

    [Fact]
    public void Named_parts_are_those_of_the_article()
    {
        Version1.Local.FerrySailsAgainArticle ferry = Version1.Local.FerrySailsAgain;

        Assert.Equal("A new engine", ferry.Sections.ANewEngine.Heading);
        Assert.Equal("It still smells of the same diesel", ferry.Quotes.ItStillSmellsOf.Text);
        Assert.Same(ferry.Speakers.MaraLindqvist, ferry.Quotes.ItStillSmellsOf.Speaker);
        Assert.Same(ferry.Sections, ((Article)ferry).Sections);
        Assert.Equal("Owen Pryce", ferry.Byline);
    }

    [Fact]
    public void Words_in_UTF_8_are_the_same()
    {
        Assert.Equal(Version1.Local.FerrySailsAgain.Text, Version1.Harbour.Text);
        Assert.Equal(
            Version1.Local.FerrySailsAgain.Quotes.Select(quote => quote.Text),
            Version1.Harbour.Quotes.Select(quote => quote.Text));
    }

    [Fact]
    public void An_article_with_nothing_to_name_has_the_lists_of_the_library()
    {
        Assert.Empty(Version1.Moon.Sections);
        Assert.Empty(Version1.Moon.Quotes);
        Assert.Empty(Version1.Moon.Speakers);
        Assert.NotEmpty(Version1.Moon.Text);
    }

    [Fact]
    public void Every_generated_type_says_of_which_version_it_is()
    {
        IEnumerable<Type> types = typeof(Version1).Assembly.GetTypes()
            .Where(
                type => type.Namespace == "HarrowBay.Version1" && !type.Name.Contains('<', StringComparison.Ordinal));

        Assert.All(types, type => Assert.Equal("1", type.GetCustomAttribute<GeneratedCodeAttribute>()?.Version));
    }
}
