using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Before;

/// <summary>What a verb before a quotation is to it, which the rules for such words need to know.</summary>
internal static class VerbsBefore
{
    // In tokens: the verb of a relative clause further from the quotation is asked last.
    private const int LongestOfRelative = 4;

    /// <summary>Whether a verb may attribute the quotation.</summary>
    public static bool IsCue(QuotationPlace place, int word)
    {
        CueReader cues = place.Context.Cues;
        return cues.IsCueVerb(word) || place.Context.Tokens[word].Is(WordClass.CueParticiple)
            || cues.IsUse(word, place.First) || cues.IsPurpose(word, place.First);
    }

    /// <summary>
    /// "the senator who is challenging the mayor": a verb of another clause, unless its clause has the quotation.
    /// </summary>
    public static bool IsOfOtherClause(QuotationPlace place, int verb) =>
        place.First - verb > LongestOfRelative && place.Context.Cues.IsRelative(verb);

    /// <summary>Who does what the verb says; or null.</summary>
    public static Mention? SubjectOf(QuotationPlace place, int verb)
    {
        RuleContext context = place.Context;
        if (context.Nameless.AreBefore(verb, place.SentenceStart))
        {
            return Mention.Nobody;
        }

        ref readonly Token token = ref context.Tokens[verb];

        // booed by Lindqvist, who called it "a nuisance"
        bool isParticiple = context.Uses.Is(verb, WordUse.Participle);
        return (token.Is(WordClass.Cue) ? Inverted(place, verb) : null)
            ?? (context.Cues.IsRelative(verb) ? RelativeClause.Antecedent(place, verb) : null)
            ?? context.Subjects.Find(verb, place.SentenceStart, isParticiple);
    }

    /// <summary>
    /// "a proposal called "Night Boats"": named by nobody; but not "what Lindqvist called "a slow bridge"".
    /// </summary>
    public static bool IsNamedThing(QuotationPlace place, int verb)
    {
        TokenList tokens = place.Context.Tokens;
        if (!tokens[verb].Is(WordClass.NamingCue) || verb == 0)
        {
            return false;
        }

        for (int i = verb + 1; i < place.First; i++)
        {
            if (!tokens[i].Is(WordClass.Determiner | WordClass.Adverb))
            {
                return false;
            }
        }

        ref readonly Token before = ref tokens[verb - 1];
        return before.IsWord && !before.IsCapital
            && !before.Is(
            WordClass.Role | WordClass.Organisation | WordClass.Auxiliary | WordClass.Adverb | WordClass.Pronoun
            | WordClass.Relative | WordClass.Conjunction);
    }

    /// <summary>
    /// Lindqvist said as she named the ferry, "It smells.": the verb beside the quotation tells when, the one before it
    /// who.
    /// </summary>
    public static bool IsCircumstance(QuotationPlace place, Mention subject, int verb)
    {
        TokenList tokens = place.Context.Tokens;
        CueReader cues = place.Context.Cues;
        int opens = subject.First - 1;
        if (opens <= 1 || tokens[place.First - 1].Sign != ',' || verb >= place.First - 2
            || !tokens.Is(opens, CircumstanceWords.Openers))
        {
            return false;
        }

        // Lindqvist said that until the council agrees that it is safe, "it stays in port."
        return cues.IsSaying(opens - 1)
            || (tokens.Is(opens - 1, ConjunctionWords.That) && opens > 2 && cues.IsSaying(opens - 2));
    }

    // Said Lindqvist: "It still smells of diesel."
    // "We know," said Lindqvist, "and we do not care."
    private static Mention? Inverted(QuotationPlace place, int verb)
    {
        TokenList tokens = place.Context.Tokens;
        int start = place.SentenceStart;
        bool isBehindQuotation = verb > start
            && (tokens[verb - 1].Quotation >= 0
            || (tokens[verb - 1].Sign == ',' && verb > start + 1 && tokens[verb - 2].Quotation >= 0));
        return verb == start || isBehindQuotation
            ? place.Context.Phrases.SpeakerAt(place.Context.Cues.SkipAdverbs(verb + 1))
            : null;
    }
}
