using ArticleGenerator.Quotations.Names;

namespace ArticleGenerator.Quotations.Rules.Behind;

internal sealed class Beside() : QuotationRule(
    "beside",
    "A name beside the mark, whatever the verb",
    ["“Nobody told us,” Tom Roe chuckled."],
    ["“Night Boats,” Tom Roe wrote it all down.", "“It smells!” Silence fell."])
{
    public override Attribution? Find(QuotationPlace place)
    {
        int index = NameBeside.WordBeside(place);
        if (index < 0
            || place.Context.Phrases.At(index)
                is not { Kind: not MentionKind.Description, IsOrganisation: false } subject
            || (place.Span.LastSign != ',' && !NameBeside.IsKnown(place.Context.People, subject)))
        {
            return null;
        }

        int verb = place.Context.Cues.SkipAdverbs(subject.Last + 1);
        return verb < place.Context.Tokens.Length && place.Context.Cues.IsSame(verb, index)
            && NameBeside.IsVerb(place.Context, verb)
            ? Found(subject, verb)
            : null;
    }
}
