using ArticleGenerator.Inputs.Metadata;
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

    /// <summary>A place in C#.</summary>
    public static FilePlace Of(CodePlace place) => new(place.File, place.Span, place.Lines);

    /// <summary>The very start of a file.</summary>
    public static FilePlace StartOf(string path) => new(path, default, default);

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
