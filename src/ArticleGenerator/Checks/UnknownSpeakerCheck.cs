using ArticleGenerator.Problems;
using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Rules;
using ArticleGenerator.Quotations.Speakers;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Checks;

/// <summary>
/// ART101: somebody says a whole sentence, and the article does not say who. Several such quotations in a row of one
/// paragraph have one cause, and are reported once.
/// </summary>
internal static class UnknownSpeakerCheck
{
    public static IEnumerable<Problem> Find(ArticleSyntax article, QuotationSet quotations)
    {
        // Of other languages only marks are read: that nobody is named says nothing.
        if (!quotations.LooksForSpeakers)
        {
            yield break;
        }

        // Whom a shared surname means is asked by ART102.
        var ambiguous = new HashSet<TextSpan>(quotations.Ambiguities.Select(name => name.Span));
        SpeakerOverrides overrides = SpeakerOverrides.Of(article.FrontMatter);
        int reportedBlock = -1;
        foreach (Quotation quotation in quotations.Quotations)
        {
            if (quotation.Kind != QuotationKind.Statement || quotation.Speaker >= 0 || quotation.Block == reportedBlock
                || !article.Blocks[quotation.Block].IsParagraph || !quotation.HasMarks
                || (quotation.Reason.Mention is TextSpan mention && ambiguous.Contains(mention))
                || IsNobodyByName(article, quotation)
                || WordsOfThings.Has(article, quotation)
                || IsNobodyOnPurpose(article, quotation, overrides))
            {
                continue;
            }

            reportedBlock = quotation.Block;
            TextSpan first = quotation.Parts[0];
            yield return Problem.At(
                ProblemKind.UnknownSpeaker,
                article.Source.ToSource(first),
                Excerpt.Of(article.Text.Substring(first.Start, first.Length)));
        }
    }

    // A match: “It smells,” I said. “It smells,” somebody shouted. “It is late,” it added, of a report. The article
    // says who says it: the writer, anybody, a document. Not: “It smells,” she said, with no woman in the article.
    private static bool IsNobodyByName(ArticleSyntax article, Quotation quotation) =>
        quotation.Reason.Cue is not null
        && (quotation.Reason.Mention is not TextSpan mention
            || article.Text.AsSpan(mention.Start, mention.Length).Equals(
                "it".AsSpan(), StringComparison.OrdinalIgnoreCase));

    // A match: a speaker for whom the front matter has "alias: nobody".
    private static bool IsNobodyOnPurpose(ArticleSyntax article, Quotation quotation, SpeakerOverrides overrides) =>
        quotation.Reason.Mention is TextSpan mention
        && overrides.TryOverrule([article.Text.Substring(mention.Start, mention.Length)], out string? name)
        && name is null;
}
