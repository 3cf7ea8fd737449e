using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Names;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Rules.Around;

/// <summary>Whom a block quotation names at its end said it, whoever is named around it.</summary>
internal sealed class SignatureBlock() : QuotationRule(
    "signature-block",
    "A name behind a dash ends a block quotation",
    ["> It still smells of diesel.\n> — Mara Lindqvist, engineer"],
    ["> It still smells of diesel.\n\nMara Lindqvist is an engineer."])
{
    public override Attribution? Find(QuotationPlace place) =>
        BlockQuotations.SignatureOf(place.Context.Article, place.Span) is { } signature
        && Named(place.Context.Mentions, signature) is { } name
            ? Found(name) : null;

    // The first mention that begins within it, if it is a name.
    private static Mention? Named(List<Mention> mentions, TextSpan signature)
    {
        int low = 0;
        int high = mentions.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (mentions[middle].Span.Start < signature.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < mentions.Count && mentions[low].Kind == MentionKind.Name && signature.Contains(mentions[low].Span)
            ? mentions[low]
            : null;
    }
}
