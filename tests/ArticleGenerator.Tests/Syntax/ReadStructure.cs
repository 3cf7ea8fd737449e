using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Syntax;

/// <summary>What was read of a text, a line for each block: what the tests of structure compare.</summary>
internal static class ReadStructure
{
    private const string Label = "headline: ";

    public static string[] Of(string text) =>
        ArticleDump.Of(text, withQuotes: false).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The headings only.</summary>
    public static string[] HeadingsOf(string text) =>
        [.. Of(text).Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..])];

    /// <summary>The headline; null where there is none.</summary>
    public static string? HeadlineOf(string text) =>
        Of(text).FirstOrDefault(line => line.StartsWith(Label, StringComparison.Ordinal))?[Label.Length..];
}
