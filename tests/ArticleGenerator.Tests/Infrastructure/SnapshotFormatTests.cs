namespace ArticleGenerator.Tests.Infrastructure;

/// <summary>The snapshots are as Verify would write them, so that either engine accepts them.</summary>
public class SnapshotFormatTests
{
    public static TheoryData<string> Files() =>
        [.. Directory.GetFiles(Repository.Path("tests", "ArticleGenerator.Tests", "Snapshots"), "*.verified.cs").Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_snapshot_has_no_carriage_return_and_begins_with_its_hint_name(string file)
    {
        string text = Repository.Read("tests", "ArticleGenerator.Tests", "Snapshots", file);

        Assert.DoesNotContain('\r', text);
        Assert.StartsWith($"//HintName: {file.Split('#')[1].Replace(".verified.cs", "", StringComparison.Ordinal)}.cs\n", text, StringComparison.Ordinal);
    }
}
