using System.Text;
using ArticleGenerator.Quotations;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Checks;

/// <summary>
/// ART107: a pull quote repeats words of the article, and the words of the article may have been edited since. Marks and the
/// punctuation at either end do not count, nor does the case of the first letter; and a quotation that the article splits
/// around its speaker (“You can have a view,” Reid said, “or dry trousers”) may be joined.
/// </summary>
internal static class PullQuoteCheck
{
    // Each costs a search through the text: with a limit, the work stays linear in it. No editor sets more.
    private const int MostPullQuotes = 64;

    public static IEnumerable<Problem> Find(ArticleSyntax article, QuotationSet quotations)
    {
        BlockSyntax[] pullQuotes = [.. article.Blocks.Where(block => block.Kind == BlockKind.PullQuote).Take(MostPullQuotes)];
        if (pullQuotes.Length == 0)
        {
            yield break;
        }

        string prose = Prose(article);
        string speech = Speech(article, quotations);
        foreach (BlockSyntax block in pullQuotes)
        {
            string words = PlainWords.Of(article.TextOf(block).ToString());
            if (words.Length == 0 || Contains(prose, words) || Contains(speech, words))
            {
                continue;
            }

            yield return Problem.At(ProblemKind.PullQuote, article.Source.ToSource(block.Span), Repair(article, words));
        }
    }

    private static string Repair(ArticleSyntax article, string words) => NearestSentence.Of(article, words) is { } sentence
        ? $"Did you mean “{sentence}”?"
        : "Write it as the text has it, or remove it.";

    // A space on either side: "dry" is not in "laundry".
    private static bool Contains(string text, string words) => text.IndexOf(" " + words + " ", StringComparison.Ordinal) >= 0;

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
