using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Phrases;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// Tells whether words can be who says something: a person, an organisation, a document, or a description with a noun
/// for one of them. <c>A little more cautious</c>, <c>rates that borrowers pay</c> and <c>this breed</c> say nothing.
/// </summary>
internal sealed class Somebody
{
    private const WordClass Speaking = WordClass.Role | WordClass.Organisation | WordClass.Company
        | WordClass.SpeechNoun | WordClass.CueNoun;

    private readonly TokenList _tokens;
    private readonly NounPhrases _phrases;
    private readonly WordUses _uses;

    public Somebody(TokenList tokens, NounPhrases phrases, WordUses uses)
    {
        _tokens = tokens;
        _phrases = phrases;
        _uses = uses;
    }

    /// <summary>Whether people are called by the word.</summary>
    public bool IsPersonNoun(int index) => _uses.Is(index, WordUse.Person);

    /// <summary>Whether the word is a plural.</summary>
    public bool IsPlural(int index) => _uses.Is(index, WordUse.Plural);

    /// <summary>Whether the words have a noun for somebody.</summary>
    public bool Is(Mention mention)
    {
        if (mention.Kind != MentionKind.Description)
        {
            return true;
        }

        // A match: "Some", "Two", "others". Not: "boats".
        if (mention.First == mention.Last)
        {
            return _tokens[mention.First].Is(WordClass.Determiner | Speaking)
                || _uses.Is(mention.First, WordUse.Person);
        }

        // Not: "funds between 0 and 2 percent". Without an article only what people are called speaks.
        WordClass speaking = _tokens[mention.First].Is(WordClass.Determiner) || _tokens[mention.First].Mention >= 0
            ? Speaking : WordClass.Role;
        int head = _phrases.HeadOf(mention.First, mention.Last);
        for (int i = mention.First; i <= mention.Last; i++)
        {
            bool isName = _tokens[i].Mention >= 0
                || (_tokens[i].IsCapital && (i > mention.First || !_tokens.BeginsSentence(i)));
            if (isName || _tokens[i].Is(speaking)
                || (i == head && (_uses.Is(i, WordUse.Person) || IsPluralOf(i, speaking))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the words may be somebody: with an article or an owner before a noun of any kind (<c>the
    /// 46-year-old</c>, <c>the suit</c>), since a lexicon knows few of them.
    /// </summary>
    public bool MayBe(Mention mention) => Is(mention) || IsDefinite(mention.First);

    private bool IsDefinite(int first) =>
        _tokens[first].Is(WordClass.Determiner)
        && _tokens.Is(first, DeterminerWords.Pointing);

    // A match: "groups", "councils". Not: "boats".
    private bool IsPluralOf(int index, WordClass speaking)
    {
        ReadOnlySpan<char> word = _tokens.Word(index);
        return word.Length > 3 && word[word.Length - 1] == 's'
            && (LexiconTable.English.Find(word.Slice(0, word.Length - 1)) & speaking) != 0;
    }
}
