using System.Text;
using ArticleGenerator.Problems;
using ArticleGenerator.Quotations;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Checks;

/// <summary>
/// ART107: a pull quote repeats words of the article, and the words of the article may have been edited since. Marks
/// and the punctuation at either end do not count, nor does the case of the first letter; and a quotation that the
/// article splits around its speaker (“You can have a view,” Reid said, “or dry trousers”) may be joined.
/// </summary>
internal static class PullQuoteCheck
{
    // Each costs a search through the text, which takes the longer the more of a pull quote stands there: with these
    // limits, the work stays linear in the text. No editor sets more of them, or a longer one.
    private const int MostPullQuotes = 64;
    private const int LongestPullQuote = 1000;

    // Each costs another walk through the text.
    private const int MostSuggestions = 4;

    public static IEnumerable<Problem> Find(
        ArticleSyntax article, QuotationSet quotations, CancellationToken cancellation)
    {
        BlockSyntax[] pullQuotes = [.. article.Blocks
            .Where(block => block.Kind == BlockKind.PullQuote && block.Span.Length <= LongestPullQuote)
            .Take(MostPullQuotes)];
        if (pullQuotes.Length == 0)
        {
            yield break;
        }

        string prose = Prose(article);
        string speech = Speech(article, quotations);
        int suggestions = 0;
        foreach (BlockSyntax block in pullQuotes)
        {
            cancellation.ThrowIfCancellationRequested();
            string text = article.TextOf(block).ToString();
            TextSpan said = QuotedBlockWords.Of(article.Text, block.Span).Words;
            string words = PlainWords.Of(article.Text.Substring(said.Start, said.Length));
            if (words.Length == 0 || Contains(prose, words) || Contains(speech, words)
                || Contains(prose, PlainWords.Of(text)))
            {
                continue;
            }

            string? nearest = suggestions++ < MostSuggestions ? NearestSentence.Of(article, words) : null;
            string repair = nearest is null
                ? "Write it as the text has it, or remove it."
                : $"Did you mean “{nearest}”?";
            yield return Problem.At(ProblemKind.PullQuote, article.Source.ToSource(block.Span), repair);
        }
    }

    // A match: "dry" in "dry trousers". Not: "dry" in "laundry", with no space on either side.
    private static bool Contains(string text, string words) =>
        text.IndexOf(" " + words + " ", StringComparison.Ordinal) >= 0;

    private static string Prose(ArticleSyntax article)
    {
        var prose = new StringBuilder(" ");
        foreach (BlockSyntax block in article.Blocks)
        {
            if (block.Kind != BlockKind.PullQuote)
            {
                prose.Append(PlainWords.Of(article.TextOf(block).ToString())).Append(' ');
            }
        }

        return prose.ToString();
    }

    private static string Speech(ArticleSyntax article, QuotationSet quotations)
    {
        var speech = new StringBuilder(" ");
        foreach (TextSpan part in quotations.Quotations.SelectMany(quotation => quotation.Parts))
        {
            speech.Append(PlainWords.Of(article.Text.Substring(part.Start, part.Length))).Append(' ');
        }

        return speech.ToString();
    }
}
