using System.Collections.Immutable;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Rules;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations;

/// <summary>
/// One pair of marks and what stands between them. All places are offsets into <see cref="Syntax.ArticleSyntax.Text"/>.
/// </summary>
internal sealed record Quotation
{
    /// <summary>What pairing knew of it: its marks, and what stands between them.</summary>
    public required QuotedSpan Span { get; init; }

    /// <summary>
    /// The words without marks and without the closing comma: one stretch, or one for each paragraph of a quotation
    /// that goes on over several. Never empty; in order.
    /// </summary>
    public ImmutableArray<TextSpan> Parts => Span.Parts;

    /// <summary>From the opening mark to behind the closing one.</summary>
    public TextSpan Outer => Span.Outer;

    /// <inheritdoc cref="QuotedSpan.HasMarks"/>
    public bool HasMarks => Span.HasMarks;

    /// <summary>The index of the block it begins in (a paragraph or a heading).</summary>
    public int Block => Span.Block;

    public required QuotationKind Kind { get; init; }

    /// <summary>
    /// The index of who said it in <see cref="QuotationSet.Speakers"/>; -1 where nobody is identified.
    /// </summary>
    public required int Speaker { get; init; }

    /// <summary>Why it was given to this speaker, or to nobody.</summary>
    public required AttributionReason Reason { get; init; }
}
