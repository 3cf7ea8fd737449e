namespace SnapshotComparer;

/// <summary>The snapshots of this project are as Verify would write them, and each of them has a test.</summary>
public class SnapshotFormatTests
{
    public static TheoryData<string> Files() => [.. Snapshot.Folder.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_snapshot_has_no_carriage_return_and_begins_with_its_hint_name(string file)
    {
        string text = File.ReadAllText(Path.Combine(Snapshot.Folder.Path, file));

        Assert.DoesNotContain('\r', text);
        if (file.Split('#') is [_, string hintName])
        {
            string name = hintName.Replace(".verified.cs", ".cs", StringComparison.Ordinal);
            Assert.StartsWith($"//HintName: {name}\n", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_snapshot_has_a_test()
    {
        string[] snapshots = [.. Snapshot.Folder.Names];
        IReadOnlySet<string> tests = await SnapshotTests.NamesAsync(snapshots);

        Assert.All(snapshots, name => Assert.Contains(SnapshotFile.TestOf(name), tests));
    }
}
