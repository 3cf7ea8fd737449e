using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Before;

/// <summary>
/// The verb nearest to a quotation is not the one that attributes it where a parenthesis says whose the sentence is.
/// </summary>
internal sealed class Parenthesis() : WordRule(
    "parenthesis",
    "Who says so between two commas, before a verb that says nothing",
    ["Six months ago, Lindqvist said, the council considered it “no bridge at all.”"],
    ["Six months ago, Lindqvist left, and the council considered it “no bridge at all.”"])
{
    // In tokens: from the verb beside the quotation back to a parenthesis.
    private const int LongestWay = 40;

    public override WordNeeds Needs => WordNeeds.Subject;

    public override Verdict Read(QuotationPlace place, int word, Mention? subject)
    {
        TokenList tokens = place.Context.Tokens;
        CueReader cues = place.Context.Cues;
        int start = place.SentenceStart;
        if (cues.IsSaying(word))
        {
            return Verdict.NextRule;
        }

        for (int comma = word - 1; comma > start && word - comma < LongestWay; comma--)
        {
            if (tokens[comma].Sign == ',' && tokens[comma].Quotation < 0 && cues.IsSaying(comma - 1))
            {
                return Verdict.Of(Between(place, comma - 1));
            }
        }

        return Verdict.NextRule;
    }

    // ", Lindqvist said,"
    private Attribution? Between(QuotationPlace place, int saying) =>
        place.Context.Subjects.Find(saying, place.SentenceStart, isParticiple: false) is { } subject
        && subject.Last == saying - 1
        && subject.First > place.SentenceStart && place.Context.Tokens[subject.First - 1].Sign == ','
            ? Found(subject, saying) : null;
}
