using System.Collections.Immutable;
using System.Reflection;
using ArticleGenerator.Tests.Infrastructure;
using ArticleModel;

namespace ArticleGenerator.Tests.Generated;

/// <summary>How many members articles get, seen from the program that uses them.</summary>
public class LevelTests
{
    private const string Ferry = "Ferry sails again\n\n“It smells of diesel,” said Mara Lindqvist.";

    private const string News = """
        #pragma warning disable CS1591
        [ArticleModel.ArticleMetadata("**"), System.Obsolete]
        public record News(int Page, string? Desk = null);
        """;

    [Theory]
    [InlineData("names")]
    [InlineData("Names")]
    public void Names_are_properties_of_the_librarys_type(string level)
    {
        GeneratorRun run = new GeneratorOptions().With(level).Run(("local/ferry", Ferry));
        Assembly assembly = run.Assembly();
        PropertyInfo ferry = assembly.GetType("HarrowBay.Articles+Local")!.GetProperty("Ferry")!;

        Assert.Equal(typeof(Article), ferry.PropertyType);
        Assert.DoesNotContain(assembly.GetTypes(), type => type.Name == "FerryArticle");
        var article = (Article)ferry.GetValue(null)!;
        Assert.Equal("It smells of diesel", Assert.Single(article.Quotes).Text);
        Assert.Same(article.Speakers[0], article.Quotes[0].Speaker);
    }

    [Fact]
    public void Without_names_articles_are_found_by_their_paths()
    {
        GeneratorRun run = new GeneratorOptions().With("none").Run(("local/ferry", Ferry), ("local/fer-ry", Ferry));
        IReadOnlyList<Article> articles = run.Articles();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["local/fer-ry", "local/ferry"], articles.Select(article => article.Path));
        Assert.Equal("It smells of diesel", Assert.Single(articles[1].Quotes).Text);
    }

    [Fact]
    public void A_folder_has_its_own_level_and_the_nearer_word_wins()
    {
        GeneratorRun run = (new GeneratorOptions().With("none") with
        {
            Members = ImmutableDictionary<string, string>.Empty.Add("local", "all").Add("wire", "names"),
        }).Run(("local/ferry", Ferry), ("wire/ferry", Ferry), ("old/ferry", Ferry));
        Assembly assembly = run.Assembly();

        Assert.Equal(
            "FerryArticle", assembly.GetType("HarrowBay.Articles+Local")!.GetProperty("Ferry")!.PropertyType.Name);
        Assert.Equal("Article", assembly.GetType("HarrowBay.Articles+Wire")!.GetProperty("Ferry")!.PropertyType.Name);
        Assert.Null(assembly.GetType("HarrowBay.Articles+Old")!.GetProperty("Ferry"));
        Assert.Equal(3, run.Articles().Count);
    }

    [Theory]
    [InlineData("all")]
    [InlineData("names")]
    [InlineData("none")]
    public void Metadata_of_the_projects_own_type_is_there_at_every_level(string level)
    {
        GeneratorRun run = (new GeneratorOptions().With(level) with { CSharp = News }).Run(
            ("local/ferry", "---\npage: 3\n---\n" + Ferry));
        Article article = run.Article();

        // A class of its own hides the base's.
        PropertyInfo property = article.GetType().GetProperties().First(member => member.Name == "Metadata");
        object metadata = property.GetValue(article)!;
        Assert.Equal("News { Page = 3, Desk =  }", metadata.ToString());
        Assert.Same(metadata, property.GetValue(article));
    }

    [Fact]
    public void A_file_of_a_table_has_no_name_that_an_article_could_have()
    {
        GeneratorRun run = (new GeneratorOptions() with
        {
            Members = ImmutableDictionary<string, string>.Empty.Add("wire", "none"),
        }).Run([
            .. Enumerable.Range(0, 256).Select(i => ($"wire/{i}", Ferry)),
            .. Enumerable.Range(0, 256).Select(i => ($"bucket{i:X2}", Ferry)),
        ]);

        Assert.Equal(512, run.Articles().Count);
    }
}
