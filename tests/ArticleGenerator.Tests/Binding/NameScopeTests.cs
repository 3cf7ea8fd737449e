using ArticleGenerator.Binding;

namespace ArticleGenerator.Tests.Binding;

/// <summary>No two names of a scope are the same.</summary>
public class NameScopeTests
{
    [Fact]
    public void The_first_has_the_name_and_later_ones_have_it_with_a_number()
    {
        var scope = new NameScope();

        Assert.Equal(["Ferry", "Ferry2", "Ferry3"], [scope.Take("Ferry"), scope.Take("Ferry"), scope.Take("Ferry")]);
    }

    [Fact]
    public void Upper_and_lower_case_make_no_difference()
    {
        var scope = new NameScope();

        Assert.Equal(["Ferry", "FERRY2", "ferry3"], [scope.Take("Ferry"), scope.Take("FERRY"), scope.Take("ferry")]);
    }

    [Fact]
    public void A_number_that_somebody_has_already_is_left_out()
    {
        var scope = new NameScope(["Ferry2"]);

        Assert.Equal(["Ferry", "Ferry3", "Ferry4"], [scope.Take("Ferry"), scope.Take("Ferry"), scope.Take("Ferry")]);
    }

    [Fact]
    public void A_name_that_is_taken_cannot_be_had_as_it_is()
    {
        var scope = new NameScope(["Count"]);

        Assert.False(scope.TryTake("count"));
        Assert.True(scope.TryTake("Ferry"));
        Assert.False(scope.TryTake("Ferry"));
    }

    [Fact(Timeout = 600_000)]
    public Task A_hundred_thousand_of_one_name_are_no_more_work_each_than_ten() => Task.Run(
        () =>
        {
            var scope = new NameScope();

            Assert.Equal(100_000, Enumerable.Range(0, 100_000).Select(_ => scope.Take("Ferry")).Distinct().Count());
        },
        TestContext.Current.CancellationToken);
}
