using System.Text.Json;

namespace QuoteAccuracy;

/// <summary>A line of the input.</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Text">The article. Where <paramref name="File"/> is null its first line is the headline.</param>
/// <param name="File">The file that it was, whose ending says how it is read; null where it was none.</param>
internal sealed record LabelledArticle(string Id, string Text, string? File)
{
    public static LabelledArticle Parse(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        JsonElement root = json.RootElement;
        return new LabelledArticle(
            root.GetProperty("id").GetString()!,
            root.GetProperty("text").GetString()!,
            root.TryGetProperty("file", out JsonElement file) ? file.GetString() : null);
    }
}
