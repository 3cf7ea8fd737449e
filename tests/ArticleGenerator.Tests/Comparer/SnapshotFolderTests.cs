using SnapshotComparer;

namespace ArticleGenerator.Tests.Comparer;

/// <summary>The comparer says what differs, what is missing and what is left behind.</summary>
public sealed class SnapshotFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("snapshots");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_same_text_passes_with_and_without_a_byte_order_mark()
    {
        Write("T.M#A.g.verified.cs", "a\n");
        Write("T.M#B.g.verified.cs", "\uFEFFb\n");

        Assert.Empty(Compare("T.M", ("T.M#A.g.verified.cs", "a\n"), ("T.M#B.g.verified.cs", "b\n")));
    }

    [Fact]
    public void The_first_line_that_differs_is_shown_with_its_place()
    {
        Write("T.M#A.g.verified.cs", "one\ntwo fish\nthree\n");

        Assert.Equal(
            ["""
            T.M#A.g.verified.cs differs from what is generated now, first in line 2, column 6:
              verified: two fish
              received: two fresh fish
            Compare it with T.M#A.g.received.cs beside it, and rename that one to accept it.
            """],
            Compare("T.M", ("T.M#A.g.verified.cs", "one\ntwo fresh fish\nthree\n")));
        string received = File.ReadAllText(Path.Combine(_folder.FullName, "T.M#A.g.received.cs"));
        Assert.Equal("one\ntwo fresh fish\nthree\n", received);
    }

    [Fact]
    public void What_was_received_is_gone_when_it_is_right_again()
    {
        Write("T.M#A.g.verified.cs", "a");
        Compare("T.M", ("T.M#A.g.verified.cs", "b"));

        Assert.Empty(Compare("T.M", ("T.M#A.g.verified.cs", "a")));
        Assert.Equal(["T.M#A.g.verified.cs"], _folder.GetFiles().Select(file => file.Name));
    }

    [Fact]
    public void A_snapshot_that_is_not_there_is_a_failure()
    {
        string failure = Assert.Single(Compare("T.M", ("T.M.verified.txt", "a")));

        Assert.StartsWith("T.M.verified.txt is missing.", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T.M#Gone.g.verified.cs")]
    [InlineData("T.M.verified.txt")]
    public void A_snapshot_that_nothing_produces_any_more_is_a_failure(string stale)
    {
        Write("T.M#A.g.verified.cs", "a");
        Write(stale, "b");

        string failure = Assert.Single(Compare("T.M", ("T.M#A.g.verified.cs", "a")));

        Assert.StartsWith(stale, failure, StringComparison.Ordinal);
    }

    [Fact]
    public void The_snapshots_of_another_test_are_its_own()
    {
        Write("T.M_too#A.g.verified.cs", "a");
        Write("T.M_row=1#A.g.verified.cs", "a");
        Write("T.M_too.verified.txt", "a");

        Assert.Empty(Compare("T.M"));
    }

    private IReadOnlyList<string> Compare(string test, params (string Name, string Text)[] files) =>
        new SnapshotFolder(_folder.FullName)
            .Compare(test, [.. files.Select(file => new SnapshotFile(file.Name, file.Text))]);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);
}
