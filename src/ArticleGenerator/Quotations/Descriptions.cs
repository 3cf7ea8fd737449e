using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations;

/// <summary>
/// What the article says of a person where it introduces the name: behind it (<c>Mara Lindqvist, the ferry's chief
/// engineer,</c>) or before it (<c>Russia's natural resources minister, Alexander Kozlov</c>).
/// </summary>
internal sealed class Descriptions
{
    private const int MostWords = 14;

    private readonly TokenList _tokens;
    private readonly string _text;

    public Descriptions(string text, TokenList tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    public TextSpan? Of(Mention name) => Behind(name) ?? Before(name);

    private TextSpan? Behind(Mention name)
    {
        int comma = name.Last + 1;
        if (comma + 1 >= _tokens.Length || _tokens[comma].Sign != ',' || !IsSame(comma, name.Last))
        {
            return null;
        }

        int first = comma + 1;

        // "Ada Brook, 42, a baker": the age is no description.
        if (char.IsDigit(_text[_tokens[first].Start]) && first + 2 < _tokens.Length && _tokens[first + 1].Sign == ',')
        {
            first += 2;
        }

        if (!_tokens[first].IsWord || _tokens[first].Is(WordClass.Relative | WordClass.Conjunction | WordClass.AnyCue) || !Begins(first))
        {
            return null;
        }

        int last = first;
        bool hasRole = false;
        for (int i = first; i < _tokens.Length && IsSame(i, first) && i - first <= MostWords; i++)
        {
            if (_tokens[i].Sign is ',' or '.' or ';' or ':' or '!' or '?' or '—' or '–' or '(' || _tokens[i].Quotation >= 0 || _tokens[i].Is(WordClass.Relative))
            {
                return hasRole ? TextSpan.FromBounds(_tokens[first].Start, _tokens[last].End) : null;
            }

            hasRole |= _tokens[i].Is(WordClass.Role);
            last = i;
        }

        return null;
    }

    private bool Begins(int index) =>
        _tokens[index].Is(WordClass.Determiner | WordClass.Role) || _tokens[index].IsCapital || char.IsLower(_text[_tokens[index].Start]);

    private TextSpan? Before(Mention name)
    {
        int last = name.First - 1;
        if (last >= 0 && _tokens[last].Sign == ',')
        {
            last--;
        }

        if (last < 0 || !IsSame(last, name.First) || !_tokens[last].Is(WordClass.Role) || _tokens[last].IsCapital)
        {
            return null;
        }

        int first = last;
        while (first > 0 && last - first < MostWords && IsSame(first - 1, name.First) && GoesBefore(first - 1))
        {
            first--;
        }

        return TextSpan.FromBounds(_tokens[first].Start, _tokens[last].End);
    }

    private bool GoesBefore(int index)
    {
        Token token = _tokens[index];
        bool isPossessive = token.Sign is '\'' or '’';
        return isPossessive
            || (token.IsWord && token.Quotation < 0
                && !token.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Cue | WordClass.Pronoun | WordClass.Adverb));
    }

    private bool IsSame(int index, int other) => _tokens[index].Block == _tokens[other].Block && _tokens[index].Sentence == _tokens[other].Sentence;
}
