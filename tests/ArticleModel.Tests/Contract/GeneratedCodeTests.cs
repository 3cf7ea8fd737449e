using System.CodeDom.Compiler;
using System.Globalization;
using System.Reflection;
using ArticleModel.Generated;
using ArticleModel.Tests.Tables;
using Files = HarrowBay.Version1.Articles;
using Literals = HarrowBay.Version1.LiteralTables.Articles;
using Shared = HarrowBay.Version1.Tables.Articles;
using Strings = HarrowBay.Version1.Strings.Articles;

namespace ArticleModel.Tests.Contract;

/// <summary>
/// Code as a generator of each version of the contract wrote it, frozen in the folders beside this: it compiles and
/// runs with the library of today, as packages of articles do.
/// </summary>
public class GeneratedCodeTests
{
    private static readonly string[] Paths =
    [
        "fähre-🚢", "harbour", "local/ferry-sails-again", "log", "moon", "old/flood", "old/night", "tides/low/storm",
        "tides/low/été-🚢",
    ];

    public static TheoryData<ArticleList<Article>> Catalogs => [Files.All, Shared.All, Literals.All, Strings.All];

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void Articles_are_listed_and_found(ArticleList<Article> articles)
    {
        Assert.Equal(Paths, articles.Select(article => article.Path));
        Assert.All(Paths, path => Assert.Equal(path, articles.Get(path).Path));
        Assert.All(articles, article => Assert.Same(article, articles.Get(article.Path)));
        Assert.False(articles.TryGet("old/day", out _));
    }

    [Fact]
    public void What_generated_code_says_of_the_order_is_the_order()
    {
        Assert.Equal(string.Concat(Paths.Select(path => TableOf(path, spread: 4))), OrderOf(typeof(Shared))[8..]);
        // The last four have no class.
        Assert.Equal(
            string.Concat(Paths.Select((path, i) => i < Paths.Length - 4 ? "--" : TableOf(path, PathHash.Buckets))),
            OrderOf(typeof(Files))[8..]);
        Assert.Equal(OrderOf(typeof(Files)), OrderOf(typeof(Strings)));
    }

    [Theory]
    [InlineData(typeof(Files))]
    [InlineData(typeof(Shared))]
    [InlineData(typeof(Literals))]
    [InlineData(typeof(Strings))]
    public void The_order_is_taken_as_generated_code_says_it(Type articles)
    {
        ArticleCatalog catalog = CatalogOf(articles);
        TableRows[] tables = FreshRows.Of(catalog);
        string[] inNoTable =
        [
            .. Paths.Except(tables.SelectMany(rows => Enumerable.Range(0, rows.Count).Select(rows.PathAt))),
        ];

        Assert.True(new CatalogMerge(OrderOf(articles), inNoTable, tables).TryFill(new int[Paths.Length]));
    }

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void Words_are_the_same_in_every_form(ArticleList<Article> articles)
    {
        foreach (string path in Paths)
        {
            Article expected = Files.Get(path);
            Article article = articles.Get(path);
            Assert.Equal(expected.Headline, article.Headline);
            Assert.Equal(expected.Text, article.Text);
            Assert.Equal(PartsDump.Of(expected), PartsDump.Of(article));
        }

        Assert.Equal("Storm — 🚢 — at noon", articles.Get("tides/low/storm").Headline);
        Assert.Equal("It rose", Assert.Single(articles.Get("tides/low/storm").Quotes).Text);
        Assert.Equal("Owen Pryce", articles.Get("old/flood").Byline);
    }

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void References_lead_from_one_article_to_another_and_back(ArticleList<Article> articles)
    {
        Article ferry = articles.Get("local/ferry-sails-again");
        TextSpan link = Assert.Single(articles.Get("moon").Links);

        Assert.Same(ferry, link.Article);
        Assert.Same(ferry.Sections[0], link.Section);
        Assert.Equal([articles.Get("moon")], ferry.ReferencedBy);
        Assert.Equal([articles.Get("old/night")], articles.Get("moon").ReferencedBy);
        Assert.Equal([articles.Get("old/night")], articles.Get("old/flood").ReferencedBy);
        Assert.Empty(articles.Get("old/night").ReferencedBy);
    }

    [Fact]
    public void A_property_gives_the_article_of_the_catalog()
    {
        Assert.Same(Files.Get("harbour"), Files.Harbour);
        Assert.Same(Files.Get("tides/low/storm"), Files.Tides.Low.Storm);
        Assert.Same(Shared.Get("harbour"), Shared.Harbour);
        Assert.Same(Shared.Get("local/ferry-sails-again"), Shared.Local.FerrySailsAgain);
        Assert.Same(Shared.Get("tides/low/storm"), Shared.Tides.Low.Storm);
        Assert.Same(Strings.Get("moon"), Strings.Moon);
        Assert.Same(Strings.Get("tides/low/storm"), Strings.Tides.Low.Storm);
    }

    [Fact]
    public void Named_parts_are_those_of_the_article()
    {
        Files.Local.FerrySailsAgainArticle ferry = Files.Local.FerrySailsAgain;

        Assert.Equal("A new engine", ferry.Sections.ANewEngine.Heading);
        Assert.Equal("It still smells of the same diesel", ferry.Quotes.ItStillSmellsOf.Text);
        Assert.Same(ferry.Speakers.MaraLindqvist, ferry.Quotes.ItStillSmellsOf.Speaker);
        Assert.Same(ferry.Sections, ((Article)ferry).Sections);
        Assert.Equal("Owen Pryce", ferry.Byline);
    }

    [Fact]
    public void Named_parts_of_an_article_in_a_table_are_those_of_the_article()
    {
        Shared.Local.FerrySailsAgainArticle ferry = Shared.Local.FerrySailsAgain;

        Assert.Equal("A new engine", ferry.Sections.ANewEngine.Heading);
        Assert.Same(ferry.Quotes.ItStillSmellsOf, ((Article)ferry).Quotes[0]);
        Assert.Same(ferry.Speakers.MaraLindqvist, ferry.Quotes.ItStillSmellsOf.Speaker);
        Assert.Same(ferry.Sections, ((Article)ferry).Sections);
    }

    [Fact]
    public void An_article_with_nothing_to_name_has_the_lists_of_the_library()
    {
        Assert.Empty(Files.Moon.Sections);
        Assert.Empty(Files.Moon.Quotes);
        Assert.Empty(Shared.Moon.Speakers);
        Assert.NotEmpty(Shared.Moon.Text);
    }

    [Fact]
    public void Every_generated_type_says_of_which_version_it_is()
    {
        IEnumerable<Type> types = typeof(Files).Assembly.GetTypes().Where(
            type => type.Namespace?.StartsWith("HarrowBay.Version1", StringComparison.Ordinal) == true
                && !type.Name.Contains('<', StringComparison.Ordinal));

        Assert.All(
            types, type => Assert.Equal("1", Scope(type).GetCustomAttribute<GeneratedCodeAttribute>()?.Version));

        // An article's class and its lists say nothing that the class says in which they stand.
        static Type Scope(Type type) =>
            type.IsAssignableTo(typeof(Article)) || type.DeclaringType?.IsAssignableTo(typeof(Article)) == true
                ? Scope(type.DeclaringType!)
                : type;
    }

    private static string TableOf(string path, int spread) =>
        PathHash.BucketOf(path, spread).ToString("X2", CultureInfo.InvariantCulture);

    private static ArticleCatalog CatalogOf(Type articles)
    {
        Type catalog = articles.GetNestedType("Catalog", BindingFlags.NonPublic)!;
        FieldInfo instance = catalog.GetField("Instance", BindingFlags.Static | BindingFlags.NonPublic)!;
        return (ArticleCatalog)instance.GetValue(null)!;
    }

    private static string OrderOf(Type articles)
    {
        ArticleCatalog catalog = CatalogOf(articles);
        PropertyInfo order = catalog.GetType().GetProperty("Order", BindingFlags.Instance | BindingFlags.NonPublic)!;
        return (string)order.GetValue(catalog)!;
    }
}
