using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Inputs.Metadata;

/// <summary>A place in the project's C#, as a value.</summary>
/// <param name="File">The file's path as the compiler knows it.</param>
/// <param name="Span">In UTF-16 code units from the start of the file.</param>
/// <param name="Lines">The same as lines and columns, both zero-based.</param>
internal sealed record CodePlace(string File, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The place of a symbol of this project; null for one of a library.</summary>
    public static CodePlace? Of(ISymbol symbol) =>
        symbol.Locations.FirstOrDefault(location => location.IsInSource) is { } location ? Of(location) : null;

    public static CodePlace Of(Location location)
    {
        FileLinePositionSpan lines = location.GetLineSpan();
        return new CodePlace(lines.Path, location.SourceSpan, lines.Span);
    }
}
