using ArticleGenerator.Syntax.Plain;

namespace ArticleGenerator.Tests.Syntax;

/// <summary>
/// Each kind of line that is no heading is proved by its own example, and by one that looks like it and may be one.
/// </summary>
public class NoHeadingTests
{
    public static TheoryData<string, string, string> Patterns() =>
        [.. NoHeading.Patterns.Select(pattern => (pattern.Name, pattern.Example, pattern.CounterExample))];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_line_that_is_one_is_no_heading_and_one_that_only_looks_like_it_may_be(
        string name, string example, string counterExample)
    {
        LinePattern pattern = NoHeading.Patterns.Single(candidate => candidate.Name == name);

        Assert.True(pattern.IsMatch(example));
        Assert.False(pattern.IsMatch(counterExample));
        Assert.False(HeadingRule.IsCandidate(example));
    }

    [Fact]
    public void The_names_are_unique() => Assert.Distinct(NoHeading.Patterns.Select(pattern => pattern.Name));
}
