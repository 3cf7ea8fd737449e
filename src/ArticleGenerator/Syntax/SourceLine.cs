using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>A line of the file without the white space around it.</summary>
/// <param name="Span">Its place in the file, in UTF-16 code units; empty for a blank line.</param>
/// <param name="IsIndented">Whether white space stands before it.</param>
internal readonly record struct SourceLine(TextSpan Span, bool IsIndented)
{
    public bool IsBlank => Span.IsEmpty;

    /// <summary>
    /// Splits a file at LF, CRLF and CR, and only there. <see cref="SourceText.Lines"/> also breaks at U+0085, U+2028
    /// and U+2029, which are characters of the text here.
    /// </summary>
    public static ImmutableArray<SourceLine> Split(string text)
    {
        var lines = ImmutableArray.CreateBuilder<SourceLine>();
        int start = 0;
        while (text.AsSpan(start).IndexOfAny('\n', '\r') is int length and >= 0)
        {
            int i = start + length;
            lines.Add(Trimmed(text, start, i));
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            start = i + 1;
        }

        lines.Add(Trimmed(text, start, text.Length));
        return lines.ToImmutable();
    }

    private static SourceLine Trimmed(string text, int start, int end)
    {
        int first = start;
        while (first < end && IsSpace(text[first]))
        {
            first++;
        }

        while (end > first && IsSpace(text[end - 1]))
        {
            end--;
        }

        return new SourceLine(TextSpan.FromBounds(first, end), first > start);
    }

    // A byte order mark that a text was pasted with is as blank as a space.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';
}
