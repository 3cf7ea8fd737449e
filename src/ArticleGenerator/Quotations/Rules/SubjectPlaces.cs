using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Phrases;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>What stands around a noun phrase that may be a verb's subject.</summary>
internal sealed class SubjectPlaces
{
    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly WordUses _uses;
    private readonly PhraseMentions _phrases;
    private readonly Appositions _appositions;

    public SubjectPlaces(
        string text, TokenList tokens, WordUses uses, PhraseMentions phrases, Appositions appositions)
    {
        _uses = uses;
        _appositions = appositions;
        _text = text;
        _tokens = tokens;
        _phrases = phrases;
    }

    /// <summary>Whether a token parts what stands behind it from what stands before: a sign, or a quotation.</summary>
    public bool IsParted(int index) =>
        _tokens[index].Sign is ',' or ':' or ';' or '—' or '–' || _tokens[index].Quotation >= 0;

    /// <summary>Whether a word is one of some words.</summary>
    public bool Is(int index, WordSet words) => _tokens.Is(index, words);

    /// <summary>Whether a word is of a class.</summary>
    public bool Is(int index, WordClass wordClass) => _tokens[index].Is(wordClass);

    /// <summary>Whether a sign stands there.</summary>
    public bool IsSign(int index, char sign) => _tokens[index].Sign == sign;

    /// <inheritdoc cref="PhraseMentions.IsSomebody"/>
    public bool IsSomebody(Mention phrase) => _phrases.IsSomebody(phrase);

    /// <summary>The last token before a verb that is neither an auxiliary nor an adverb of it.</summary>
    public int LastBefore(int verb, int from)
    {
        int last = verb - 1;
        while (last > from && _tokens[last].IsWord
            && (_tokens[last].Is(WordClass.Auxiliary | WordClass.Adverb) || _tokens.EndsWithLy(last)))
        {
            last--;
        }

        return last;
    }

    // A match: "Mara Lindqvist, president and captain of the Harrow Ferry Company said", where the second comma is
    // forgotten. Not: "Mara Lindqvist, captain, said".
    public bool IsTitledBehind(Mention phrase, int verb) =>
        phrase.Kind == MentionKind.Name && _appositions.IsOpenBehind(phrase, verb);

    // A match: the "Vermont" of "in Springfield, Vermont and explained". Not: that of "in Vermont and explained".
    public bool IsStateOfTown(Mention phrase, int start) =>
        phrase.Kind == MentionKind.Name && phrase.First == phrase.Last && phrase.First - 2 >= start
            && _tokens[phrase.First].Is(WordClass.Place)
        && _tokens[phrase.First - 1].Sign == ',' && _tokens[phrase.First - 2].IsCapital;

    // A match: "remembered her father coming back into the room saying", one participle behind the other. Not:
    // "remembered her father, saying".
    public bool IsGoingOn(int from, int verb)
    {
        const int Longest = 10;
        if (from >= verb || verb - from > Longest || !_uses.Is(from, WordUse.Ing))
        {
            return false;
        }

        for (int i = from; i < verb; i++)
        {
            if (!_tokens[i].IsWord)
            {
                return false;
            }
        }

        return true;
    }

    // A match: the Museum of Harbours and Culture. Not: the mayor and Culture.
    public bool IsWithinName(int index, Mention phrase) =>
        phrase.Kind == MentionKind.Name && phrase.First == phrase.Last && index > 1 && _tokens[index - 2].IsCapital
            && _tokens.Is(index - 1, ConjunctionWords.And);

    // Behind "(Harrow)": Ada Brook (Harrow), chair of the board, said
    public int BehindBrackets(int index, int verb)
    {
        if (index >= verb || _tokens[index].Sign != '(')
        {
            return index;
        }

        int close = index;
        while (close < verb && _tokens[close].Sign != ')')
        {
            close++;
        }

        return close + 1;
    }

    // A match: "A few days later, ...", "Hours earlier, ...". Not: "The skippers said, ...".
    public bool IsTime(Mention phrase) =>
        phrase.Kind != MentionKind.Pronoun && phrase.Last + 2 < _tokens.Length && _tokens[phrase.Last + 2].Sign == ','
        && _tokens[phrase.Last + 1].Is(WordClass.Adverb)
        && (phrase.Kind == MentionKind.Description || _text[_tokens[phrase.Last].End - 1] == 's');

    // Nothing but auxiliaries and adverbs between the subject and its verb.
    public bool IsJoined(int from, int verb)
    {
        for (int i = from; i < verb; i++)
        {
            if (!_tokens[i].IsWord || !(_tokens[i].Is(WordClass.Auxiliary | WordClass.Adverb) || _tokens.EndsWithLy(i)))
            {
                return false;
            }
        }

        return true;
    }
}
