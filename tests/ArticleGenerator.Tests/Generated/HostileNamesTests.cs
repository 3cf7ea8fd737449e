using System.Collections.Immutable;
using System.Reflection;
using ArticleGenerator.Tests.Infrastructure;
using ArticleModel;

namespace ArticleGenerator.Tests.Generated;

/// <summary>Files and headings can be called anything, and the code still compiles.</summary>
public class HostileNamesTests
{
    // Listed by the project: by itself, what begins with an underscore or a full stop is no article.
    private static GeneratorOptions Items { get; } = new()
    {
        FileOptions = ImmutableDictionary<string, string>.Empty.Add(
            "build_metadata.ArticleNote.SourceItemGroup", "Article"),
    };

    public static TheoryData<string> Names() =>
    [
        "class",
        "namespace",
        "async",
        "All",
        "Get",
        "TryGet",
        "Catalog",
        "Articles",
        "Equals",
        "ToString",
        "GetHashCode",
        "Item",
        "Count",
        "Sections",
        "Quotes",
        "Speakers",
        "SectionList",
        "Head",
        "Body",
        "Instance",
        "Text",
        "Article",
        "ArticleModel",
        "System",
        "123", "9 lives", "5 10", "日本語の記事", "العربية", "Ωμέγα", "ﬁancé", "e\u0301tude",
        "🚢", "🚢🚢", "!!!", "---", "...",
        "a.b.c",
        "it's",
        "don’t",
        "straße",
        "İstanbul",
        "ı",
        "_",
        "__",
        "a_b",
        "CON",
        "nul",
        "global",
        "get_All",
        "#hash",
        "%41",
        "a\u200Bb",
        "a\u202Eb",
        "a\u0085b",
        "a\u2028b",
        "x \"quoted\" y",
        "{0}",
        "$(Secret)",
        "a;b",
        "a=b",
        "<b>",
        "&amp;",
        "*",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_can_be_called_anything(string name)
    {
        Article article = Items.Run((name, "A headline\n\nSome text.")).Article();

        Assert.Equal("Some text.", article.Text);
        Assert.EndsWith(name, article.Path, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_folder_can_be_called_anything(string name)
    {
        Article article = Items.Run(($"{name}/{name}/{name}", "A headline\n\nSome text.")).Article();

        Assert.Equal("Some text.", article.Text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_heading_and_a_quote_can_say_anything(string name)
    {
        Article article = GeneratorRun.Of(
            ("a", $"# A headline\n\n## x{name}\n\n“{name} and more,” said Ada Brook.\n\n## {name} y\n\nText."))
            .Article();

        // An entity is the character that it stands for.
        string read = name == "&amp;" ? "&" : name;
        Assert.Equal(["x" + read, read + " y"], article.Sections.Select(section => section.Heading));
        Assert.Contains(article.Quotes, quote => quote.Text == read + " and more");
    }

    [Fact]
    public void All_of_them_fit_into_one_project()
    {
        var articles = Names().SelectMany(row => new[] { row.Data, row.Data + "/" + row.Data, "deep/" + row.Data })
            .Distinct().Select(path => (path, $"A headline\n\n“Text about {path},” said Ada Brook.")).ToArray();

        GeneratorRun run = Items.Run(articles);

        Assert.Equal(
            articles.Select(article => article.path).Order(StringComparer.Ordinal),
            run.Articles().Select(article => article.Path));
    }

    [Fact]
    public void Headings_that_differ_in_case_or_signs_only_have_members_of_their_own()
    {
        Article article = GeneratorRun.Of(
            ("a", "# H\n\n## A new engine\n\nOne.\n\n## A new engine!\n\nTwo.\n\n## a NEW engine?\n\nThree."))
            .Article();

        Assert.Same(article.Sections[0], article.Member("Sections.ANewEngine1"));
        Assert.Same(article.Sections[1], article.Member("Sections.ANewEngine2"));
        Assert.Same(article.Sections[2], article.Member("Sections.ANewEngine3"));
    }

    [Fact]
    public void An_article_and_a_folder_of_the_same_name_live_beside_each_other()
    {
        GeneratorRun run = GeneratorRun.Of(("local", "H\n\nOne."), ("local/local", "H\n\nTwo."));

        Type articles = run.Assembly().GetType("HarrowBay.Articles")!;
        Type local = articles.GetNestedType("Local")!;
        Assert.All([articles, local], type =>
            Assert.NotNull(type.GetProperty("LocalArticle", BindingFlags.Public | BindingFlags.Static)));
    }

    [Fact]
    public void Quotes_that_begin_alike_have_longer_names_all_of_them()
    {
        const string Text = "H\n\n\"We have not the money for it,\" said Ada Brook. \"We have not the money for the "
            + "other.\" \"We have not the money for it.\"";

        Article article = GeneratorRun.Of(("a", Text)).Article();

        Assert.Same(article.Quotes[0], article.Member("Quotes.WeHaveNotTheMoneyForIt1"));
        Assert.Same(article.Quotes[1], article.Member("Quotes.WeHaveNotTheMoneyForTheOther"));
        Assert.Same(article.Quotes[2], article.Member("Quotes.WeHaveNotTheMoneyForIt2"));
    }
}
