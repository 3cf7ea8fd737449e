namespace ArticleGenerator.Quotations;

/// <summary>Tells a statement from a part of one, and both from what is no speech: a title, a term.</summary>
internal sealed class KindOfQuotation
{
    private const int LongestTerm = 5;

    private readonly string _text;
    private readonly Token[] _tokens;

    public KindOfQuotation(string text, Token[] tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>
    /// Whether the words are a title: capitals throughout, where a film, a song or a programme is named, or behind a
    /// possessive (<c>the museum's "Night Boats"</c>).
    /// </summary>
    public bool IsTitle(QuotedSpan quotation, int first)
    {
        if (!HasTitleCase(quotation))
        {
            return false;
        }

        int before = first - 1;
        if (before < 0 || _tokens[before].Block != _tokens[first].Block)
        {
            return false;
        }

        // the "Sula"
        const int LongestProperName = 3;
        bool isNamed = _tokens[before].Is(WordClass.TitleCue)
            || (_tokens[before].Is(WordClass.Determiner) && WordCount(quotation) <= LongestProperName && !EndsSentence(quotation))
            || (_tokens[before].Sign == ',' && before > 0 && _tokens[before - 1].Is(WordClass.TitleCue))
            || (_tokens[before].Is(WordClass.Preposition) && !_tokens[before].Is(WordClass.Conjunction))
            || (_tokens[before].Length == 1 && before > 0 && _tokens[before - 1].Sign is '\'' or '’');
        return isNamed;
    }

    public QuotationKind Of(QuotedSpan quotation, bool isSpeech)
    {
        if (!isSpeech && WordCount(quotation) <= LongestTerm
            && (!EndsSentence(quotation) || char.IsLower(FirstLetter(quotation)) || HasTitleCase(quotation)))
        {
            return QuotationKind.Term;
        }

        char start = FirstLetter(quotation);
        bool isWhole = (char.IsUpper(start) || !char.IsLower(start)) && (EndsSentence(quotation) || DirectRules.LastCharacter(_text, quotation) is ',' or '—' or '–' or '-');
        return isWhole ? QuotationKind.Statement : QuotationKind.Fragment;
    }

    private bool EndsSentence(QuotedSpan quotation) => DirectRules.LastCharacter(_text, quotation) is '.' or '!' or '?' or '…';

    private int WordCount(QuotedSpan quotation)
    {
        int count = 0;
        foreach (var part in quotation.Parts)
        {
            count += Syntax.Words.Count(_text.AsSpan(part.Start, part.Length));
        }

        return count;
    }

    private char FirstLetter(QuotedSpan quotation)
    {
        foreach (char c in _text.AsSpan(quotation.Parts[0].Start, quotation.Parts[0].Length))
        {
            if (char.IsLetterOrDigit(c))
            {
                return c;
            }
        }

        return '\0';
    }

    /// <summary>Every word of four letters or more begins with a capital, and at most eight words.</summary>
    private bool HasTitleCase(QuotedSpan quotation)
    {
        const int MostWords = 8;
        ReadOnlySpan<char> rest = _text.AsSpan(quotation.Parts[0].Start, quotation.Parts[0].Length);
        int count = 0;
        while (Syntax.Words.TryNext(ref rest, out ReadOnlySpan<char> word))
        {
            count++;
            if (count > MostWords || (char.IsLower(word[0]) && (word.Length >= 4 || count == 1)))
            {
                return false;
            }
        }

        return true;
    }
}
