using System.Collections.Immutable;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Diagnostics;

/// <summary>
/// A diagnostic as a value: what the pipeline carries in place of <see cref="Diagnostic"/>, which compares by reference
/// and holds on to a file's text.
/// </summary>
/// <param name="Id">Of one of <see cref="Descriptors"/>.</param>
/// <param name="Place">Null where it is about the whole project.</param>
/// <param name="Arguments">The placeholders of the descriptor's message, in their order.</param>
internal sealed record DiagnosticInfo(string Id, FilePlace? Place, EquatableArray<string> Arguments)
{
    /// <summary>The other places that it is about.</summary>
    public EquatableArray<FilePlace> Others { get; init; } = EquatableArray<FilePlace>.Empty;

    /// <summary>The key of <see cref="Suggestion"/> in the properties of a diagnostic.</summary>
    public const string SuggestionKey = "Suggestion";

    /// <summary>What would mend it if it stood at its place; null where nobody can say.</summary>
    public string? Suggestion { get; init; }

    /// <summary>What the folder's configuration makes of it; the compiler's own settings apply on top.</summary>
    public ReportLevel Level { get; init; } = DefaultLevels.Of(Id);

    /// <summary>ART099: whatever happens to one article stays with that article.</summary>
    public static DiagnosticInfo OfFailure(Exception failure, string file, ReportLevel level) =>
        new(
            "ART099",
            FilePlace.StartOf(file),
            new EquatableArray<string>([failure.GetType().Name + ": " + failure.Message]))
        { Level = level };

    /// <summary>ART096: what the host says of a file that it cannot read.</summary>
    public static DiagnosticInfo OfUnreadable(string failure, string file, ReportLevel level) =>
        new("ART096", FilePlace.StartOf(file), new EquatableArray<string>([failure])) { Level = level };

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptors.Of(Id),
        Place?.ToLocation() ?? Location.None,
        Level.ToSeverity(),
        Others.Select(place => place.ToLocation()),
        Suggestion is null
            ? null
            : ImmutableDictionary<string, string?>.Empty.Add(SuggestionKey, Suggestion),
        [.. Arguments.Select(VisibleText.Of)]);
}
