using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Phrases;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// Tells words that are mentioned from words that are said: a name that is given, an inscription, a word as a word.
/// Nobody says them, whoever else speaks in their sentence.
/// </summary>
internal sealed class MentionedWords(TokenList tokens, NounPhrases phrases)
{
    // In tokens, between a verb and the quotation: known to everybody on the quay as "Tar".
    private const int Window = 6;

    // In tokens, from the verb back: what Brook, who has run the ferry for years, called "Tar".
    private const int LongestClause = 24;

    /// <param name="first">The quotation's first token.</param>
    public bool Are(int first)
    {
        int before = first - 1;
        if (before < 0 || !IsNear(before, first))
        {
            return false;
        }

        // The word before its determiner: "named" of: named the "Sula"
        int verb = tokens[before].Is(WordClass.Determiner) && before > 0 ? before - 1 : before;
        return IsInBrackets(first)
            || tokens.Is(verb, NamingWords.Named) || IsNamedObject(before)
            || tokens.Is(verb, NamingWords.Marked) || IsNamedAs(verb)
            || IsGoingBy(before) || IsCreditedWith(before) || IsOftenCalled(verb) || IsCalled(verb, first)
            || IsWordItself(before);
    }

    // A match: post-traumatic stress ("shell shock"). Not: a cry ("It smells!").
    private bool IsInBrackets(int first)
    {
        int last = tokens.LastOfQuotation[tokens[first].Quotation];
        return first > 1 && tokens[first - 1].Sign is '(' && tokens[first - 2].IsWord && IsNear(first - 2, first)
            && last + 1 < tokens.Length && tokens[last + 1].Sign is ')' && !EndsSentence(last);
    }

    private bool EndsSentence(int last) =>
        tokens[last].Sign is '.' or '!' or '?' || (last > 0 && tokens[last - 1].Sign is '.' or '!' or '?');

    // A match: They named their old boat "Sula". Not: They sold their old boat "Sula".
    private bool IsNamedObject(int before) =>
        phrases.EndingAt(before, start: 1) is { Name: null } named && tokens.Is(named.First - 1, NamingWords.Named)
        && IsNear(named.First, before);

    // A match: known to everybody as "Tar", marked in red as "Fragile". Not: described as "slow".
    private bool IsNamedAs(int preposition) =>
        tokens.Is(preposition, PrepositionWords.As) && IsBefore(preposition, NamingWords.NamedAs);

    // A match: a docker who goes by "Tar", who goes by the name of "Tar". Not: a boat signed by "Tar".
    private bool IsGoingBy(int before)
    {
        int i = before;
        i -= i > 0 && tokens.Is(i, PrepositionWords.Of) ? 1 : 0;
        i -= i > 0 && tokens.Is(i, NamingWords.NameNouns) ? 1 : 0;
        i -= i > 0 && tokens[i].Is(WordClass.Determiner) ? 1 : 0;
        return i > 0 && tokens.Is(i, PrepositionWords.By) && tokens.Is(i - 1, NamingWords.Go);
    }

    // A match: credited with inventing "the slow bridge". Not: charged with inventing "the slow bridge".
    private bool IsCreditedWith(int before)
    {
        for (int i = before; i > 0 && before - i < Window && tokens[i].IsWord && IsNear(i, before); i--)
        {
            if (tokens.Is(i, PrepositionWords.With))
            {
                return tokens.Is(i - 1, VerbWords.Credited);
            }
        }

        return false;
    }

    // A match: a crossing (sometimes called "the bridge"). Not: Brook has often called it "the bridge".
    private bool IsOftenCalled(int verb)
    {
        if (!tokens.Is(verb, VerbWords.Called))
        {
            return false;
        }

        int i = verb - 1;
        while (i > 0 && tokens[i].Is(WordClass.Adverb))
        {
            i--;
        }

        return i >= 0 && i < verb - 1 && IsNear(i, verb)
            && (tokens[i].Sign is '(' or ',' || tokens.Is(i, VerbWords.Be));
    }

    // A match: a song, called "Night Boats," about it. Not: what Brook, the mayor, called "a slow boat"; a plan, dubbed
    // "a slow boat" by Brook.
    private bool IsCalled(int verb, int first)
    {
        if (verb < 1 || verb != first - 1 || tokens[verb - 1].Sign is not (',' or '(')
            || !tokens.Is(verb, NamingWords.Called) || IsDoneBy(tokens.LastOfQuotation[tokens[first].Quotation] + 1))
        {
            return false;
        }

        // A second comma closes what stands beside a name that does the calling.
        for (int i = verb - 2; i >= 0 && verb - i <= LongestClause && tokens[i].Sentence == tokens[verb].Sentence; i--)
        {
            if ((tokens[i].Sign == ',' && tokens[i].Quotation < 0) || tokens.Is(i, NamingWords.What))
            {
                return false;
            }
        }

        return IsNear(verb - 1, first);
    }

    private bool IsDoneBy(int index) => index < tokens.Length && tokens.Is(index, PrepositionWords.By);

    // A match: the word "ferry". Not: Brook used the word "ferry".
    private bool IsWordItself(int before) =>
        before > 0 && tokens.Is(before, NamingWords.WordNouns) && tokens[before - 1].Is(WordClass.Determiner)
        && !IsBefore(before, NamingWords.Use);

    private bool IsBefore(int index, WordSet verbs)
    {
        for (int i = index - 1; i >= 0 && index - i <= Window && tokens[i].IsWord && IsNear(i, index); i--)
        {
            if (tokens.Is(i, verbs))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNear(int index, int other) =>
        tokens[index].Block == tokens[other].Block
            && (tokens[index].Quotation < 0 || tokens[index].Quotation == tokens[other].Quotation);
}
