using ArticleGenerator.Binding;
using ArticleGenerator.Model;

namespace ArticleGenerator.Tests.Binding;

/// <summary>What articles and folders are called, from their paths alone.</summary>
public class CatalogBinderTests
{
    [Fact]
    public void Articles_are_listed_by_path_and_folders_behind_the_one_that_holds_them()
    {
        CatalogSpec catalog = Bind("local/b", "moon", "local-news/c", "local/harbour/a", "local/a");

        Assert.Equal(
            ["local-news/c", "local/a", "local/b", "local/harbour/a", "moon"],
            catalog.Articles.Select(name => name.Key.Path));
        Assert.Equal(
            ["Local", "Local.Harbour", "LocalNews"],
            catalog.Folders.Select(folder => string.Join('.', folder.Classes)));
    }

    [Fact]
    public void The_order_of_the_files_makes_no_difference()
    {
        string[] paths = ["the story", "the-story", "local", "local/a", "LOCAL/b", "local/A!", "all"];

        Assert.Equal(Bind(paths), Bind([.. paths.Reverse()]));
    }

    [Fact]
    public void A_file_that_comes_twice_counts_once()
    {
        CatalogSpec catalog = Bind("a", "b", "a");

        Assert.Equal(["a", "b"], catalog.Articles.Select(name => name.Key.Path));
    }

    [Fact]
    public void A_number_takes_no_name_away_from_a_file_that_has_it()
    {
        string[] paths = ["story", "story!", "story 2"];

        Assert.Equal(["Story", "Story3", "Story2"], paths.Select(path => NameOf(path, paths)));
    }

    [Fact]
    public void A_class_gives_way_to_a_property()
    {
        ArticleName[] names = [.. Bind("ferry", "ferry-article").Articles];

        Assert.Equal(["Ferry", "FerryArticle"], names.Select(name => name.Property));
        Assert.Equal(["FerryArticle2", "FerryArticleArticle"], names.Select(name => name.Class));
    }

    [Theory]
    [InlineData("all", "AllArticle")]
    [InlineData("try-get", "TryGetArticle")]
    [InlineData("articles", "ArticlesArticle")]
    [InlineData("catalog", "CatalogArticle")]
    [InlineData("FIRST", "FIRSTArticle")]
    [InlineData("links", "Links")]
    [InlineData("date", "Date")]
    public void A_reserved_name_has_its_kind_behind_it(string path, string expected) =>
        Assert.Equal(expected, NameOf(path, path));

    [Fact]
    public void Nothing_in_a_folder_has_the_name_of_its_class()
    {
        CatalogSpec catalog = Bind("local/local", "local/local/local", "first-article/first");

        Assert.Equal(
            ["FirstArticle", "Local", "Local.LocalFolder"],
            catalog.Folders.Select(folder => string.Join('.', folder.Classes)));
        Assert.Equal(["FirstArticleArticle", "LocalArticle", "Local"], catalog.Articles.Select(name => name.Property));
    }

    [Fact]
    public void Folders_that_differ_in_case_only_are_one_class()
    {
        CatalogSpec catalog = Bind("UK/terms", "Uk/notice");

        Assert.Equal("Uk", Assert.Single(Assert.Single(catalog.Folders).Classes));
        Assert.Empty(catalog.Collisions);
    }

    [Fact]
    public void What_has_not_the_name_of_its_file_is_a_collision_with_the_one_that_has()
    {
        Assert.Equal(
            [
                "Articles: folder my news is MyNews, folder my-news is MyNews2",
                "Articles: folder local is Local, article local is LocalArticle",
                "Articles: article the story is TheStory, article the-story is TheStory2",
            ],
            Bind("the-story", "the story", "local", "local/a", "my news/b", "my-news/b").Collisions.Select(Described));
    }

    [Fact]
    public void Two_files_of_one_path_are_a_mistake_of_another_kind() =>
        Assert.Empty(Bind("Ferry", "ferry").Collisions);

    [Fact]
    public void Sixty_four_folders_become_classes_and_what_lies_deeper_stands_in_the_last()
    {
        CatalogSpec catalog = Bind(Deep(64) + "a", Deep(65) + "b", Deep(20_000) + "c");

        Assert.Equal(64, catalog.Folders.Count);
        Assert.All(catalog.Articles, name => Assert.Equal(64, name.Folders.Count));
        Assert.Equal(["A", "B", "C"], catalog.Articles.Select(name => name.Property).Order(StringComparer.Ordinal));
    }

    [Fact(Timeout = 600_000)]
    public Task Twenty_thousand_files_of_one_name_are_linear_work() => Task.Run(
        () =>
        {
            // Signs are no part of a name: the number in other digits.
            CatalogSpec catalog = Bind(
                [.. Enumerable.Range(0, 20_000).Select(i => $"a{i:B15}".Replace('0', '!').Replace('1', '+'))]);

            Assert.Equal(20_000, catalog.Articles.Select(name => name.Property).Distinct().Count());
            Assert.Equal(19_999, catalog.Collisions.Count);
        },
        TestContext.Current.CancellationToken);

    [Fact]
    public void Names_for_which_a_file_name_is_too_short_have_files_of_their_own()
    {
        string[] paths = [.. Enumerable.Range(0, 50).Select(i => $"{new string('a', 70)}/{i}")];

        string?[] files = [.. Bind(paths).Articles.Select(name => name.ShortFile)];

        Assert.Equal(50, files.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(files, file => Assert.InRange(file!.Length, 1, 85));
        Assert.Null(Assert.Single(Bind("local/ferry").Articles).ShortFile);
    }

    /// <summary>So many folders within each other.</summary>
    internal static string Deep(int folders) => string.Concat(Enumerable.Range(1, folders).Select(i => $"{i}/"));

    private static CatalogSpec Bind(params string[] paths) => CatalogBinder.Bind(
        paths.Select(path => new ArticleKey("/newsroom/articles/" + path + ".txt", path)), "Articles");

    private static string NameOf(string path, params string[] paths) =>
        Bind(paths).Articles.Single(name => name.Key.Path == path).Property;

    private static string Described(NameCollision collision) =>
        $"{collision.Scope}: {Described(collision.Holder)}, {Described(collision.Other)}";

    private static string Described(CollidingName name) =>
        $"{(name.IsFolder ? "folder" : "article")} {name.Path} is {name.Name}";
}
