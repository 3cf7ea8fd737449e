using System.Text;
using ArticleGenerator.Reading;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Syntax;

/// <summary>Double brackets: what a reader reads of them, and where they lead to.</summary>
public class ReferenceTests
{
    private const string Head = "# The ferry sails again\n\n";

    private static ArticleSyntax Read(string text, ArticleFormat format) => ArticleReading.Of(
        SourceText.From(text, Encoding.UTF8),
        ParseSettings.Default with { Format = format },
        CancellationToken.None).Syntax;

    [Theory]
    [InlineData("See [[local/ferry]].", "See local/ferry.", "local/ferry", "local/ferry")]
    [InlineData("See [[local/ferry|our report]].", "See our report.", "our report", "local/ferry")]
    [InlineData("See [[local/ferry#A new engine]].", "See A new engine.", "A new engine", "local/ferry#A new engine")]
    [InlineData("See [[#A new engine]].", "See A new engine.", "A new engine", "#A new engine")]
    [InlineData("See [[ferry#|]].", "See ferry#.", "ferry#", "ferry#")]
    [InlineData("See [[ferry | our report ]]!", "See our report!", "our report", "ferry")]
    [InlineData("[[[ferry]]]", "[ferry]", "ferry", "ferry")]
    [InlineData("Call [[cref:Harbour.Ferry.Sail(int[])]].",
        "Call Harbour.Ferry.Sail(int[]).", "Harbour.Ferry.Sail(int[])", "Harbour.Ferry.Sail(int[])")]
    [InlineData("Call [[cref:Harbour.Ferry|the ferry]].", "Call the ferry.", "the ferry", "Harbour.Ferry")]
    public void What_is_read_are_its_words_and_what_it_leads_to_is_kept(
        string written, string read, string words, string target)
    {
        foreach (ArticleFormat format in (ArticleFormat[])[ArticleFormat.Plain, ArticleFormat.Markdown])
        {
            string file = Head + written + "\n";
            ArticleSyntax article = Read(file, format);

            Assert.Equal(read, article.Text);
            SpanSyntax span = Assert.Single(Assert.Single(article.Blocks).Spans);
            Assert.Equal(words, article.Text.Substring(span.Span.Start, span.Span.Length));
            Assert.Equal(target, span.Target);
            ReferenceSyntax reference = Assert.Single(article.References);
            Assert.Equal((span.Kind, target), (reference.Kind, reference.Target));
            Assert.Equal(target, file.Substring(reference.Place.Start, reference.Place.Length));
            int place = article.Source.ToSource(span.Span).Start;
            Assert.Equal(words, file.Substring(place, words.Length));
        }
    }

    [Theory]
    [InlineData("Nobody closes [[local/ferry.")]
    [InlineData("Nobody names [[]] anything.")]
    [InlineData("Nobody names [[|words]] anything.")]
    [InlineData("A script says [[ -f x ]] here.")]
    public void What_leads_nowhere_is_text(string written)
    {
        foreach (ArticleFormat format in (ArticleFormat[])[ArticleFormat.Plain, ArticleFormat.Markdown])
        {
            ArticleSyntax article = Read(Head + written + "\n", format);

            Assert.Equal(written, article.Text);
            Assert.Empty(article.References);
        }
    }

    [Fact]
    public void A_backslash_keeps_it_as_text()
    {
        foreach (ArticleFormat format in (ArticleFormat[])[ArticleFormat.Plain, ArticleFormat.Markdown])
        {
            ArticleSyntax article = Read(Head + @"Write \[[local/ferry]], or [[local/ferry|this]]." + "\n", format);

            Assert.Equal("Write [[local/ferry]], or this.", article.Text);
            Assert.Single(article.References);
        }
    }

    [Fact]
    public void It_goes_on_in_the_next_line_of_a_wrapped_paragraph()
    {
        const string File = "---\nparagraphs: wrapped\n---\n" + Head
            + "The ferry that carried three generations sails, as [[local/ferry#A new\n"
            + "engine|we reported\nlast week]] and the week before. Nobody was more surprised than\nits crew.\n";
        foreach (ArticleFormat format in (ArticleFormat[])[ArticleFormat.Plain, ArticleFormat.Markdown])
        {
            ArticleSyntax article = Read(File, format);

            Assert.StartsWith(
                "The ferry that carried three generations sails, as we reported last week and", article.Text,
                StringComparison.Ordinal);
            ReferenceSyntax reference = Assert.Single(article.References);
            Assert.Equal("local/ferry#A new engine", reference.Target);
            Assert.Equal("local/ferry#A new\nengine", File.Substring(reference.Place.Start, reference.Place.Length));
        }
    }

    [Fact]
    public void Nobody_is_looked_for_in_a_path_and_everybody_in_the_words()
    {
        foreach (ArticleFormat format in (ArticleFormat[])[ArticleFormat.Plain, ArticleFormat.Markdown])
        {
            ArticleSyntax article = Read(Head + "See [[people/Ada Brook]] and [[people/tom|Tom Reddy]].\n", format);

            Assert.Equal("See people/Ada Brook and Tom Reddy.", article.Text);
            Assert.Equal("See xxxxxxxxxxxxxxxx and Tom Reddy.", article.Prose);
        }
    }

    [Theory]
    [InlineData("[[local/ferry]](https://harrow.example)", "https://harrow.example")]
    [InlineData("[[ferry]]\n\n[ferry]: /sails", "/sails")]
    [InlineData("[as we wrote](../local/ferry.md#a-new-engine)", "../local/ferry.md#a-new-engine")]
    public void A_link_of_markdown_stays_one(string written, string target)
    {
        string file = Head + written + "\n";
        ArticleSyntax article = Read(file, ArticleFormat.Markdown);

        ReferenceSyntax reference = Assert.Single(article.References);
        Assert.Equal((SpanKind.Link, target), (reference.Kind, reference.Target));
        Assert.True(written.Contains('\n', StringComparison.Ordinal)
            || file.Substring(reference.Place.Start, reference.Place.Length) == target);
        Assert.Equal(SpanKind.Link, Assert.Single(article.Blocks[0].Spans).Kind);
    }

    [Fact]
    public void In_a_table_of_markdown_its_bar_parts_no_cells()
    {
        ArticleSyntax article = Read(
            Head + "| Day | Report |\n| --- | --- |\n| Monday | [[local/ferry|the ferry]] |\n", ArticleFormat.Markdown);

        Assert.Equal("Day\tReport\nMonday\tthe ferry", article.Text);
        Assert.Equal("local/ferry", Assert.Single(article.References).Target);
    }

    [Fact]
    public void Code_holds_none()
    {
        ArticleSyntax article = Read(
            Head + "Write `[[local/ferry]]`.\n\n    [[local/ferry]]\n", ArticleFormat.Markdown);

        Assert.Empty(article.References);
    }
}
