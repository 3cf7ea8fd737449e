using System.Text.Json;

namespace DiagnosticPrecision;

/// <summary>A published article, as a file of its own would hold it.</summary>
/// <param name="Id">Its name in the corpus.</param>
/// <param name="File">The text of the file.</param>
internal sealed record PublishedArticle(string Id, string File)
{
    /// <summary>
    /// The corpus ends most headlines with a full stop: the first line goes into the front matter, so that the rule for
    /// headlines is neither measured nor bent here.
    /// </summary>
    public static PublishedArticle Parse(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        string text = json.RootElement.GetProperty("text").GetString()!;
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        string headline = end < 0 ? text : text[..end];
        string body = end < 0 ? "" : text[end..];
        return new PublishedArticle(
            json.RootElement.GetProperty("id").GetString()!, $"---\nheadline: {headline}\n---\n{body}\n");
    }
}
