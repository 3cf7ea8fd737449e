using System.Reflection;
using ArticleGenerator.Tests.Infrastructure;
using ArticleModel;

namespace ArticleGenerator.Tests.Metadata;

/// <summary><c>Articles.Local.All</c>: the articles of a folder, with the metadata that all of them have.</summary>
public class FolderListTests
{
    private const string Article = "# Ferry\n\nIt was late.";

    private static readonly GeneratorOptions Project = Records.Project("""
        [ArticleMetadata("local/**")] public sealed record Local(int? Page = null);
        [ArticleMetadata("world/*")] public sealed record World(int? Page = null);

        internal static class Program
        {
            internal static string Newest() => string.Join(
                "|",
                System.Linq.Enumerable.Select(
                    System.Linq.Enumerable.OrderByDescending(Articles.Local.All, news => news.Metadata.Page),
                    news => news.Path));
        }
        """);

    private static readonly (string, string)[] Texts =
    [
        ("local/cat", "---\npage: 2\n---\n" + Article),
        ("local/uk/ferry", "---\npage: 3\n---\n" + Article),
        ("Local/dog", Article),
        ("local-notes", Article),
        ("world/zoo", Article),
        ("world/far/moon", Article),
    ];

    [Fact]
    public void A_folder_lists_its_articles_and_those_of_the_folders_in_it()
    {
        Assembly assembly = Project.Run(Texts).Assembly();

        Assert.Equal(["Local/dog", "local/cat", "local/uk/ferry"], Paths(All(assembly, "Local")));
        Assert.Equal(["local/uk/ferry"], Paths(All(assembly, "Local+Uk")));
        Assert.Equal(["world/far/moon", "world/zoo"], Paths(All(assembly, "World")));
        Assert.Same(All(assembly, "Local"), All(assembly, "Local"));
    }

    [Fact]
    public void The_list_has_the_type_of_metadata_that_all_articles_share()
    {
        Assembly assembly = Project.Run(Texts).Assembly();

        Assert.Equal("Local", ItemOf(assembly, "Local").GetGenericArguments()[0].Name);
        Assert.Equal("Local", ItemOf(assembly, "Local+Uk").GetGenericArguments()[0].Name);
        Assert.Equal(typeof(Article), ItemOf(assembly, "World"));
        Assert.Equal(typeof(Article), ItemOf(assembly, "World+Far"));
    }

    [Theory]
    [InlineData("**", "News")]
    [InlineData("local/**", null)]
    public void The_list_of_all_has_the_type_that_all_articles_share(string pattern, string? type)
    {
        Assembly assembly = Records.Project(
                $"[ArticleMetadata(\"{pattern}\")] public sealed record News(int? Page = null);")
            .Run(Texts).Assembly();
        PropertyInfo all = assembly.GetType("HarrowBay.Articles")!.GetProperty("All")!;
        Type item = all.PropertyType.GetGenericArguments()[0];

        Assert.Equal(type, item.IsGenericType ? item.GetGenericArguments()[0].Name : null);
        Assert.Equal(
            Texts.Select(text => text.Item1).Order(StringComparer.Ordinal),
            Paths((IEnumerable<Article>)all.GetValue(null)!));
        Assert.Same(all.GetValue(null), all.GetValue(null));
    }

    [Fact]
    public void An_article_of_another_type_leaves_the_list_of_all_without_one()
    {
        GeneratorOptions project = Records.Project("""
            [ArticleMetadata("**")] public sealed record News(int? Page = null);
            [ArticleMetadata("moon")] public sealed record Sky(int? Page = null);
            """);
        GeneratorRun run = project.Run(Texts);
        Assert.Contains("Article<global::HarrowBay.News>> All", run.Source("Articles.g.cs"), StringComparison.Ordinal);

        GeneratorRun added = run.WithAdded("moon", Article);
        Assert.Contains(
            "ArticleList<global::ArticleModel.Article> All => Catalog",
            added.Source("Articles.g.cs"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_sorts_by_what_the_articles_say()
    {
        Assembly assembly = Project.Run(Texts).Assembly();

        Assert.Equal(
            "local/uk/ferry|local/cat|Local/dog",
            assembly.GetType("HarrowBay.Program")!
                .GetMethod("Newest", BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, null));
    }

    [Theory]
    [InlineData("names")]
    [InlineData("none")]
    public void Articles_with_fewer_members_have_their_type_in_the_list(string members)
    {
        GeneratorOptions fewer = Project with
        {
            FileOptions = Project.FileOptions.Add("article_members", members),
        };
        Assembly assembly = fewer.Run(Texts).Assembly();

        Assert.All(All(assembly, "Local"), article => Assert.Equal("Local", MetadataOf(article).GetType().Name));
    }

    [Fact]
    public void A_folder_finds_its_own_articles_only()
    {
        var all = (ArticleList<Article>)All(Project.Run(Texts).Assembly(), "World");

        Assert.True(all.TryGet("world/zoo", out _));
        Assert.False(all.TryGet("local/cat", out _));
        Assert.Equal("world/zoo", all[1].Path);
    }

    [Fact]
    public void Members_called_Catalog_hide_nothing()
    {
        GeneratorRun run = GeneratorRun.Of(("local/catalog", Article), ("local/all", Article));

        Assert.Equal(["local/all", "local/catalog"], Paths(All(run.Assembly(), "Local")));
    }

    private static object MetadataOf(Article article) =>
        typeof(Article<>).MakeGenericType(Generic(article.GetType()).GetGenericArguments())
            .GetProperty("Metadata")!.GetValue(article)!;

    private static Type Generic(Type type)
    {
        while (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Article<>))
        {
            type = type.BaseType!;
        }

        return type;
    }

    private static IEnumerable<string> Paths(IEnumerable<Article> articles) => articles.Select(article => article.Path);

    private static IEnumerable<Article> All(Assembly assembly, string folder) =>
        (IEnumerable<Article>)Property(assembly, folder).GetValue(null)!;

    private static Type ItemOf(Assembly assembly, string folder) =>
        Property(assembly, folder).PropertyType.GetGenericArguments()[0];

    private static PropertyInfo Property(Assembly assembly, string folder) =>
        assembly.GetType("HarrowBay.Articles+" + folder)!.GetProperty("All")!;
}
