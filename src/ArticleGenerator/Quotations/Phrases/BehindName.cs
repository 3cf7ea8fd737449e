using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Phrases;

/// <summary>
/// Passes over what may stand between a name and its apposition: <c>Jr.</c>, a party (<c>(D-Vt.)</c>, <c>D-Vt.,</c>),
/// an age (<c>42,</c>), where somebody is from (<c>of Harrow,</c>).
/// </summary>
internal sealed class BehindName
{
    // In tokens.
    private const int LongestPlace = 8;

    private const int MostInserts = 3;

    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly PhraseWords _words;

    public BehindName(string text, TokenList tokens, PhraseWords words)
    {
        _text = text;
        _tokens = tokens;
        _words = words;
    }

    /// <summary>The comma that the apposition follows; or -1.</summary>
    public int Comma(int name)
    {
        int index = name + 1;
        if (_words.IsSign(index, name, '.') && _tokens[name].Is(WordClass.Suffix))
        {
            index++;
        }

        index = BehindPlace(_words.BehindBrackets(index, name), name);
        if (!_words.IsSign(index, name, ','))
        {
            return -1;
        }

        for (int i = 0; i < MostInserts && Insert(index + 1, name) is var behind && behind > index; i++)
        {
            index = behind;
        }

        return _words.IsInside(index + 1, name) ? index : -1;
    }

    // Passes over "of Harrow" in "Tom Hale of Harrow, a welder", and over nothing in "Tom Hale of the harbour".
    private int BehindPlace(int index, int name)
    {
        if (!_words.IsInside(index, name) || !_tokens.Is(index, PrepositionWords.Origins))
        {
            return index;
        }

        int behind = index + 1;
        while (behind - index <= LongestPlace && _words.IsInside(behind, name) && _tokens[behind].IsCapital)
        {
            behind++;
        }

        return behind > index + 1 ? behind : index;
    }

    /// <summary>The comma behind an age, a party or a place; or -1 where there is none of them.</summary>
    private int Insert(int index, int name)
    {
        if (!_words.IsInside(index, name))
        {
            return -1;
        }

        // A match: "aged 42,", "42,". Not: "aged 42 and".
        int number = _tokens.Is(index, DescriptionWords.Ages) ? index + 1 : index;
        if (_words.IsInside(number, name) && char.IsDigit(_text[_tokens[number].Start]))
        {
            return _words.IsSign(number + 1, name, ',') ? number + 1 : -1;
        }

        // A match: "D-Vt.,", "R-Harrow,".
        if (_tokens[index].IsCapital && _tokens[index].Length > 2 && _text[_tokens[index].Start + 1] == '-')
        {
            int behind = _words.IsSign(index + 1, name, '.') ? index + 2 : index + 1;
            return _words.IsSign(behind, name, ',') ? behind : -1;
        }

        int place = BehindPlace(index, name);
        return place > index && _words.IsSign(place, name, ',') ? place : -1;
    }
}
