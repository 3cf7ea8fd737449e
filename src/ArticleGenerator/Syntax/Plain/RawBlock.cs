using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>Lines that belong together, before it is known what they are.</summary>
/// <param name="Markup">The markup of its first line.</param>
/// <param name="Lines">The places of its lines in the file, without markup; never empty.</param>
/// <param name="IsAlone">
/// Whether it is one line that no other line of text touches, by the way the file's paragraphs are made.
/// </param>
internal sealed record RawBlock(Markup Markup, ImmutableArray<TextSpan> Lines, bool IsAlone)
{
    public bool IsPlain => Markup.Kind == MarkupKind.None;

    /// <summary>A backslash says that the line is text, whatever it looks like.</summary>
    public bool IsEscaped => IsPlain && Markup.Length > 0;

    /// <summary>The first line, as the rules read it: without the tags at its ends.</summary>
    public ReadOnlySpan<char> FirstLine(string text) => Line(text, Lines[0]);

    /// <summary>Where the words of the first line begin in it, behind tags; in UTF-16 code units.</summary>
    public int WordsStart(string text) => HtmlTag.WordsOf(text.AsSpan(Lines[0].Start, Lines[0].Length)).Start;

    public ReadOnlySpan<char> LastLine(string text) => Line(text, Lines[Lines.Length - 1]);

    private static ReadOnlySpan<char> Line(string text, TextSpan line) =>
        HtmlTag.Trim(text.AsSpan(line.Start, line.Length));
}
