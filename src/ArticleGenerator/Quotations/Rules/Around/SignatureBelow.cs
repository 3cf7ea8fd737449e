using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Around;

internal sealed class SignatureBelow() : QuotationRule(
    "signature-below",
    "A name behind a dash in a paragraph of its own",
    ["“It still smells of diesel.”\n\n— Mara Lindqvist"],
    ["“It still smells of diesel.”\n\n— Mara Lindqvist wrote that"])
{
    private const int MostDashes = 2;

    public override Needs Needs => Needs.BeginsParagraph;

    public override Attribution? Find(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        int next = place.Last + 1;
        int end = next;
        while (end < tokens.Length && end - next < MostDashes && tokens[end].Sign is '—' or '–' or '-' or '―')
        {
            end++;
        }

        if (end == next || end == tokens.Length || tokens[next].Block != place.Span.LastBlock + 1
            || place.Context.Phrases.NameAt(end) is not { } name)
        {
            return null;
        }

        int behind = name.Last + 1;
        bool isAll = behind >= tokens.Length || tokens[behind].Block != tokens[next].Block
            || tokens[behind].Sign is ',' or '.';
        return isAll ? Found(name) : null;
    }
}
