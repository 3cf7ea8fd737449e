using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Grammar;

/// <summary>
/// Tells which words are verbs of speech at their place: what could be one may be a noun, or passive.
/// </summary>
internal sealed class SpeechVerbUse(string text, TokenList tokens)
{
    /// <summary>
    /// <see cref="WordUse.Finite"/>, <see cref="WordUse.Saying"/>, <see cref="WordUse.Passive"/>,
    /// <see cref="WordUse.Progressive"/>, <see cref="WordUse.Participle"/>.
    /// </summary>
    public WordUse Of(int index)
    {
        ref readonly Token token = ref tokens[index];
        if (token.Is(WordClass.Cue))
        {
            return (IsFinite(index) ? WordUse.Finite | WordUse.Saying : WordUse.None)
                | (IsPassive(index) ? WordUse.Passive : WordUse.None)
                | ProgressiveOf(index);
        }

        return (IsAnswer(index) || IsBase(index) ? WordUse.Saying : WordUse.None) | ProgressiveOf(index);
    }

    // A match: "Brook claims". Not: "the reports", "of claims", where what could be a verb is a noun.
    private bool IsFinite(int index)
    {
        // A match: "went on: ...". Not: "the agreement goes nowhere".
        if (tokens.Is(index, VerbWords.Going))
        {
            return index + 1 < tokens.Length && tokens.Is(index + 1, VerbWords.On);
        }

        // A match: "began: ...". Not: "as the yellow cards began to stack up".
        if (tokens.Is(index, VerbWords.Beginning))
        {
            return index + 1 >= tokens.Length || !tokens.Is(index + 1, PrepositionWords.To);
        }

        if (index == 0)
        {
            return true;
        }

        // Not: "the United States".
        ref readonly Token token = ref tokens[index];
        if (token.IsCapital && tokens.Is(index, VerbWords.States) && tokens.Is(index - 1, VerbWords.United))
        {
            return false;
        }

        // Not: "his confused messages", "30 comments", "Brook's proposed budget".
        if ((token.Is(WordClass.CueNoun) && IsAdjective(index - 1)) || tokens.IsPossessiveEnd(index - 1))
        {
            return false;
        }

        return !tokens[index - 1].IsWord
            || !tokens[index - 1].Is(WordClass.Determiner | WordClass.Preposition)
            || tokens[index - 1].Is(WordClass.Role | WordClass.Pronoun);
    }

    // A match: "would say", "the skippers say". Not: "the note".
    private bool IsBase(int index)
    {
        if (!tokens[index].Is(WordClass.CueBase) || index == 0)
        {
            return false;
        }

        // Not: "will continue to be".
        if (tokens.Is(index, VerbWords.Continue) && index + 1 < tokens.Length
            && tokens.Is(index + 1, PrepositionWords.To))
        {
            return false;
        }

        ref readonly Token before = ref tokens[index - 1];
        if (tokens.Is(index - 1, PrepositionWords.To) && !tokens.Is(index, VerbWords.SpeakingBases))
        {
            // Not: "said the media are to blame", since not everything that can be said is said.
            return false;
        }

        // A match: "Brook and Hale call it slow". Not: "Hale call it slow".
        bool isJoint = before.IsCapital && index > 2 && tokens.Is(index - 2, ConjunctionWords.And);

        // A match: "could only quip". Not: "only the quip".
        bool isBehindAdverb = before.Is(WordClass.Adverb) && index > 1 && tokens[index - 2].Is(WordClass.Auxiliary);
        return isJoint || isBehindAdverb
            || before.Is(WordClass.Auxiliary | WordClass.Pronoun)
            || (before.Is(WordClass.Role) && text[before.End - 1] == 's')
            || tokens.Is(index, VerbWords.Say);
    }

    /// <summary>
    /// Whether it says something, as some verbs do only with "back": <c>fired back</c>, <c>hit back</c>, but not <c>hit
    /// the quay</c>.
    /// </summary>
    private bool IsAnswer(int index) =>
        index + 1 < tokens.Length && tokens.Is(index + 1, VerbWords.Back) && tokens.Is(index, VerbWords.Answers);

    private bool IsPassive(int verb)
    {
        for (int i = verb - 1; i >= 0 && i >= verb - 3 && tokens[i].IsWord; i--)
        {
            if (tokens.Is(i, VerbWords.Be))
            {
                return text[tokens[verb].End - 1] is 'd' or 't' or 'n';
            }

            if (!tokens[i].Is(WordClass.Adverb))
            {
                return false;
            }
        }

        return false;
    }

    // A match: "is telling", "was saying", which have subjects of their own with an auxiliary. Not: "left, telling".
    private WordUse ProgressiveOf(int verb)
    {
        if (!tokens[verb].Is(WordClass.CueParticiple))
        {
            return WordUse.None;
        }

        bool isProgressive = verb > 0
            && (tokens[verb - 1].Is(WordClass.Auxiliary)
                || (verb > 1
                    && tokens[verb - 1].Is(WordClass.Adverb)
                    && tokens[verb - 2].Is(WordClass.Auxiliary)));
        return isProgressive ? WordUse.Progressive
            : tokens[verb].Is(WordClass.Cue) ? WordUse.None : WordUse.Participle;
    }

    // A number, or what is one by its ending; an adverb (-ly) or a participle behind an auxiliary is none.
    private bool IsAdjective(int index)
    {
        const int ShortestAdjective = 4;
        ref readonly Token token = ref tokens[index];
        if (token.IsWord && char.IsDigit(text[token.Start]))
        {
            return !IsYear(index);
        }

        return token.IsWord && !token.IsCapital && token.Length >= ShortestAdjective
            && !token.Is(WordClass.Role | WordClass.Organisation | WordClass.Adverb | WordClass.Auxiliary)
            && AdjectiveWords.Endings.End(text.AsSpan(token.Start, token.Length));
    }

    // A match: "a survey of 2013 claims", "in May 2013 claims", where it says when. Not: "had 2013 comments".
    private bool IsYear(int index)
    {
        const int Digits = 4;
        return tokens[index].Length == Digits && index > 0
            && (tokens[index - 1].IsCapital || tokens.Is(index - 1, PrepositionWords.Years));
    }
}
