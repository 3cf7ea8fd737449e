using ArticleGenerator.Quotations.Rules;

namespace ArticleGenerator.Quotations;

/// <summary>Rules that are tried together at each quotation without a speaker, in one walk over the article.</summary>
internal sealed class RulePass
{
    /// <param name="rules">In their order.</param>
    public RulePass(params QuotationRule[] rules)
    {
        List = new RuleList(rules);
    }

    public RuleList List { get; }

    /// <summary>Whether the walk begins with the last quotation.</summary>
    public bool IsBackward { get; init; }

    /// <summary>Whether who is found speaks in the rest of the paragraph, too, where nobody else does.</summary>
    public bool GoesOnInParagraph { get; init; }
}
