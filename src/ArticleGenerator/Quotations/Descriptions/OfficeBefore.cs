using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Descriptions;

/// <summary>
/// The office that stands before a name and is no part of it, spelled out: <c>Harrow Mayor Gwen Hale</c>, <c>former
/// Prime Minister Tom Kane</c>. How somebody is addressed (<c>Mr.</c>, <c>Sen.</c>) describes nobody.
/// </summary>
internal sealed class OfficeBefore
{
    // In letters: none that is shorter is spelled out, a few apart.
    private const int ShortestOffice = 5;

    private readonly TokenList _tokens;
    private readonly PhraseWords _words;

    public OfficeBefore(TokenList tokens, PhraseWords words)
    {
        _tokens = tokens;
        _words = words;
    }

    public TextSpan? Of(Mention name)
    {
        int last = name.First;
        while (last < name.Last && _tokens[last].Start < name.Span.Start)
        {
            last++;
        }

        last--;
        if (!name.HasTitle || last < name.First || !_tokens[last].IsWord || !IsOffice(last))
        {
            return null;
        }

        return TextSpan.FromBounds(_tokens[First(name)].Start, _tokens[last].End);
    }

    private bool IsOffice(int index)
    {
        ReadOnlySpan<char> word = _tokens.Word(index);
        bool isShort = word.Length < ShortestOffice && !_tokens.Is(index, DescriptionWords.ShortOffices)
            && !_words.IsUpperCase(index);
        bool isPlural = EndsInS(word) && !EndsInS(word.Slice(0, word.Length - 1));
        return _tokens[index].Is(WordClass.Title | WordClass.Role) && !isShort && !isPlural
            && !_tokens.Is(index, DescriptionWords.Addresses);
    }

    // With the "former" of "former Mayor Gwen Hale", and without the "the" of "the Mayor Gwen Hale".
    private int First(Mention name)
    {
        int before = name.First - 1;
        return _words.IsInside(before, name.First)
            && (_tokens[before].Is(WordClass.Title) || _words.IsAttribute(before)) && !_tokens[before].IsCapital
            ? before : name.First;
    }

    private static bool EndsInS(ReadOnlySpan<char> word) => !word.IsEmpty && word[word.Length - 1] is 's' or 'S';
}
