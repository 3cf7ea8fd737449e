using System.Collections.Immutable;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Before;

/// <summary>
/// Goes back from a quotation, in its sentence, and asks the rules for words at each of them; the nearest word that
/// says something decides.
/// </summary>
internal sealed class NearestWord
{
    // In tokens: of a longer sentence only its end is looked at.
    private const int Window = 60;

    private readonly WordRule[] _rules;
    private readonly WordNeeds[] _needs;

    /// <param name="rules">In the order in which they are asked, those that need least first.</param>
    public NearestWord(params WordRule[] rules)
    {
        Rules = ImmutableArray.Create(rules);
        _rules = rules;
        _needs = Array.ConvertAll(rules, rule => rule.Needs);
    }

    public ImmutableArray<WordRule> Rules { get; }

    /// <summary>The first token of the part of the quotation's sentence that is looked at.</summary>
    public static int Furthest(QuotationPlace place) => Math.Max(place.SentenceStart, place.First - Window);

    /// <param name="place">The quotation.</param>
    public Verdict Find(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        int furthest = Furthest(place);
        for (int word = place.First - 1; word >= furthest; word--)
        {
            if (tokens[word].IsWord && tokens[word].Quotation < 0
                && Ask(place, word) is { Kind: VerdictKind.Decided } decided)
            {
                return decided;
            }
        }

        return Verdict.NextRule;
    }

    private Verdict Ask(QuotationPlace place, int word)
    {
        var known = WordNeeds.Word;
        Mention? subject = null;
        for (int i = 0; i < _rules.Length; i++)
        {
            for (; known < _needs[i]; known++)
            {
                Verdict lacking = Lacks(known + 1, place, word, ref subject);
                if (lacking.Kind != VerdictKind.NextRule)
                {
                    return lacking;
                }
            }

            Verdict verdict = _rules[i].Read(place, word, subject);
            if (verdict.Kind != VerdictKind.NextRule)
            {
                return verdict;
            }
        }

        return Verdict.NextWord;
    }

    // What follows from it that the word lacks something; that the next rule is asked, where it does not.
    private static Verdict Lacks(WordNeeds needs, QuotationPlace place, int word, ref Mention? subject)
    {
        switch (needs)
        {
            case WordNeeds.Cue:
                return VerbsBefore.IsCue(place, word) ? Verdict.NextRule : Verdict.NextWord;
            case WordNeeds.OwnClause:
                return VerbsBefore.IsOfOtherClause(place, word) ? Verdict.NextWord : Verdict.NextRule;
            default:
                if (VerbsBefore.IsNamedThing(place, word))
                {
                    return Verdict.NoSpeaker;
                }

                subject = VerbsBefore.SubjectOf(place, word);
                return subject is null || VerbsBefore.IsCircumstance(place, subject, word)
                    ? Verdict.NextWord
                    : Verdict.NextRule;
        }
    }
}
