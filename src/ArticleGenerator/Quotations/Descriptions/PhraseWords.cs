using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Descriptions;

/// <summary>What the words and signs around a name are, one by one.</summary>
internal sealed class PhraseWords
{
    // In tokens.
    private const int LongestBrackets = 8;

    private static readonly HashSet<string> Times =
        ["day", "week", "weekend", "month", "year", "decade", "night", "morning", "evening", "afternoon", "moment",
            "hour", "minute", "time", "way"];

    // Participles that describe an office, and are no verb before it.
    private static readonly HashSet<string> Attributes = ["acting", "leading", "managing", "founding", "visiting",
        "sitting", "outgoing", "incoming"];

    private readonly string _text;
    private readonly TokenList _tokens;

    public PhraseWords(string text, TokenList tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    public string Text(int index) => _text.Substring(_tokens[index].Start, _tokens[index].Length);

    public bool EndsWith(int index, string ending) =>
        _tokens[index].Length > ending.Length + 2
            && _tokens.Word(index).EndsWith(ending.AsSpan(), StringComparison.Ordinal);

    /// <summary>Whether a token is there and stands in the same sentence.</summary>
    public bool IsTogether(int index, int other) =>
        index >= 0 && index < _tokens.Length && _tokens[index].Block == _tokens[other].Block
            && _tokens[index].Sentence == _tokens[other].Sentence;

    /// <summary>Whether a word of the same sentence stands there, and no quotation.</summary>
    public bool IsInside(int index, int other) =>
        IsTogether(index, other) && _tokens[index].IsWord && _tokens[index].Quotation < 0;

    public bool IsSign(int index, int other, char sign) =>
        IsTogether(index, other) && _tokens[index].Sign == sign && _tokens[index].Quotation < 0;

    public bool IsArticle(int index) =>
        _tokens.Is(index, "a") || _tokens.Is(index, "an") || _tokens.Is(index, "the") || _tokens.Is(index, "one");

    public bool IsBe(int index) =>
        _tokens.Is(index, "is") || _tokens.Is(index, "are") || _tokens.Is(index, "was") || _tokens.Is(index, "were")
            || _tokens.Is(index, "been")
        || _tokens.Is(index, "being") || _tokens.Is(index, "be");

    public bool IsPossessivePronoun(int index) =>
        _tokens.Is(index, "his") || _tokens.Is(index, "her") || _tokens.Is(index, "their") || _tokens.Is(index, "its")
            || _tokens.Is(index, "our") || _tokens.Is(index, "my");

    /// <summary>Whether the word is a stretch of time: <c>the day after the storm</c> is nobody.</summary>
    public bool IsTime(int index) => Times.Contains(Text(index));

    public bool IsAttribute(int index) => Attributes.Contains(Text(index));

    public bool IsUpperCase(int index) =>
        char.IsUpper(_text[_tokens[index].Start]) && char.IsUpper(_text[_tokens[index].End - 1]);

    /// <summary>Passes over <c>then</c>, <c>now</c>, <c>once</c>: they say when somebody was it.</summary>
    public int SkipTimes(int index) =>
        (_tokens.Is(index, "then") || _tokens.Is(index, "now") || _tokens.Is(index, "once")
            || _tokens.Is(index, "formerly") || _tokens.Is(index, "currently")) && IsInside(index + 1, index)
            ? index + 1 : index;

    /// <summary>Passes over <c>also</c>, <c>himself</c>.</summary>
    public int SkipAlso(int index) =>
        (_tokens.Is(index, "also") || _tokens.Is(index, "himself") || _tokens.Is(index, "herself"))
            && IsInside(index + 1, index) ? index + 1 : index;

    /// <summary>Passes over <c>(D-Vt.)</c>.</summary>
    public int BehindBrackets(int index, int name)
    {
        if (!IsSign(index, name, '('))
        {
            return index;
        }

        for (int i = index + 1; i < index + LongestBrackets && IsTogether(i, name); i++)
        {
            if (_tokens[i].Sign == ')')
            {
                return i + 1;
            }
        }

        return index;
    }

    /// <summary>Whether a phrase ends before a token: at a sign, or where a relative clause begins.</summary>
    public bool EndsPhrase(int index)
    {
        Token token = _tokens[index];
        if (token.IsWord)
        {
            return token.Is(WordClass.Relative) || _tokens.Is(index, "that") || _tokens.Is(index, "where")
                || _tokens.Is(index, "when") || _tokens.Is(index, "whether");
        }

        return !IsAbbreviation(index) && !IsHyphen(index)
            && token.Sign is ',' or '.' or ';' or ':' or '!' or '?' or '—' or '–' or '(' or ')' or '[' or '-' or '…';
    }

    /// <summary>Whether a full stop is that of <c>St.</c> before a name, where a sentence only seems to end.</summary>
    public bool IsCutShort(int index) =>
        index > 0 && _tokens[index].Sign == '.' && _tokens[index - 1].Length == 2
            && Text(index - 1) is "St" or "Ft" or "Mt";

    // "for Mr. Kane": the full stop ends nothing. "its head and CEO.": it does.
    private bool IsAbbreviation(int index) =>
        index > 0 && _tokens[index].Sign == '.' && IsInside(index + 1, index) && _tokens[index - 1].IsCapital
            && !IsUpperCase(index - 1);

    // K.B.-based: the word is read in parts.
    private bool IsHyphen(int index) =>
        index > 0 && _tokens[index].Sign == '-' && _tokens[index - 1].End == _tokens[index].Start
        && IsInside(index + 1, index) && _tokens[index + 1].Start == _tokens[index].End;
}
