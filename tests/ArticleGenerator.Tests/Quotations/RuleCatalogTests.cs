using ArticleGenerator.Quotations.Rules;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Quotations;

/// <summary>Each rule does what its entry in <see cref="RuleCatalog"/> says, and the document says the same.</summary>
public class RuleCatalogTests
{
    private const string Lead =
        "Mara Lindqvist, the ferry's chief engineer, came aboard at seven.\n\nThe ferry sailed in fog.\n\n";

    public static TheoryData<string> Ids() => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_decides_its_example_and_not_its_counter_example(string id)
    {
        RuleDescription rule = RuleCatalog.All.Single(rule => rule.Id == id);

        Assert.Contains(id, Rules(rule.Example));
        Assert.DoesNotContain(id, Rules(rule.CounterExample));
    }

    [Fact]
    public void Each_rule_has_one_entry()
    {
        Assert.Distinct(RuleCatalog.All.Select(rule => rule.Id));
    }

    [Fact]
    public void The_document_has_the_table_of_the_rules()
    {
        string document = Repository.Read("docs", "quotations.md").ReplaceLineEndings("\n");
        IEnumerable<string> rows = RuleCatalog.All.Select(
            rule => $"| `{rule.Id}` | {rule.Meaning} | {Cell(rule.Example)} | {Cell(rule.CounterExample)} |");

        Assert.Contains("| rule | what it finds | example | not so |\n| --- | --- | --- | --- |\n" + string.Join("\n",
            rows) + "\n", document);
    }

    private static string Cell(string text) => text.Replace("\n\n", " ¶ ", StringComparison.Ordinal);

    // What stands behind a comma says that nobody is known.
    private static string[] Rules(string text) => [.. Quoted.In(Lead + text).Rules.Select(rule => rule.Split(',')[0])];
}
