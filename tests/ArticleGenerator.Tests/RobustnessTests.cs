using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArticleGenerator.Binding;
using ArticleGenerator.Checks;
using ArticleGenerator.Diagnostics;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using ArticleGenerator.Quotations;
using ArticleGenerator.Reading;
using ArticleGenerator.Syntax;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests;

/// <summary>Every input gives a result, and what it says of places is true.</summary>
public class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "\n",
        "\n\n",
        "\r\n",
        "---",
        "---\n",
        "headline: x\n",
        "  key: value\n",
        "# ",
        "## ",
        "> ",
        "\\",
        "- ",
        "1. ",
        "“",
        "”",
        "\"",
        "'",
        "’",
        "''",
        "„",
        "«",
        "»",
        "「",
        "said Ada Brook",
        "’s",
        "s",
        " what ",
        "who ",
        " of ",
        "called ",
        " to ",
        "the ",
        "his ",
        "claim ",
        " for ",
        "back",
        "said ",
        "Bill ",
        "van ",
        "de la Rosa ",
        "‘Nobby’ ",
        "A",
        "x",
        ", said he. ",
        " according to ",
        "Ada Brook",
        "Brook",
        "she said",
        "the mayor, Tom Hale,",
        ": ",
        ", ",
        ". ",
        "? ",
        "…",
        "🚢",
        "\uD83D",
        "\0",
        "\u2028",
        "\uFEFF",
        "> It smells.\n",
        "\u00AD",
        "\u202E",
        "\u200D",
        "suppress: ART1, ART101\n",
        "Gwen Hale and Tom Hale came. ",
        "Hale said “x.” ",
        "Brok",
        "<a href=\"",
        ">",
        "```\n",
        "`",
        "**",
        "_",
        "[x](",
        ")",
        "![",
        "| a ",
        "|\n|-|\n",
        "[^1]",
        "[^1]: ",
        "    ",
        "\t- ",
        "<p>",
        "</p>",
        "&amp;",
        "~~",
        "===\n", "> > ", "— Ada Brook\n", "title: [a, *b\n", "tags: &a {b: \"c\n", "+++\n", "- x: |\n",
        ", a baker of ",
        ", 42, ",
        " (D-Vt.)",
        "one of his ",
        "former ",
        "Harrow's ",
        "By Ada Brook\n",
        "May 3, 2026\n",
        "HARROW BAY (AP) — ",
        "Photo: x\n",
        "A heading\n",
        "text ",
        " ",
        "\t",
        "5'10\"",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Anything_can_be_read_and_all_parts_lie_in_order_within_the_text(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 1500; i++)
        {
            Check(string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(Pieces.Length)])));
        }
    }

    [Fact]
    public void Every_cut_of_a_real_article_can_be_read()
    {
        foreach (string file in Directory.GetFiles(Repository.Path("articles"), "*", SearchOption.AllDirectories))
        {
            string text = File.ReadAllText(file);
            for (int end = 0; end < text.Length; end += 37)
            {
                Check(text[..end]);
                Check(text[end..]);
            }
        }
    }

    [Fact]
    public void The_articles_of_this_repository_have_no_mistake()
    {
        foreach (string file in Directory.GetFiles(Repository.Path("articles"), "*", SearchOption.AllDirectories))
        {
            string dump = ArticleDump.Of(File.ReadAllText(file), format: ArticleFormats.Of(file));
            Assert.DoesNotContain("problem", dump.Split('\n').Select(line => line.Split(' ')[0]));
        }
    }

    private static void Check(string text)
    {
        Check(text, ArticleFormat.Plain);
        Check(text, ArticleFormat.Markdown);
    }

    private static void Check(string text, ArticleFormat format)
    {
        ParseSettings settings = ParseSettings.Default with { Format = format };
        ArticleSyntax article = ArticleReading.Of(
            SourceText.From(text, Encoding.UTF8), settings, CancellationToken.None).Syntax;
        Assert.Equal(article.Text.Length, article.Prose.Length);
        Assert.All(
            article.Blocks.SelectMany(block => block.Spans.Select(span => (block, span))),
            pair => Assert.True(pair.block.Span.Contains(pair.span.Span)));
        Assert.Equal(
            article.Text,
            string.Join("\n\n", article.Blocks.Select(block => article.TextOf(block).ToString())));
        Assert.All(
            article.Blocks,
            block =>
                Assert.False(block.Span.IsEmpty && block.Kind is not (BlockKind.ThematicBreak or BlockKind.Image)));

        QuotationSet set = QuotationReader.Read(article, CancellationToken.None);
        int end = 0;
        foreach (Quotation quotation in set.Quotations)
        {
            Assert.InRange(quotation.Speaker, -1, set.Speakers.Length - 1);
            foreach (TextSpan part in quotation.Parts)
            {
                Assert.True(part.Start >= end && part.Length > 0 && part.End <= article.Text.Length);
                end = part.End;
            }
        }

        ImmutableArray<Problem> asked = ArticleChecks.Run(
            SourceText.From(text, Encoding.UTF8), article, set, CancellationToken.None);
        foreach (Problem problem in article.Problems.Concat(set.Problems).Concat(asked))
        {
            Assert.True(problem.Span.End <= text.Length);
            Assert.All(problem.Others, other => Assert.True(other.End <= text.Length));
            Assert.NotEmpty(Descriptors.Of(problem.Id).MessageFormat.ToString(CultureInfo.InvariantCulture));
        }

        ArticleSpec spec = ArticleBinder.Bind("a", article, set, MemberLevel.All);
        Assert.Equal(set.Quotations.Length, spec.Quotes.Count);
        Assert.Equal(
            spec.Quotes.Count,
            spec.Quotes.Select(quote => quote.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
