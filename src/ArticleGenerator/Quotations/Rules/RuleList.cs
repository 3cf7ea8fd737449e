using System.Collections.Immutable;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// Rules in the order in which a quotation is asked about them. What each needs is asked of it once, and not for every
/// quotation.
/// </summary>
internal sealed class RuleList
{
    private readonly QuotationRule[] _rules;
    private readonly Needs[] _needs;

    public RuleList(params QuotationRule[] rules)
    {
        Rules = ImmutableArray.Create(rules);
        _rules = rules;
        _needs = Array.ConvertAll(rules, rule => rule.Needs);
    }

    public ImmutableArray<QuotationRule> Rules { get; }

    /// <summary>What the first rule says that finds somebody; or null.</summary>
    public Attribution? Find(QuotationPlace place)
    {
        for (int i = 0; i < _rules.Length; i++)
        {
            if (place.Has(_needs[i]) && _rules[i].Find(place) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
