using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>The lines of a block joined by spaces, and where each of them stands in the file.</summary>
internal sealed class JoinedLines
{
    private readonly ImmutableArray<TextSpan> _lines;

    // Where each line begins in the joined text.
    private readonly int[] _starts;

    /// <param name="source">The file.</param>
    /// <param name="lines">The places of the lines in it.</param>
    public JoinedLines(string source, ImmutableArray<TextSpan> lines)
    {
        _lines = lines;
        Text = string.Join(" ", lines.Select(line => source.Substring(line.Start, line.Length)));
        _starts = new int[lines.Length];
        for (int i = 1; i < lines.Length; i++)
        {
            _starts[i] = _starts[i - 1] + lines[i - 1].Length + 1;
        }
    }

    public string Text { get; }

    /// <summary>What of a stretch of the text was copied from where, in order; not the spaces between lines.</summary>
    public IEnumerable<(int At, int Source, int Length)> RunsOf(TextSpan span)
    {
        for (int line = LineAt(span.Start); line < _lines.Length && _starts[line] < span.End; line++)
        {
            int start = Math.Max(span.Start, _starts[line]);
            int end = Math.Min(span.End, _starts[line] + _lines[line].Length);
            if (end > start)
            {
                yield return (start, ToSource(line, start), end - start);
            }
        }
    }

    /// <summary>The place in the file of words: from their first to their last character.</summary>
    public TextSpan ToSource(TextSpan words) => TextSpan.FromBounds(
        ToSource(LineAt(words.Start), words.Start),
        ToSource(LineAt(words.End - 1), words.End - 1) + 1);

    private int ToSource(int line, int at) => _lines[line].Start + at - _starts[line];

    private int LineAt(int at)
    {
        int found = Array.BinarySearch(_starts, at);
        return found >= 0 ? found : ~found - 1;
    }
}
