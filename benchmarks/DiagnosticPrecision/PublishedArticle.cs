using System.Text.Json;

namespace DiagnosticPrecision;

/// <summary>A published article, as a file of its own would hold it.</summary>
/// <param name="Id">Its name in the corpus.</param>
/// <param name="Ending">Of the file: <c>.txt</c> or <c>.md</c>.</param>
/// <param name="File">The text of the file.</param>
internal sealed record PublishedArticle(string Id, string Ending, string File)
{
    /// <summary>
    /// A line that names the file is read as that file. Of the others most headlines end with a full stop: the first
    /// line goes into the front matter, so that the rule for headlines is neither measured nor bent here.
    /// </summary>
    public static PublishedArticle Parse(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        string id = json.RootElement.GetProperty("id").GetString()!;
        string text = json.RootElement.GetProperty("text").GetString()!;
        if (json.RootElement.TryGetProperty("file", out JsonElement file))
        {
            return new PublishedArticle(id, Path.GetExtension(file.GetString())!, text);
        }

        int end = text.IndexOf('\n', StringComparison.Ordinal);
        string headline = end < 0 ? text : text[..end];
        string body = end < 0 ? "" : text[end..];
        return new PublishedArticle(id, ".txt", $"---\nheadline: {JsonSerializer.Serialize(headline)}\n---\n{body}\n");
    }
}
