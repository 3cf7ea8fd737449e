using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>Lines that belong together, before it is known what they are.</summary>
/// <param name="Markup">The markup of its first line.</param>
/// <param name="Lines">The places of its lines in the file, without markup; never empty.</param>
/// <param name="IsAlone">Whether it is one line that no other line of text touches, by the way the file's paragraphs are made.</param>
internal sealed record RawBlock(Markup Markup, ImmutableArray<TextSpan> Lines, bool IsAlone)
{
    public bool IsPlain => Markup.Kind == MarkupKind.None;

    /// <summary>A backslash says that the line is text, whatever it looks like.</summary>
    public bool IsEscaped => IsPlain && Markup.Length > 0;

    public ReadOnlySpan<char> FirstLine(string text) => text.AsSpan(Lines[0].Start, Lines[0].Length);
}
