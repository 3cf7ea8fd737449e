using SnapshotComparer;

namespace ArticleGenerator.Tests.Comparer;

/// <summary>The names of snapshots are those that Verify would give them.</summary>
public class SnapshotNameTests
{
    [Fact]
    public void A_fact_has_its_class_and_its_method() => Assert.Equal(
        "SnapshotNameTests.A_fact_has_its_class_and_its_method", SnapshotName.OfRunningTest());

    [Theory]
    [InlineData("a/b?", 7, true)]
    [InlineData(null, -1, false)]
    public void A_theory_has_its_parameters_too(string? text, int number, bool flag)
    {
        string shown = text is null ? "null" : "a-b-";

        Assert.Equal(
            $"SnapshotNameTests.A_theory_has_its_parameters_too_text={shown}_number={number}_flag={flag}",
            SnapshotName.OfRunningTest());
    }

    [Theory]
    [InlineData("T.M#Articles.Moon.g.verified.cs", "T.M")]
    [InlineData("T.M_version=7.3#Articles.g.verified.cs", "T.M_version=7.3")]
    [InlineData("T.M_version=7.3.verified.txt", "T.M_version=7.3")]
    public void A_snapshot_says_whose_it_is(string file, string test) => Assert.Equal(test, SnapshotFile.TestOf(file));

    [Fact]
    public async Task A_test_that_is_gone_has_no_name()
    {
        string[] snapshots =
            [.. Rows("a-b-_number=7_flag=True", "null_number=-1_flag=False", "no row"), "Gone.No_test"];

        IReadOnlySet<string> names = await SnapshotTests.NamesAsync(snapshots);

        Assert.Equal(snapshots[..2], names.Order(StringComparer.Ordinal));

        static IEnumerable<string> Rows(params string[] rows) =>
            rows.Select(row => $"SnapshotNameTests.A_theory_has_its_parameters_too_text={row}");
    }

    public class Nested
    {
        [Fact]
        public void A_nested_class_has_its_parent_before_it() => Assert.Equal(
            "SnapshotNameTests.Nested.A_nested_class_has_its_parent_before_it", SnapshotName.OfRunningTest());
    }
}
