using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Before;

/// <summary>
/// The verb of a relative clause far from the quotation, where nothing closes the clause before and no other word of
/// the sentence says who speaks.
/// </summary>
internal sealed class RelativeClause() : QuotationRule(
    "relative-clause",
    "Who said something in a relative clause, where nobody else did",
    ["It was good for Lindqvist, who warned on Friday that it was “a very slow bridge.”"],
    ["It was good for Lindqvist, who warned on Friday, and “a very slow bridge” was built."])
{
    public override Needs Needs => Needs.WordBefore;

    public override Attribution? Find(QuotationPlace place)
    {
        int verb = Verb(place);
        return verb >= 0 && !IsClosed(place, verb)
            && (Antecedent(place, verb)
            ?? place.Context.Subjects.Find(verb, place.SentenceStart, isParticiple: false)) is { } subject
            ? Found(subject, verb)
            : null;
    }

    /// <summary>Whether a comma stands between a verb and the quotation.</summary>
    public static bool IsClosed(QuotationPlace place, int verb)
    {
        for (int i = verb + 1; i < place.First; i++)
        {
            if (place.Context.Tokens[i].Sign == ',')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name right before "who", whatever stands before it: "a word from Lindqvist, who".</summary>
    public static Mention? Antecedent(QuotationPlace place, int verb)
    {
        TokenList tokens = place.Context.Tokens;
        int start = place.SentenceStart;
        int last = verb;
        while (last > start && !tokens[last].Is(WordClass.Relative))
        {
            last--;
        }

        last -= last - 1 > start && tokens[last - 1].Sign == ',' ? 2 : 1;
        return place.Context.NounPhrases.NameEndingAt(last, start);
    }

    // The nearest of them, or -1.
    private static int Verb(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        int furthest = NearestWord.Furthest(place);
        for (int i = place.First - 1; i >= furthest; i--)
        {
            if (tokens[i].IsWord && tokens[i].Quotation < 0 && VerbsBefore.IsOfOtherClause(place, i)
                && VerbsBefore.IsCue(place, i))
            {
                return i;
            }
        }

        return -1;
    }
}
