using System.Text.RegularExpressions;

namespace ArticleGenerator.Package.Tests.Infrastructure;

/// <summary>A fenced block of a document in Markdown, also within a list.</summary>
/// <param name="Language">What its fence says it is: <c>csharp</c>.</param>
/// <param name="Text">What stands in it, without the indentation of its fence.</param>
internal sealed partial record FencedCode(string Language, string Text)
{
    /// <summary>The blocks of a document of the repository, in their order.</summary>
    public static IReadOnlyList<FencedCode> In(string document)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, document)).ReplaceLineEndings("\n");
        return [.. Fence().Matches(text).Select(Of)];
    }

    private static FencedCode Of(Match match)
    {
        string indent = "\n" + match.Groups["indent"].Value;
        string text = ("\n" + match.Groups["text"].Value).Replace(indent, "\n", StringComparison.Ordinal);
        return new FencedCode(match.Groups["language"].Value, text[1..]);
    }

    [GeneratedRegex(
        @"^(?<indent> *)```(?<language>\w+)\n(?<text>.*?)\n\k<indent>```$",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
