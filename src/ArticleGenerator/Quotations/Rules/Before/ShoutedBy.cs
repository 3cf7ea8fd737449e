namespace ArticleGenerator.Quotations.Rules.Before;

internal sealed class ShoutedBy() : QuotationRule(
    "shouted-by",
    "Who answers with shouts of it",
    ["Lindqvist answered with shouts of “No more diesel!”"],
    ["The ferry left to shouts of “No more diesel!”"])
{
    public override Attribution? Find(QuotationPlace place) =>
        Shouts.Noun(place) is >= 0 and int noun && Shouts.Verb(place, noun) is >= 0 and int verb
        && place.Context.Subjects.Find(verb, place.SentenceStart, isParticiple: false) is { } subject
            ? Found(subject, verb) : null;
}
