using System.Text.Json;

namespace QuoteAccuracy;

/// <summary>A quotation as a reader labelled it.</summary>
/// <param name="Start">Its first character, in UTF-16 code units.</param>
/// <param name="End">Behind its last one.</param>
/// <param name="Speaker">The words beside it that name who says it; null where nobody does.</param>
/// <param name="FullName">Their full name, where the reader knew it.</param>
/// <param name="IsPronoun">Whether the words are a pronoun.</param>
/// <param name="IsNeutral">Whether neither finding it nor missing it counts.</param>
internal sealed record GoldQuote(
    int Start, int End, string? Speaker, string? FullName, bool IsPronoun, bool IsNeutral)
{
    private const int LongestNeutral = 3;

    /// <summary>The answers that are right; none where the reader could not tell.</summary>
    public IEnumerable<string> Answers =>
        new[] { FullName, IsPronoun ? null : Speaker }.Where(name => name is not null).Select(name => name!);

    /// <summary>Those of a line of labelled text; offsets there count code points.</summary>
    public static IReadOnlyList<GoldQuote> Parse(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        JsonElement root = json.RootElement;
        string text = root.GetProperty("text").GetString()!;
        int[] units = Units(text);
        var quotes = new List<GoldQuote>();
        foreach (JsonElement quote in root.GetProperty("quotes").EnumerateArray())
        {
            int words = quote.GetProperty("text").GetString()!.Split(
                default(char[]), StringSplitOptions.RemoveEmptyEntries).Length;
            bool isShort = Text(quote, "kind") == "mixed" && words <= LongestNeutral;
            quotes.Add(new GoldQuote(
                units[quote.GetProperty("start").GetInt32()], units[quote.GetProperty("end").GetInt32()],
                Text(quote, "speaker"), Text(quote, "speaker_full"), Text(quote, "speaker_kind") == "pronoun",
                isShort));
        }

        if (root.TryGetProperty("ignore", out JsonElement ignored))
        {
            quotes.AddRange(ignored.EnumerateArray().Select(
                span => new GoldQuote(
                    units[span[0].GetInt32()], units[span[1].GetInt32()], null, null, IsPronoun: false,
                    IsNeutral: true)));
        }

        return quotes;
    }

    // For each code point where it begins.
    private static int[] Units(string text)
    {
        var units = new List<int>();
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            units.Add(i);
        }

        return [.. units, text.Length];
    }

    private static string? Text(JsonElement quote, string property) =>
        quote.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString() : null;
}
