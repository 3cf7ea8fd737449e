using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>The lines of a file with the words on them, as the rules ask for them.</summary>
/// <param name="Text">The file.</param>
/// <param name="Lines">Its lines.</param>
internal readonly record struct FileLines(string Text, ImmutableArray<SourceLine> Lines)
{
    public int Count => Lines.Length;

    /// <summary>The words of a line, without markup and without tags at its ends; none behind the last line.</summary>
    public ReadOnlySpan<char> this[int line] => line < Count ? WordsIn(SpanOf(line)) : default;

    /// <summary>Whether a line is blank; behind the last line all are.</summary>
    public bool IsBlank(int line) => line >= Count || Lines[line].IsBlank;

    /// <summary>The first line from one on that is not blank, or the number of lines.</summary>
    public int SkipBlank(int line)
    {
        while (line < Count && Lines[line].IsBlank)
        {
            line++;
        }

        return Math.Min(line, Count);
    }

    public Markup MarkupOf(int line) =>
        line < Count ? Markup.Of(Text.AsSpan(Lines[line].Span.Start, Lines[line].Span.Length)) : default;

    public bool IsMarked(int line) => MarkupOf(line).Kind != MarkupKind.None;

    /// <summary>The place of a line's words in the file, behind its markup.</summary>
    public TextSpan SpanOf(int line) =>
        TextSpan.FromBounds(Lines[line].Span.Start + MarkupOf(line).Length, Lines[line].Span.End);

    /// <summary>Where the words of a line begin in the file, behind markup and tags.</summary>
    public int WordsStart(int line) =>
        SpanOf(line).Start + HtmlTag.WordsOf(Text.AsSpan(SpanOf(line).Start, SpanOf(line).Length)).Start;

    /// <summary>Some lines as one: their words, parted by spaces.</summary>
    public string Joined(int first, int last)
    {
        if (first == last)
        {
            return this[first].ToString();
        }

        var words = new System.Text.StringBuilder();
        for (int i = first; i <= last; i++)
        {
            words.Append(i == first ? "" : " ").Append(this[i].ToString());
        }

        return words.ToString();
    }

    private ReadOnlySpan<char> WordsIn(TextSpan span) => HtmlTag.Trim(Text.AsSpan(span.Start, span.Length));
}
