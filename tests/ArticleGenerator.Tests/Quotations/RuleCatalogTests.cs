using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Rules;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Quotations;

/// <summary>
/// Each rule of <see cref="RuleCatalog"/> does what its examples say, and the document says the same.
/// </summary>
public class RuleCatalogTests
{
    private const string Lead =
        "Mara Lindqvist, the ferry's chief engineer, came aboard at seven.\n\nThe ferry sailed in fog.\n\n";

    public static TheoryData<string, string> Examples() => Texts(rule => rule.Examples);

    public static TheoryData<string, string> CounterExamples() => Texts(rule => rule.CounterExamples);

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_decides_each_of_its_examples(string id, string text)
    {
        Assert.Contains(id, Rules(text));
    }

    [Theory]
    [MemberData(nameof(CounterExamples))]
    public void A_rule_decides_none_of_its_counter_examples(string id, string text)
    {
        Assert.DoesNotContain(id, Rules(text));
    }

    [Fact]
    public void No_two_rules_report_one_id()
    {
        Assert.Distinct(RuleCatalog.All.Select(rule => rule.Id));
    }

    [Fact]
    public void Each_rule_has_a_meaning_an_example_and_a_counter_example()
    {
        IEnumerable<string> bare = RuleCatalog.All
            .Where(rule => rule.Id is "" || rule.Meaning is "" || rule.Examples is [] || rule.CounterExamples is [])
            .Select(rule => rule.GetType().Name);

        Assert.Empty(bare);
    }

    [Fact]
    public void Each_rule_of_the_assembly_is_in_the_catalog_once()
    {
        IEnumerable<string> rules = typeof(Rule).Assembly.GetTypes()
            .Where(type => typeof(Rule).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => type.Name);

        Assert.Equal(rules.Order(), RuleCatalog.All.Select(rule => rule.GetType().Name).Order());
    }

    [Fact]
    public void Of_the_rules_for_words_those_that_need_least_come_first()
    {
        Assert.Equal(RuleCatalog.Words.Rules.OrderBy(rule => rule.Needs), RuleCatalog.Words.Rules);
    }

    [Fact]
    public void The_document_has_the_table_of_the_rules()
    {
        string document = Repository.Read("docs", "quotations.md").ReplaceLineEndings("\n");
        IEnumerable<string> rows = RuleCatalog.All.Select(
            rule => $"| `{rule.Id}` | {rule.Meaning} | {Cell(rule.Examples)} | {Cell(rule.CounterExamples)} |");

        Assert.Contains("| rule | what it finds | example | not so |\n| --- | --- | --- | --- |\n"
            + string.Join("\n", rows) + "\n", document);
    }

    private static string Cell(IEnumerable<string> texts) =>
        string.Join("<br>", texts)
            .Replace("\n\n", " ¶ ", StringComparison.Ordinal)
            .Replace("\n", " ↵ ", StringComparison.Ordinal);

    private static TheoryData<string, string> Texts(Func<Rule, IEnumerable<string>> texts)
    {
        var data = new TheoryData<string, string>();
        foreach (Rule rule in RuleCatalog.All)
        {
            foreach (string text in texts(rule))
            {
                data.Add(rule.Id, text);
            }
        }

        return data;
    }

    // What stands behind a comma says that nobody is known.
    private static string[] Rules(string text) => [.. Quoted.In(Lead + text).Rules.Select(rule => rule.Split(',')[0])];
}
