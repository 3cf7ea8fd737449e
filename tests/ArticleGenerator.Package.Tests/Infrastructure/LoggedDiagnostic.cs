using System.Text.Json;

namespace ArticleGenerator.Package.Tests.Infrastructure;

/// <summary>What the compiler wrote into its log (<c>ErrorLog</c>, SARIF 2.1) of one diagnostic.</summary>
/// <param name="Id">Such as ART007.</param>
/// <param name="Level">In SARIF's words: error, warning, note.</param>
/// <param name="Message">The sentences alone.</param>
/// <param name="Place">Where it is; null where it is about the whole project.</param>
/// <param name="Related">The other places that it is about.</param>
/// <param name="HelpUri">The page of its rule.</param>
internal sealed record LoggedDiagnostic(
    string Id, string Level, string Message, LoggedPlace? Place, IReadOnlyList<LoggedPlace> Related, string? HelpUri)
{
    /// <summary>All diagnostics of a log, in its order.</summary>
    public static IReadOnlyList<LoggedDiagnostic> Read(string log)
    {
        using JsonDocument document = JsonDocument.Parse(log);
        JsonElement run = document.RootElement.GetProperty("runs")[0];
        var pages = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .ToDictionary(
                rule => Text(rule, "id"),
                rule => rule.TryGetProperty("helpUri", out JsonElement uri) ? uri.GetString() : null);
        return [.. run.GetProperty("results").EnumerateArray().Select(result => Of(result, pages))];
    }

    private static LoggedDiagnostic Of(JsonElement result, Dictionary<string, string?> pages)
    {
        string id = Text(result, "ruleId");
        return new LoggedDiagnostic(
            id,
            Text(result, "level"),
            Text(result.GetProperty("message"), "text"),
            Places(result, "locations").FirstOrDefault(),
            Places(result, "relatedLocations"),
            pages.GetValueOrDefault(id));
    }

    private static LoggedPlace[] Places(JsonElement result, string property) =>
        result.TryGetProperty(property, out JsonElement places)
            ? [.. places.EnumerateArray().Select(LoggedPlace.Of)]
            : [];

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
