using System.Reflection;
using ArticleGenerator.Tests.Infrastructure;
using ArticleModel;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Tests.Metadata;

/// <summary>Articles whose metadata is a type of the project's own, compiled and loaded as a program does.</summary>
public class MetadataRunTests
{
    private const string LocalNews = """
        public enum Desk { Local, Sport, WorldNews }

        [Flags]
        public enum Audience { None = 0, Adults = 1, Children = 2 }

        public sealed record Photo(string File, string? Credit = null);

        public sealed record Author(string Name)
        {
            public static readonly Author MaraLindqvist = new("Mara Lindqvist");
        }

        [ArticleMetadata("local/**")]
        public sealed record LocalNews(
            string Byline,
            DateOnly Published,
            Desk Desk,
            IReadOnlyList<string> Tags,
            Author? Author = null,
            Photo? Photo = null,
            Audience Audience = Audience.Adults,
            int Priority = 3);
        """;

    [Fact]
    public void The_front_matter_is_the_record()
    {
        Article article = Run(LocalNews, "local/ferry", """
            ---
            headline: Ferry sails
            byline: Owen Pryce
            published: 2026-04-01
            desk: world-news
            tags: [ferry, "the harbour"]
            author: mara-lindqvist
            photo:
              file: ferry.jpg
            audience: adults, children
            ---
            It was late.
            """);

        Assert.Equal(
            "Owen Pryce|04/01/2026|WorldNews|Author { Name = Mara Lindqvist }|Photo { File = ferry.jpg, Credit =  }|"
                + "Adults, Children|3",
            Joined(article, "Byline", "Published", "Desk", "Author", "Photo", "Audience", "Priority"));
        Assert.Equal(["ferry", "the harbour"], (IEnumerable<string>)article.Member("Metadata.Tags")!);
        Assert.IsAssignableFrom<System.Collections.ObjectModel.ReadOnlyCollection<string>>(
            article.Member("Metadata.Tags"));
    }

    [Fact]
    public void Every_type_has_its_value_at_run_time()
    {
        Article article = Run(
            """
            [ArticleMetadata("**")]
            public sealed record All(
                bool A, sbyte B, byte C, short D, ushort E, int F, uint G, long H, ulong I, float J, double K,
                decimal L, DateOnly M, TimeOnly N, DateTime O, DateTimeOffset P, TimeSpan Q,
                Guid R, Uri S, Version T, byte? U,
                ImmutableArray<Guid> V, IReadOnlyDictionary<string, int[]> W);
            """,
            "ferry",
            """
            ---
            a: yes
            b: -128
            c: 255
            d: -32768
            e: 65535
            f: -2147483648
            g: 4294967295
            h: -9223372036854775808
            i: 18446744073709551615
            j: 2.5
            k: -0.5e-3
            l: 19.90
            m: 2026-04-01
            n: 07:10:05.5
            o: 2026-04-01T07:10:00.25Z
            p: 2026-04-01T07:10:00.25-03:30
            q: 1.02:03:04
            r: f0000000-2bd0-4672-b79d-d97027f9071a
            s: https://example.org/ferry
            t: 1.2.3
            u: 7
            v: [8a6e0804-2bd0-4672-b79d-d97027f9071a]
            w: {odd: [1, 3], none: []}
            ---
            # Ferry

            It was late.
            """);

        Assert.Equal(
            "True|-128|255|-32768|65535|-2147483648|4294967295|-9223372036854775808|18446744073709551615|2.5|-0.0005|"
                + "19.90",
            Joined(article, "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"));
        Assert.Equal(new TimeOnly(7, 10, 5, 500), article.Member("Metadata.N"));
        var moment = (DateTime)article.Member("Metadata.O")!;
        Assert.Equal(new DateTime(2026, 4, 1, 7, 10, 0, 250, DateTimeKind.Utc), moment);
        Assert.Equal(DateTimeKind.Utc, moment.Kind);
        Assert.Equal(
            new DateTimeOffset(2026, 4, 1, 7, 10, 0, 250, new TimeSpan(-3, -30, 0)), article.Member("Metadata.P"));
        Assert.Equal(new TimeSpan(1, 2, 3, 4), article.Member("Metadata.Q"));
        Assert.Equal(Guid.Parse("f0000000-2bd0-4672-b79d-d97027f9071a"), article.Member("Metadata.R"));
        Assert.Equal(
            "04/01/2026|https://example.org/ferry|1.2.3|7", Joined(article, "M", "S", "T", "U"));
        Assert.Equal([1, 3], ((IReadOnlyDictionary<string, int[]>)article.Member("Metadata.W")!)["odd"]);
    }

    [Fact]
    public void A_class_has_its_required_properties_and_leaves_the_others_as_they_are()
    {
        Article article = Run(
            """
            [ArticleMetadata("**")]
            public class News
            {
                public required string Byline { get; init; }
                public required string? Dateline { get; set; }
                public string Desk { get; init; } = "local";
                public int Page { get; set; } = 3;
                public string Shown => Byline + Page;
            }
            """,
            "ferry",
            "---\nbyline: Owen Pryce\npage: 4\n---\n# Ferry\n\nIt was late.");

        Assert.Equal("Owen Pryce|local|4|Owen Pryce4", Joined(article, "Byline", "Desk", "Page", "Shown"));
    }

    [Fact]
    public void A_type_of_an_older_language_has_its_constructor()
    {
        GeneratorRun run = new GeneratorOptions
        {
            Language = LanguageVersion.CSharp7_3,
            Nullable = Microsoft.CodeAnalysis.NullableContextOptions.Disable,
            CSharp = """
                #pragma warning disable CS1591
                namespace HarrowBay
                {
                    [ArticleModel.ArticleMetadata("**")]
                    public class News
                    {
                        public News(string @class, string[] tags, string dateline = null)
                        {
                            Class = @class;
                            Tags = tags;
                            Dateline = dateline;
                        }

                        public string Class { get; }
                        public string[] Tags { get; }
                        public string Dateline { get; }
                        public int? Page { get; set; }
                    }
                }
                """,
        }.Run(("a", "---\nclass: late\ntags: [a]\npage: 2\n---\n# Ferry\n\nIt was late."));

        Assert.Equal("late|2", Joined(run.Article(), "Class", "Page"));
    }

    [Fact]
    public void A_nested_internal_struct_is_metadata_of_internal_classes()
    {
        GeneratorOptions project = Records.Project("""
            internal static class Kinds
            {
                [ArticleMetadata("**")]
                internal readonly partial record struct News(int Page);
            }
            """);
        Article article = (project with { Properties = project.Properties.Add("ArticleVisibility", "internal") })
            .Run(("ferry", "---\npage: 2\n---\n# Ferry\n\nIt was late."))
            .Article();

        Assert.Equal("News { Page = 2 }", article.Member("Metadata")!.ToString());
    }

    [Fact]
    public void A_type_of_a_library_is_given_by_the_assembly()
    {
        var library = new GeneratorOptions
        {
            AssemblyName = "Shared",
            CSharp = Records.Usings
                + "public sealed record News(string Byline, [ArticleKey(\"no\")] int? Page = null);",
        };
        GeneratorRun run = new GeneratorOptions
        {
            CSharp = "[assembly: ArticleModel.ArticleMetadata(\"local/*\", typeof(HarrowBay.News))]",
            References = [library.Compilation().ToMetadataReference()],
        }.Run(("local/ferry", "---\nbyline: Owen Pryce\nno: 2\n---\n# Ferry\n\nIt was late."));

        Assert.Empty(Described.As(run.Diagnostics));
        Assert.Contains(
            "new global::HarrowBay.News( Byline: \"Owen Pryce\", Page: 2);",
            string.Join(' ', run.Source("Articles.Local.Ferry.g.cs").Split(
                (char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_made_once_and_the_article_of_a_broken_one_is_there()
    {
        const string News = """
            [ArticleMetadata("**")]
            public sealed record News(int Page);
            """;
        Article article = Run(News, "ferry", "---\npage: 2\n---\n# Ferry\n\nIt was late.");
        Assert.Same(article.Member("Metadata"), article.Member("Metadata"));

        GeneratorRun broken = Records.Project(News).Run(("ferry", "---\npage: two\n---\n# Ferry\n\nIt was late."));
        Assert.Equal(["ART011 (2,7)-(2,10)"], Described.As(broken.Diagnostics));
        Article damaged = broken.Article();
        Assert.Equal("Ferry", damaged.Headline);
        var thrown = Assert.Throws<TargetInvocationException>(() => damaged.Member("Metadata"));
        Assert.Equal(
            "The metadata of the article 'ferry' could not be read as News when it was compiled. The build says why "
                + "(ART010 to ART013, ART015), unless it is told not to.",
            Assert.IsType<InvalidOperationException>(thrown.InnerException).Message);
    }

    [Fact]
    public void Articles_that_no_type_claims_are_as_they_were()
    {
        GeneratorRun run = Records.Project(LocalNews).Run(("world/ferry", "# Ferry\n\nIt was late."));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(typeof(Article), run.Article().GetType().BaseType!.BaseType);
    }

    [Fact]
    public void Hostile_words_stay_within_their_literals_and_docs()
    {
        Article article = Run(
            "[ArticleMetadata(\"**\")] public sealed record News(string Byline, string[] Tags);",
            "ferry",
            "---\nbyline: \"\\\"); System.Environment.Exit(1); //\\u2028</summary>\"\n"
                + "tags: ['{0}', \"a\\x01b\\u202E\"]\n---\n# Ferry\n\nIt was late.");

        Assert.Equal("\"); System.Environment.Exit(1); //\u2028</summary>", article.Member("Metadata.Byline"));
        Assert.Equal(["{0}", "a\u0001b\u202E"], (string[])article.Member("Metadata.Tags")!);
    }

    private static Article Run(string types, string path, string text)
    {
        GeneratorRun run = Records.Project(types).Run((path, text));
        Assert.Empty(Described.As(run.Diagnostics));
        return run.Article();
    }

    private static string Joined(Article article, params string[] members) => string.Join(
        "|",
        members.Select(member => FormattableString.Invariant($"{article.Member("Metadata." + member)}")));
}
