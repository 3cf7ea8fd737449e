using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Names;

/// <summary>
/// Tells by its words whether a name is an organisation's or a place's: nobody whom "he" or "she" stands for.
/// </summary>
internal sealed class OrganisationNames
{
    // In letters.
    private const int LongestAcronym = 6;

    private readonly TokenList _tokens;

    public OrganisationNames(TokenList tokens)
    {
        _tokens = tokens;
    }

    /// <param name="start">The first token of a name without a title.</param>
    /// <param name="last">Its last token.</param>
    public bool Contains(int start, int last)
    {
        for (int i = start; i <= last; i++)
        {
            if (_tokens[i].Is(WordClass.Organisation))
            {
                return true;
            }
        }

        return start == last
            ? _tokens[last].Is(WordClass.Place) || IsAcronym(start)
            : _tokens[last].Is(WordClass.Place | WordClass.Company) && !IsFirstNameBefore(start, last);
    }

    // A match: "Jack London", "Doris Day". Not: "Harbour Day", nor "Virginia Beach", since a name that is a place's too
    // decides nothing.
    private bool IsFirstNameBefore(int start, int last) =>
        last == start + 1 && _tokens[start].Is(WordClass.Male | WordClass.Female)
            && !_tokens[start].Is(WordClass.Place) && !_tokens.Is(start, PlaceWords.LikeFirstNames);

    // A match: "the HFC". Not: "HALE:", nor a line that is shouted from its first word to its last.
    private bool IsAcronym(int index) =>
        _tokens[index].Length is >= 2 and <= LongestAcronym && IsUpper(index)
        && !(index + 1 < _tokens.Length && _tokens[index + 1].Sign == ':')
        && (HasSmallLetters(index - 1, index) || HasSmallLetters(index + 1, index));

    private bool HasSmallLetters(int index, int other) =>
        index >= 0 && index < _tokens.Length && _tokens[index].IsWord && _tokens[index].Block == _tokens[other].Block
            && !IsUpper(index);

    private bool IsUpper(int index)
    {
        foreach (char c in _tokens.Word(index))
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }
}
