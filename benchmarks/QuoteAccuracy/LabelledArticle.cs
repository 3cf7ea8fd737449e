using System.Text.Json;

namespace QuoteAccuracy;

/// <summary>A line of the input.</summary>
internal sealed record LabelledArticle(string Id, string Text)
{
    public static LabelledArticle Parse(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return new LabelledArticle(json.RootElement.GetProperty("id").GetString()!, json.RootElement.GetProperty("text").GetString()!);
    }
}
