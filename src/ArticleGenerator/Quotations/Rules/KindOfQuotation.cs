using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Phrases;
using ArticleGenerator.Quotations.Words;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>Tells a statement from a part of one, and both from what is no speech: a title, a term.</summary>
internal sealed class KindOfQuotation
{
    private const int LongestTerm = 5;

    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly WordUses _uses;
    private readonly MentionedWords _mentioned;
    private int _block = -1;
    private bool _isHeadline;
    private QuotedSpan? _asked;
    private bool _hasTitleCase;

    public KindOfQuotation(string text, TokenList tokens, WordUses uses, NounPhrases phrases)
    {
        _uses = uses;
        _text = text;
        _tokens = tokens;
        _mentioned = new MentionedWords(tokens, phrases);
    }

    /// <summary>
    /// Whether the words are a title: capitals throughout, where a film, a song or a programme is named, or behind a
    /// possessive (<c>the museum's "Night Boats"</c>); or are mentioned and not said.
    /// </summary>
    public bool IsTitle(QuotedSpan quotation, int first)
    {
        if (IsInBrackets(quotation) || _mentioned.Are(first))
        {
            return true;
        }

        int before = first - 1;
        return before >= 0 && _tokens[before].Block == _tokens[first].Block
            && IsNamedBehind(before, quotation) && HasTitleCase(quotation) && !IsHeadline(first);
    }

    private bool IsNamedBehind(int before, QuotedSpan quotation)
    {
        // A match: his 1994 "Charter of the Harbour"
        if (char.IsDigit(_text[_tokens[before].Start]) && before > 0 && _tokens[before - 1].Is(WordClass.Determiner))
        {
            before--;
        }

        // A match: the "Sula"; told "Harbour Radio" on Friday. Not: described it as "A Very Slow Bridge".
        const int LongestProperName = 3;
        return _tokens[before].Is(WordClass.TitleCue)
            || (_tokens[before].Is(WordClass.Determiner) && WordCount(quotation) <= LongestProperName
            && !EndsSentence(quotation))
            || (_tokens[before].Sign == ',' && before > 0 && _tokens[before - 1].Is(WordClass.TitleCue))
            || (_tokens[before].Is(WordClass.HearerCue) && WordCount(quotation) > 1 && !EndsSentence(quotation))
            || (_tokens[before].Is(WordClass.Preposition) && !_tokens[before].Is(WordClass.Conjunction)
            && !IsAs(_tokens[before]) && !IsShouted(before))
            || _tokens.IsPossessiveEnd(before)
            || (IsDoing(before) && WordCount(quotation) > 1 && !EndsSentence(quotation));
    }

    /// <summary>
    /// Whether it goes on a list of titles: so the last two of "Night Boats," "The Slow Bridge" and "Diesel".
    /// </summary>
    /// <param name="quotation">A quotation.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="last">The last token of the title before it.</param>
    public bool IsNextTitle(QuotedSpan quotation, int first, int last)
    {
        if (first - last > 3 || _tokens[last].Block != _tokens[first].Block || !HasTitleCase(quotation)
            || IsHeadline(first))
        {
            return false;
        }

        for (int i = last + 1; i < first; i++)
        {
            if (_tokens[i].Sign != ',' && !_tokens[i].Is(WordClass.Conjunction))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether it reads like a title by itself, in the middle of a sentence: <c>hums "The Slow Bridge"</c>, but not
    /// <c>says "it is slow"</c>.
    /// </summary>
    public bool LooksLikeTitle(QuotedSpan quotation, int first) =>
        first > 0 && _tokens[first - 1].Block == _tokens[first].Block && _tokens[first - 1].Quotation < 0
        && (_tokens[first - 1].IsWord || _tokens[first - 1].Sign == ',') && HasTitleCase(quotation)
        && !IsHeadline(first);

    /// <param name="quotation">The quotation.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="isSpeech">Whether somebody said it.</param>
    public QuotationKind Of(QuotedSpan quotation, int first, bool isSpeech)
    {
        bool isTerm = !isSpeech
            && (WordCount(quotation) <= LongestTerm || (HasTitleCase(quotation) && !IsHeadline(first)));
        if (IsInBrackets(quotation))
        {
            return QuotationKind.Term;
        }

        if (isTerm && !IsSentenceOfItsOwn(quotation, first)
            && (!EndsSentence(quotation) || char.IsLower(FirstLetter(quotation)) || HasTitleCase(quotation)))
        {
            return QuotationKind.Term;
        }

        return IsWhole(quotation) || (BeginsStatement(quotation) && IsClosedBeforeComma(quotation, first))
            ? QuotationKind.Statement : QuotationKind.Fragment;
    }

    /// <summary>Whether it is a statement by its own letters and signs alone.</summary>
    public bool IsWhole(QuotedSpan quotation) =>
        BeginsStatement(quotation) && !IsInBrackets(quotation)
        && (EndsSentence(quotation) || quotation.LastSign is ',' or '—' or '–' or '-');

    // A match: “Brook? Oh dear!” He laughed. What begins a sentence and ends it is said, whoever says it. Not: It is an
    // “Oh dear!” He laughed.
    private bool IsSentenceOfItsOwn(QuotedSpan quotation, int first) =>
        (first == 0 || _tokens[first - 1].Sentence != _tokens[first].Sentence)
        && EndsSentence(quotation) && BeginsStatement(quotation);

    /// <summary>Whether it reads as speech and not as a title or a part of a sentence.</summary>
    public bool IsStatement(QuotedSpan quotation, int first) =>
        BeginsStatement(quotation) && !IsInBrackets(quotation)
            && (!HasTitleCase(quotation) || WordCount(quotation) < 3 || IsHeadline(first));

    private bool BeginsStatement(QuotedSpan quotation) => !char.IsLower(FirstLetter(quotation));

    // A match: ‘It smells of diesel’, said Lindqvist: British papers have the comma outside. Not: a ‘Night Boat’, which
    // has a word before it.
    private bool IsClosedBeforeComma(QuotedSpan quotation, int first) =>
        quotation.Outer.End < _text.Length && _text[quotation.Outer.End] == ','
        && (first == 0 || _tokens[first - 1].Block != _tokens[first].Block || !_tokens[first - 1].IsWord);

    // A match: "(Laughter.)", what an interview's record says of itself. Not: "(It) smells."
    private bool IsInBrackets(QuotedSpan quotation) =>
        _text[quotation.Parts[0].Start] is '(' or '['
            && _text[quotation.Parts[quotation.Parts.Length - 1].End - 1] is ')' or ']'
        && _text.IndexOfAny(
        [')', ']'], quotation.Parts[0].Start) == quotation.Parts[quotation.Parts.Length - 1].End - 1;

    // A match: "Brook: Ferry Is 'No Bridge'", where every word has a capital, so that capitals make no title. Not:
    // "Brook calls it 'No Bridge'".
    private bool IsHeadline(int first)
    {
        int block = _tokens[first].Block;
        if (block == _block)
        {
            return _isHeadline;
        }

        _block = block;
        int start = first;
        while (start > 0 && _tokens[start - 1].Block == block)
        {
            start--;
        }

        int end = start;
        while (end < _tokens.Length && _tokens[end].Block == block
            && (_tokens[end].IsCapital || _tokens[end].Quotation >= 0 || _tokens[end].Length < 4
            || !char.IsLetter(_text[_tokens[end].Start])))
        {
            end++;
        }

        _isHeadline = end == _tokens.Length || _tokens[end].Block != block;
        return _isHeadline;
    }

    // A match: chants of "No More Ferries". Not: a film of "No More Ferries".
    private bool IsShouted(int preposition) => preposition > 0 && _tokens[preposition - 1].Is(WordClass.ShoutNoun);

    // A match: humming "The Slow Bridge". Not: shouting "No More Ferries".
    private bool IsDoing(int index) =>
        _uses.Is(index, WordUse.Ing) && !_tokens[index].Is(WordClass.AnyCue);

    // A match: described it as "A Very Slow Bridge". Not: spoke of "A Very Slow Bridge".
    private bool IsAs(in Token token) =>
        token.Length == 2 && _text[token.Start] is 'a' or 'A' && _text[token.Start + 1] == 's';

    private static bool EndsSentence(QuotedSpan quotation) =>
        quotation.LastSign is '.' or '!' or '?' or '…';

    private int WordCount(QuotedSpan quotation)
    {
        int count = 0;
        foreach (var part in quotation.Parts)
        {
            count += LineWords.Count(_text.AsSpan(part.Start, part.Length));
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

    /// <summary>
    /// Every word of four letters or more, prepositions apart, begins with a capital, and at most eight words.
    /// </summary>
    private bool HasTitleCase(QuotedSpan quotation)
    {
        // Several questions about a quotation come to this one.
        if (!ReferenceEquals(quotation, _asked))
        {
            _hasTitleCase = ReadTitleCase(quotation);
            _asked = quotation;
        }

        return _hasTitleCase;
    }

    private bool ReadTitleCase(QuotedSpan quotation)
    {
        const int MostWords = 8;
        ReadOnlySpan<char> rest = _text.AsSpan(quotation.Parts[0].Start, quotation.Parts[0].Length);
        int count = 0;
        while (LineWords.TryNext(ref rest, out ReadOnlySpan<char> word))
        {
            count++;
            if (count > MostWords
                || (char.IsLower(word[0])
                && (count == 1
                || (word.Length >= 4 && !LexiconTable.English.Find(word).HasFlag(WordClass.Preposition)))))
            {
                return false;
            }
        }

        return true;
    }
}
