using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Rules;

namespace QuoteAccuracy;

/// <summary>The table of docs/quotations.md: the rules in the order in which they are tried.</summary>
internal static class RuleTable
{
    public static void Print()
    {
        Console.WriteLine("| rule | what it finds | example | not so |");
        Console.WriteLine("| --- | --- | --- | --- |");
        foreach (Rule rule in RuleCatalog.All)
        {
            Console.WriteLine(
                $"| `{rule.Id}` | {rule.Meaning} | {Cell(rule.Examples)} | {Cell(rule.CounterExamples)} |");
        }
    }

    private static string Cell(IEnumerable<string> texts) =>
        string.Join("<br>", texts)
            .Replace("\n\n", " ¶ ", StringComparison.Ordinal)
            .Replace("\n", " ↵ ", StringComparison.Ordinal);
}
