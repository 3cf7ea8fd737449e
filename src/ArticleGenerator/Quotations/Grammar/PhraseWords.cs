using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Grammar;

/// <summary>What the words and signs around a name are, one by one.</summary>
internal sealed class PhraseWords
{
    // In tokens.
    private const int LongestBrackets = 8;

    private readonly string _text;
    private readonly TokenList _tokens;

    public PhraseWords(string text, TokenList tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>Whether a token is there and stands in the same sentence.</summary>
    public bool IsTogether(int index, int other) =>
        index >= 0 && index < _tokens.Length && _tokens[index].Sentence == _tokens[other].Sentence;

    /// <summary>Whether a word of the same sentence stands there, and no quotation.</summary>
    public bool IsInside(int index, int other) => IsSign(index, other, '\0');

    /// <summary>Whether a sign of the same sentence stands there, in no quotation.</summary>
    public bool IsSign(int index, int other, char sign)
    {
        if (index < 0 || index >= _tokens.Length)
        {
            return false;
        }

        ref readonly Token token = ref _tokens[index];
        return token.Sign == sign && token.Quotation < 0 && token.Sentence == _tokens[other].Sentence;
    }

    public bool IsArticle(int index) => _tokens.Is(index, DeterminerWords.NounOpeners);

    public bool IsBe(int index) => _tokens.Is(index, VerbWords.Be);

    public bool IsPossessivePronoun(int index) => _tokens.Is(index, DeterminerWords.Owners);

    /// <summary>Whether the word is a stretch of time: <c>the day after the storm</c> is nobody.</summary>
    public bool IsTime(int index) =>
        !_tokens[index].IsCapital && _tokens.Is(index, DescriptionWords.Times);

    public bool IsAttribute(int index) => _tokens.Is(index, DescriptionWords.Attributes);

    public bool IsUpperCase(int index) =>
        char.IsUpper(_text[_tokens[index].Start]) && char.IsUpper(_text[_tokens[index].End - 1]);

    /// <summary>Passes over <c>then</c>, <c>now</c>, <c>once</c>: they say when somebody was it.</summary>
    public int SkipTimes(int index) =>
        _tokens.Is(index, DescriptionWords.When) && IsInside(index + 1, index)
            ? index + 1 : index;

    /// <summary>Passes over <c>also</c>, <c>himself</c>.</summary>
    public int SkipAlso(int index) =>
        _tokens.Is(index, DescriptionWords.Also) && IsInside(index + 1, index) ? index + 1 : index;

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
        ref readonly Token token = ref _tokens[index];
        if (token.IsWord)
        {
            return token.Is(WordClass.Relative) || _tokens.Is(index, ConjunctionWords.PhraseEnds);
        }

        return !IsAbbreviation(index) && !IsHyphen(index)
            && token.Sign is ',' or '.' or ';' or ':' or '!' or '?' or '—' or '–' or '(' or ')' or '[' or '-' or '…';
    }

    /// <summary>Whether a full stop is that of <c>St.</c> before a name, where a sentence only seems to end.</summary>
    public bool IsCutShort(int index) =>
        index > 0 && _tokens[index].Sign == '.' && _tokens[index - 1].IsCapital
            && _tokens.Is(index - 1, DescriptionWords.CutShort);

    // A match: the full stop of "for Mr. Kane", which ends nothing. Not: that of "its head and CEO.".
    private bool IsAbbreviation(int index) =>
        index > 0 && _tokens[index].Sign == '.' && IsInside(index + 1, index) && _tokens[index - 1].IsCapital
            && !IsUpperCase(index - 1);

    // A match: "K.B.-based", a word that is read in parts. Not: "a pilot - and a skipper".
    private bool IsHyphen(int index) =>
        index > 0 && _tokens[index].Sign == '-' && _tokens[index - 1].End == _tokens[index].Start
        && IsInside(index + 1, index) && _tokens[index + 1].Start == _tokens[index].End;
}
