namespace ArticleGenerator.Quotations.Rules;

/// <summary>What a rule is for.</summary>
/// <param name="Id">The rule's name, which attributions carry.</param>
/// <param name="Meaning">What it finds, in a few words.</param>
/// <param name="Example">A text of which it decides a quotation.</param>
/// <param name="CounterExample">A text that looks like it, of which it decides none.</param>
internal sealed record RuleDescription(string Id, string Meaning, string Example, string CounterExample);
