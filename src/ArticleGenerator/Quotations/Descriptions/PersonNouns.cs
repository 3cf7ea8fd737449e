using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Descriptions;

/// <summary>
/// Tells the nouns that people are called by (<c>welder</c>, <c>spokeswoman</c>, <c>brother</c>): by the lexicon, and
/// by the endings with which English makes such nouns, so that no list of trades is needed.
/// </summary>
internal sealed class PersonNouns
{
    private static readonly string[] Endings =
        ["er", "or", "ist", "ian", "eer", "ee", "man", "woman", "person", "mate", "smith", "wright", "herd", "ster",
            "eur", "surgeon", "hand", "in-law"];

    // They have such an ending, and call nobody anything.
    private static readonly HashSet<string> NoNouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "former", "senior", "younger", "older", "elder", "eager", "bitter", "sober", "other", "another", "either",
            "neither", "rather",
        "never", "ever", "better", "longer", "together", "number", "matter", "order", "offer", "chapter", "letter",
            "center",
        "summer", "winter", "dinner", "corner", "water", "power", "river", "harbor", "door", "floor", "color", "honor",
            "labor", "labour",
        "tower", "theater", "computer", "paper", "poster", "career", "coffee", "degree", "fee", "free", "dossier",
            "counter", "after",
        "server", "newsletter", "chamber", "error", "sector", "factor", "motor", "mirror", "monitor", "corridor",
            "container", "trailer",
        "filter", "folder", "register", "border", "shoulder", "layer", "laser", "charter", "quarter", "cover", "manner",
            "ladder",
        "rumor", "humor", "favor", "terror", "horror", "misdemeanor", "finger", "freezer", "weather", "major", "minor",

        // adjectives: clever Tom Hale, the upper house
        "clever", "slender", "tender", "sinister", "superior", "inferior", "interior", "exterior", "inner", "outer",
            "upper", "lower",
        "utter", "proper", "improper", "silver", "leather", "racist", "sexist",
        "bigger", "larger", "smaller", "greater", "higher", "taller", "shorter", "richer", "poorer", "newer", "fewer",
            "stronger",
        "weaker", "slower", "faster", "louder", "brighter", "darker", "warmer", "colder", "closer", "nearer", "further",
            "earlier",
        "later", "sooner", "softer", "harder", "tougher", "smarter", "wiser", "calmer", "braver", "kinder", "nicer",
            "safer", "wider",
        "deeper", "broader", "cheaper", "lighter", "heavier", "happier", "wealthier", "healthier", "busier",
            "friendlier", "luckier",
    };

    // Roles of the lexicon because they speak: a letter reads, a council warns. None of them is a person.
    private static readonly HashSet<string> Things = new(StringComparer.OrdinalIgnoreCase)
    {
        "team", "company", "firm", "group", "organization", "organisation", "agency", "department", "ministry",
            "office", "government",
        "administration", "campaign", "committee", "council", "court", "statement", "report", "letter", "document",
            "study", "memo",
        "email", "e-mail", "note", "newspaper", "paper", "article", "editorial", "website", "site", "blog", "post",
            "tweet", "message",
        "ad", "advertisement", "commercial", "poster", "sign", "banner", "book", "lawsuit", "complaint", "indictment",
            "law", "bill",
        "resolution", "survey", "poll", "union", "association", "authority", "transcript", "memoir", "autobiography",
            "diary",
        "caption", "headline", "sticker", "tagline", "slogan", "crowd", "audience", "nobody", "somebody", "someone",
            "everyone",
    };

    // Kin whom the lexicon has no gender for.
    private static readonly string[] Kin =
        ["cousin", "twin", "grandson", "granddaughter", "godmother", "godfather", "godson", "goddaughter", "fiancé",
            "fiancée", "spouse", "ex-wife", "ex-husband"];

    private readonly string _text;
    private readonly TokenList _tokens;

    public PersonNouns(string text, TokenList tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>Whether a person is called by the word at a place.</summary>
    public bool Is(int index)
    {
        Token token = _tokens[index];
        if (!token.IsWord || token.Length < 3
            || token.Is(
            WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Adverb
            | WordClass.Determiner))
        {
            return false;
        }

        ReadOnlySpan<char> word = _text.AsSpan(token.Start, token.Length);
        if (token.Is(WordClass.Role))
        {
            return !Contains(Things, word);
        }

        // "New York Tower": an ending says nothing of a name.
        return !token.IsCapital && (token.Is(WordClass.Male | WordClass.Female) || HasEnding(word) || IsKin(word))
            && !Contains(NoNouns, word);
    }

    /// <summary>
    /// Whether the word has the ending of such a noun, and is known to call nobody anything: <c>computer</c>.
    /// </summary>
    public bool IsThing(int index)
    {
        ReadOnlySpan<char> word = _text.AsSpan(_tokens[index].Start, _tokens[index].Length);
        return Contains(_tokens[index].Is(WordClass.Role) ? Things : NoNouns, word);
    }

    /// <summary>Whether the word is a plural, and so says what several are.</summary>
    public bool IsPlural(int index)
    {
        ReadOnlySpan<char> word = _text.AsSpan(_tokens[index].Start, _tokens[index].Length);
        return !_tokens[index].IsCapital
            && ((word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i'))
                || word.EndsWith("men".AsSpan(), StringComparison.Ordinal)
                || word.EndsWith("people".AsSpan(), StringComparison.Ordinal)
                || word.SequenceEqual("children".AsSpan()));
    }

    private static bool HasEnding(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> singular = word[word.Length - 1] is 's' or 'S' ? word.Slice(0, word.Length - 1) : word;
        foreach (string ending in Endings)
        {
            if (singular.Length > ending.Length + 2
                && singular.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsKin(ReadOnlySpan<char> word)
    {
        foreach (string kin in Kin)
        {
            if (word.Equals(kin.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(HashSet<string> words, ReadOnlySpan<char> word) => words.Contains(word.ToString());
}
