using ArticleGenerator.Lexicon;
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

    private static readonly HashSet<string> Addresses =
        ["madame", "monsieur", "señora", "señor", "former", "prime", "first", "brother", "sister", "uncle", "father",
            "mother"];

    private static readonly HashSet<string> ShortOffices = ["king", "pope", "imam", "host", "aide", "chef"];

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
        string word = _words.Text(index).ToLowerInvariant();
        bool isShort = word.Length < ShortestOffice && !ShortOffices.Contains(word) && !_words.IsUpperCase(index);
        bool isPlural = word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal);
        return _tokens[index].Is(WordClass.Title | WordClass.Role) && !isShort && !isPlural
            && !Addresses.Contains(word);
    }

    // "former", "acting"
    private int First(Mention name)
    {
        int before = name.First - 1;
        return _words.IsInside(before, name.First)
            && (_tokens[before].Is(WordClass.Title) || _words.IsAttribute(before)) && !_tokens[before].IsCapital
            ? before : name.First;
    }
}
