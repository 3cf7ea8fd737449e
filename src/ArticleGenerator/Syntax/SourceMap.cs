using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>
/// Leads from an offset of the normalised text back to the file: the runs that were copied unchanged, and those that
/// were written otherwise, in order.
/// </summary>
internal sealed class SourceMap
{
    private readonly ImmutableArray<Run> _runs;

    // From what the runs were copied from to the file, where that is not the file itself.
    private readonly SourceMap? _file;

    private SourceMap(ImmutableArray<Run> runs, SourceMap? file)
    {
        _runs = runs;
        _file = file;
    }

    /// <summary>The same, where what it leads to is not the file but was itself made of it.</summary>
    /// <param name="file">The way from there to the file; null where it is the file.</param>
    public SourceMap Through(SourceMap? file) => file is null ? this : new SourceMap(_runs, file);

    /// <summary>The place in the file of the character at <paramref name="offset"/> of the normalised text.</summary>
    /// <param name="offset">In UTF-16 code units, from 0 up to and including the text's length.</param>
    public int ToSource(int offset)
    {
        if (_runs.IsEmpty)
        {
            return 0;
        }

        // What was added between two runs (the space of a joined line, "\n\n") belongs to the end of the run before it.
        Run run = RunAt(offset);
        int into = Math.Max(offset - run.Text, 0);
        int source = run.Source + (into < run.Length ? into : run.SourceLength);
        return _file?.ToSource(source) ?? source;
    }

    /// <summary>
    /// The place in the file of a stretch of the normalised text: from its first to its last character.
    /// </summary>
    public TextSpan ToSource(TextSpan span)
    {
        int start = ToSource(span.Start);
        return span.IsEmpty ? new TextSpan(start, 0) : TextSpan.FromBounds(start, EndOf(span.End - 1));
    }

    // Behind the character at an offset.
    private int EndOf(int offset)
    {
        if (_runs.IsEmpty)
        {
            return 1;
        }

        Run run = RunAt(offset);
        int into = Math.Max(offset - run.Text, 0);
        int end = run.Source + (into + 1 < run.Length ? into + 1
            : into < run.Length ? run.SourceLength
            : run.SourceLength + 1);
        return _file?.EndOf(end - 1) ?? end;
    }

    // The last one that begins at an offset or before; there is one at least.
    private Run RunAt(int offset)
    {
        int low = 0;
        int high = _runs.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_runs[middle].Text <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _runs[low];
    }

    private readonly record struct Run(int Text, int Source, int Length, int SourceLength);

    /// <summary>Collects runs in the order of the text.</summary>
    internal sealed class Builder
    {
        private readonly ImmutableArray<Run>.Builder _runs = ImmutableArray.CreateBuilder<Run>();

        /// <summary>
        /// Says that <paramref name="length"/> characters at <paramref name="text"/> were copied from <paramref
        /// name="source"/>.
        /// </summary>
        public void Add(int text, int source, int length) => _runs.Add(new Run(text, source, length, length));

        /// <summary>Says that one character is written otherwise: with as many as <paramref name="length"/>.</summary>
        public void AddWritten(int text, int source, int length) => _runs.Add(new Run(text, source, 1, length));

        public SourceMap ToMap() => new(_runs.ToImmutable(), file: null);
    }
}
