using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Architecture;

/// <summary>Two files of code fit beside each other on a screen; .editorconfig says the same to editors.</summary>
public sealed class LineLengthTests
{
    // In UTF-16 code units.
    private const int Longest = 120;

    private const string RawMark = "\"\"\"";

    private static readonly string[] Folders = ["src", "tests", "samples", "benchmarks"];

    [Fact]
    public void No_line_of_code_is_longer_than_120_characters() => Assert.Empty(
        from folder in Folders
        from file in Directory.EnumerateFiles(Repository.Path(folder), "*.cs", SearchOption.AllDirectories)
        where IsOurs(file)
        from line in LongLines(file)
        select $"{Path.GetRelativePath(Repository.Root, file)}({line})");

    // Not what is built, nor what is generated of articles: its lines are as long as the prose.
    private static bool IsOurs(string file) =>
        !file.EndsWith(".g.cs", StringComparison.Ordinal)
        && !Path.GetRelativePath(Repository.Root, file)
            .Split(Path.DirectorySeparatorChar)
            .Any(folder => folder is "bin" or "obj" or "Snapshots");

    // The lines of a raw literal are prose of a test, and stand as the article has them.
    private static IEnumerable<int> LongLines(string file)
    {
        bool isRaw = false;
        int number = 0;
        foreach (string line in File.ReadLines(file))
        {
            number++;
            if (!isRaw && line.Length > Longest)
            {
                yield return number;
            }

            int marks = line.Split(RawMark).Length - 1;
            isRaw ^= marks % 2 == 1;
        }
    }
}
