using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Names;

/// <summary>
/// Tells a title or a trade before a name by its form and its place, so that none needs to be on a list: <c>DA
/// Holt</c>,
/// <c>Superintendent Brook</c>, <c>Striker Petra Lindgren</c>.
/// </summary>
internal sealed class TitleForms
{
    // In letters.
    private const int LongestAcronym = 4;
    private const int LongestSureAcronym = 2;
    private const int ShortestTrade = 5;

    private readonly TokenList _tokens;

    public TitleForms(TokenList tokens)
    {
        _tokens = tokens;
    }

    /// <summary>Whether a title or a trade stands before a full name.</summary>
    /// <param name="index">The first word of the run.</param>
    /// <param name="next">The word behind it, which would be the first name.</param>
    public bool IsBeforeFullName(int index, int next)
    {
        if (IsSure(index) || IsAcronym(index))
        {
            return !_tokens[next].Is(WordClass.Organisation | WordClass.Place | WordClass.Function);
        }

        // A match: "Striker Petra Lindgren", a trade by its ending, and a first name behind it. Not: "Walter Petra
        // Lindgren", since Walter has such an ending and is a first name himself.
        return !IsFirstName(index) && _tokens[index].Length >= ShortestTrade && IsFirstName(next)
            && TitleWords.Endings.End(_tokens.Word(index))
            && !_tokens[index].Is(WordClass.Organisation | WordClass.Place);
    }

    /// <summary>
    /// Whether it is one before a surname: only where the article has introduced somebody of that name.
    /// </summary>
    public bool IsBeforeSurname(int index) => IsSure(index) || (IsAcronym(index) && !IsOrganisation(index));

    /// <summary>
    /// Whether it is letters for an organisation, and no title, before a surname: <c>the HFC Holt</c> of "told the HFC
    /// Holt was late".
    /// </summary>
    public bool IsOrganisationBeforeSurname(int index) =>
        !IsSure(index) && IsAcronym(index) && IsOrganisation(index);

    private bool IsSure(int index)
    {
        ref readonly Token token = ref _tokens[index];
        bool isRole = token.Is(WordClass.Role) && !token.Is(WordClass.Organisation)
            && (!IsFirstName(index) || TitleWords.GenderedEndings.End(_tokens.Word(index)));
        return isRole || TitleWords.SureEndings.End(_tokens.Word(index));
    }

    // A match: DA Holt, PC Brook. Not: A. Brook, CNN.
    private bool IsAcronym(int index)
    {
        ref readonly Token token = ref _tokens[index];
        if (token.Length is < 2 or > LongestAcronym || token.Is(WordClass.Organisation | WordClass.Place))
        {
            return false;
        }

        foreach (char c in _tokens.Word(index))
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsOrganisation(int index) =>
        _tokens[index].Length > LongestSureAcronym && !_tokens.Is(index, TitleWords.Acronyms);

    private bool IsFirstName(int index) => _tokens[index].Is(WordClass.Male | WordClass.Female);
}
