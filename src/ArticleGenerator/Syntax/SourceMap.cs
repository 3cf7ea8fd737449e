using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>
/// Leads from an offset of the normalised text back to the file: the runs that were copied unchanged, in order.
/// </summary>
internal sealed class SourceMap
{
    private readonly ImmutableArray<Run> _runs;

    private SourceMap(ImmutableArray<Run> runs) => _runs = runs;

    /// <summary>The place in the file of the character at <paramref name="offset"/> of the normalised text.</summary>
    /// <param name="offset">In UTF-16 code units, from 0 up to and including the text's length.</param>
    public int ToSource(int offset)
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

        if (_runs.IsEmpty)
        {
            return 0;
        }

        // What was added between two runs (the space of a joined line, "\n\n") belongs to the end of the run before it.
        Run run = _runs[low];
        return run.Source + Math.Min(Math.Max(offset - run.Text, 0), run.Length);
    }

    /// <summary>
    /// The place in the file of a stretch of the normalised text: from its first to its last character.
    /// </summary>
    public TextSpan ToSource(TextSpan span)
    {
        int start = ToSource(span.Start);
        return span.IsEmpty ? new TextSpan(start, 0) : TextSpan.FromBounds(start, ToSource(span.End - 1) + 1);
    }

    private readonly record struct Run(int Text, int Source, int Length);

    /// <summary>Collects runs in the order of the text.</summary>
    internal sealed class Builder
    {
        private readonly ImmutableArray<Run>.Builder _runs = ImmutableArray.CreateBuilder<Run>();

        /// <summary>
        /// Says that <paramref name="length"/> characters at <paramref name="text"/> were copied from <paramref
        /// name="source"/>.
        /// </summary>
        public void Add(int text, int source, int length) => _runs.Add(new Run(text, source, length));

        public SourceMap ToMap() => new(_runs.ToImmutable());
    }
}
