using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Marks;

/// <summary>What stands between a pair of marks, before it is known who says it.</summary>
/// <param name="Parts">Its words, a stretch for each paragraph.</param>
/// <param name="Outer">From the opening mark to behind the closing one.</param>
/// <param name="Block">The block in which it begins.</param>
/// <param name="LastBlock">The block in which it ends.</param>
internal sealed record QuotedSpan(ImmutableArray<TextSpan> Parts, TextSpan Outer, int Block, int LastBlock)
{
    /// <summary>
    /// The last character of its words and signs, before marks and what Markdown has for emphasis: whether its sentence
    /// goes on behind it.
    /// </summary>
    public required char LastSign { get; init; }

    /// <summary>The mark that opens it; empty for a block quotation.</summary>
    public TextSpan Opening { get; init; }

    /// <summary>The marks with which it goes on in further paragraphs.</summary>
    public ImmutableArray<TextSpan> Reopening { get; init; } = ImmutableArray<TextSpan>.Empty;

    /// <summary>The mark that closes it; empty where none does.</summary>
    public TextSpan Closing { get; init; }

    /// <summary>Whether marks stand around it; a block quotation has none.</summary>
    public bool HasMarks => !Opening.IsEmpty;
}
