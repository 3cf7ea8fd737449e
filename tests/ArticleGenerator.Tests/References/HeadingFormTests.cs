using ArticleGenerator.Diagnostics;
using ArticleGenerator.Tests.Infrastructure;
using ArticleModel;

namespace ArticleGenerator.Tests.References;

/// <summary>The compiler finds a heading in the forms in which the library finds it, and in no other.</summary>
public class HeadingFormTests
{
    private static readonly string[] Headings =
    [
        "A new engine", "Qu’est-ce que c’est?", "100 %", "***", "ÄPFEL & ÖL", "Straße", "第二章", "A-new engine",
        "🚢 ahoy",
    ];

    [Theory]
    [InlineData("A new engine", "A new engine")]
    [InlineData("a-new-engine", "A new engine")]
    [InlineData("ANewEngine", "A new engine")]
    [InlineData("A-new engine", "A-new engine")]
    [InlineData("quest-ce-que-cest", "Qu’est-ce que c’est?")]
    [InlineData("100", "100 %")]
    [InlineData("***", "***")]
    [InlineData("**", null)]
    [InlineData("äpfel-öl", "ÄPFEL & ÖL")]
    [InlineData("strasse", null)]
    [InlineData("第二章", "第二章")]
    [InlineData("🚢-ahoy", "🚢 ahoy")]
    [InlineData("another engine", null)]
    public void Both_find_the_same(string reference, string? heading)
    {
        string sections = string.Concat(Headings.Select(each => $"## {each.Replace("*", "\\*")}\n\nIt is new.\n\n"));
        IReadOnlyList<Article> articles = GeneratorRun.Of(
            ("a", $"---\nsuppress: ART014\n---\n# A\n\nSee [[b#{reference}]]."),
            ("b.md", $"# B\n\nIt was late.\n\n{sections}")).Articles();

        Assert.Equal(heading is not null, new HeadingForms(Headings).Contains(reference));
        Assert.Equal(heading, Assert.Single(articles[0].Links).Section?.Heading);
    }
}
