using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Diagnostics;

/// <summary>A place in a text file, as a value.</summary>
/// <param name="Path">The file's path as the compiler knows it.</param>
/// <param name="Span">In UTF-16 code units from the start of the file.</param>
/// <param name="Lines">The same as lines and columns, both zero-based.</param>
internal sealed record FilePlace(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static FilePlace Of(string path, TextSpan span, SourceText text)
    {
        var inside = TextSpan.FromBounds(Math.Min(span.Start, text.Length), Math.Min(span.End, text.Length));
        return new FilePlace(path, inside, text.Lines.GetLinePositionSpan(inside));
    }

    /// <summary>The very start of a file.</summary>
    public static FilePlace StartOf(string path) => new(path, default, default);

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}

/// <summary>
/// A diagnostic as a value: what the pipeline carries in place of <see cref="Diagnostic"/>, which compares by reference
/// and holds on to a file's text.
/// </summary>
internal sealed record DiagnosticInfo(string Id, FilePlace? Place, EquatableArray<string> Arguments)
{
    /// <summary>The other place that it is about, or null.</summary>
    public FilePlace? Other { get; init; }

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptors.Of(Id),
        Place?.ToLocation() ?? Location.None,
        Other is null ? null : [Other.ToLocation()],
        [.. Arguments]);
}
