using ArticleGenerator.Quotations.Names;

namespace ArticleGenerator.Quotations.Rules.Before;

internal sealed class Shouted() : QuotationRule(
    "shouted",
    "What many shout is nobody's by name",
    ["The ferry left to shouts of “No more diesel!”"],
    ["Lindqvist answered with shouts of “No more diesel!”"])
{
    public override Attribution? Find(QuotationPlace place) =>
        Shouts.Noun(place) is >= 0 and int noun && Shouts.Verb(place, noun) < 0 ? Found(Mention.Nobody, noun) : null;
}
