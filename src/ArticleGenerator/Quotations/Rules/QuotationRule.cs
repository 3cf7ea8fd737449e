namespace ArticleGenerator.Quotations.Rules;

/// <summary>A rule that is asked once for each quotation.</summary>
internal abstract class QuotationRule : Rule
{
    /// <inheritdoc/>
    protected QuotationRule(string id, string meaning, string[] examples, string[] counterExamples)
        : base(id, meaning, examples, counterExamples)
    {
    }

    /// <summary>What must stand around a quotation; where it does not, the rule is not asked.</summary>
    public virtual Needs Needs => Needs.Nothing;

    /// <returns>The speaker, or null where the rule finds none.</returns>
    public abstract Attribution? Find(QuotationPlace place);
}
