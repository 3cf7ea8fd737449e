using ArticleGenerator.Quotations.Words;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>What stands right behind a quotation, which decides by whose rules it is read.</summary>
internal enum BehindForm
{
    /// <summary>No word outside of quotations, in its paragraph.</summary>
    Nothing,

    /// <summary><c>according to</c></summary>
    Source,

    /// <summary><c>said Lindqvist</c></summary>
    Verb,

    /// <summary><c>Lindqvist said</c>, or anything else behind a sign that parts it from the quotation.</summary>
    Words,

    /// <summary>Words that no sign parts from the quotation.</summary>
    Unparted,
}

/// <summary>The words right behind a quotation.</summary>
/// <param name="Form">What they are.</param>
/// <param name="First">The first of them.</param>
/// <param name="HasDash">Whether a dash stands before them.</param>
/// <param name="BeginsSentence">Whether the quotation ends a sentence, and they begin one.</param>
internal readonly record struct WordsBehind(BehindForm Form, int First, bool HasDash, bool BeginsSentence)
{
    public static WordsBehind Of(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        CueReader cues = place.Context.Cues;
        int last = place.Last;
        char end = place.Span.LastSign;
        bool hasComma = end == ',';
        bool hasDash = false;
        int i = last + 1;
        while (i < tokens.Length && cues.IsSame(i, last) && IsBetween(tokens, i, last))
        {
            hasComma |= tokens[i].Sign is ',' or '—' or '–';
            hasDash |= IsDash(tokens[i].Sign);
            i++;
        }

        if (i >= tokens.Length || !cues.IsSame(i, last) || tokens[i].Quotation >= 0 || !tokens[i].IsWord)
        {
            return default;
        }

        bool isParted = hasComma || end is ',' or '?' or '!' or '.' or '…' or '—' or '-';
        BehindForm form = cues.IsAccordingTo(i) && !tokens[i].IsCapital ? BehindForm.Source
            : isParted && cues.IsFinite(i) && !tokens[i].IsCapital ? BehindForm.Verb
            : isParted ? BehindForm.Words
            : BehindForm.Unparted;
        return new WordsBehind(form, i, hasDash, end == '.' && !hasComma && tokens[i].IsCapital);
    }

    private static bool IsBetween(TokenList tokens, int index, int last) =>
        tokens[index].Sign is ',' or ')' || IsDash(tokens[index].Sign)
        || (tokens[index].Start == tokens[last].End && QuotationMarks.IsMark(tokens[index].Sign));

    private static bool IsDash(char sign) => sign is '—' or '–' or '-' or '―';
}
