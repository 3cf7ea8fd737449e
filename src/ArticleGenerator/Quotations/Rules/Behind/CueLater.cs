using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Behind;

internal sealed class CueLater() : QuotationRule(
    "cue-later",
    "The name, then the verb, at the end of the sentence",
    ["The town has “no patience at all” for delays, Lindqvist said."],
    ["The town has “no patience at all” for delays, Lindqvist left."])
{
    public override Attribution? Find(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        CueReader cues = place.Context.Cues;
        for (int clause = ClausesBehind.Next(place, place.Last); clause >= 0;
            clause = ClausesBehind.Next(place, clause))
        {
            if (place.Context.Phrases.SpeakerAt(clause) is { } subject && subject.Last + 1 is int verb
                && verb < tokens.Length && cues.IsSame(verb, place.Last) && tokens[verb].IsWord
                && cues.IsCueVerb(verb) && cues.EndsClause(verb + 1))
            {
                return Found(subject, verb);
            }
        }

        return null;
    }
}
