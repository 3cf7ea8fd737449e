using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Rules;
using ArticleGenerator.Quotations.Speakers;
using ArticleGenerator.Quotations.Weights;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Quotations;

/// <summary>Each line of a table of weights counts in its own example.</summary>
public class WeightTests
{
    /// <summary>The names of all weights by which pronouns are resolved.</summary>
    public static TheoryData<string> Antecedents() => [.. AllAntecedents.Select(weight => weight.Name)];

    private static IEnumerable<Weight<Antecedent>> AllAntecedents =>
        AntecedentWeights.Merits.Weights.Concat(AntecedentWeights.Distance.Weights);

    /// <summary>The names of all weights by which a verb's subject is found.</summary>
    public static TheoryData<string> Subjects() => [.. SubjectWeights.Table.Weights.Select(weight => weight.Name)];

    [Theory]
    [MemberData(nameof(Subjects))]
    public void A_weight_of_subjects_counts_for_somebody_in_its_example(string name)
    {
        Weight<SubjectCandidate> weight = SubjectWeights.Table.Weights.Single(weight => weight.Name == name);
        Quoted text = Quoted.In(weight.Example);
        Quotation quotation = Assert.Single(text.Set.Quotations);

        IReadOnlyList<Candidate> candidates = text.Log.Of(quotation.Reason.Cue!.Value.Start);

        Assert.Contains(candidates.SelectMany(candidate => candidate.Reasons), reason => reason.Name == name);
    }

    [Theory]
    [MemberData(nameof(Antecedents))]
    public void A_weight_of_pronouns_counts_for_Brook_in_its_example(string name)
    {
        Weight<Antecedent> weight = AllAntecedents.Single(weight => weight.Name == name);
        Quoted text = Quoted.In(weight.Example.Replace(" ¶ ", "\n\n", StringComparison.Ordinal));
        Quotation last = text.Set.Quotations[^1];

        IEnumerable<Candidate> brook = text.Log.Of(last.Reason.Mention!.Value.Start).Where(
            candidate => text.TextAt(candidate.Name).Contains("Brook", StringComparison.Ordinal));

        Assert.Contains(brook.SelectMany(candidate => candidate.Reasons), reason => reason.Name == name);
    }

    [Fact]
    public void The_points_of_a_candidate_are_the_sum_of_their_reasons()
    {
        Quoted text = Quoted.In("Ada Brook met Tom Roe on the quay.\n\nRoe said nothing. “It smells,” she said.");
        Quotation quotation = Assert.Single(text.Set.Quotations);

        IReadOnlyList<Candidate> candidates = text.Log.Of(quotation.Reason.Mention!.Value.Start);

        Assert.NotEmpty(candidates);
        Assert.All(
            candidates,
            candidate => Assert.Equal(candidate.Reasons.Sum(reason => reason.Points), candidate.Points));
    }

    [Fact]
    public void The_document_has_the_tables_of_the_weights()
    {
        AssertDocumented("example, for Brook", AllAntecedents);
        AssertDocumented("example", SubjectWeights.Table.Weights);
    }

    [Fact]
    public void A_table_names_each_weight_once_and_nobody_has_more_than_its_bound()
    {
        var table = new WeightTable<int>(
            new("even", 3, (in int number) => number % 2 == 0, "2"),
            new("large", 2, (in int number) => number, most: 4, "9"),
            new("odd", -5, (in int number) => number % 2 != 0, "3"));

        Assert.Equal(11, table.Bound);
        Assert.Equal(11, table.Score(8));
        Assert.Equal([new Reason("large", 8), new Reason("odd", -5)], table.Reasons(9));
        Assert.Distinct(AllAntecedents.Select(weight => weight.Name));
        Assert.Distinct(SubjectWeights.Table.Weights.Select(weight => weight.Name));
    }

    [Fact]
    public void A_weight_is_not_asked_where_the_sum_cannot_exceed_the_floor_any_more()
    {
        int asked = 0;
        var table = new WeightTable<int>(
            new("even", 3, (in int number) => number % 2 == 0, "2"),
            new("counted", 2, (in int number) => ++asked > 0, "2"));

        Assert.Equal(5, table.Score(2, floor: 4));
        Assert.Equal(1, asked);
        Assert.InRange(table.Score(2, floor: 5), int.MinValue, 5);
        Assert.InRange(table.Score(1, floor: 2), int.MinValue, 2);
        Assert.Equal(1, asked);
    }

    private static void AssertDocumented<T>(string heading, IEnumerable<Weight<T>> weights) => Assert.Contains(
        $"| weight | points | {heading} |\n| --- | --- | --- |\n"
            + string.Join(
                "\n", weights.Select(weight => $"| {weight.Name} | {PointsOf(weight)} | {weight.Example} |"))
            + "\n\n",
        Repository.Read("docs", "quotations.md").ReplaceLineEndings("\n"),
        StringComparison.Ordinal);

    private static string PointsOf<T>(Weight<T> weight)
    {
        string points = weight.Points > 0 ? $"+{weight.Points}" : $"−{-weight.Points}";
        return weight.Most switch
        {
            1 => points,
            int.MaxValue => $"{points} each",
            _ => $"{points} each, {weight.Most} at most",
        };
    }
}
