using System.Collections.Immutable;
using ArticleGenerator.Quotations.Rules;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations;

/// <summary>
/// One pair of marks and what stands between them. All places are offsets into <see cref="Syntax.ArticleSyntax.Text"/>.
/// </summary>
internal sealed record Quotation
{
    /// <summary>
    /// The words without marks and without the closing comma: one stretch, or one for each paragraph of a quotation
    /// that goes on over several. Never empty; in order.
    /// </summary>
    public required ImmutableArray<TextSpan> Parts { get; init; }

    /// <summary>From the opening mark to behind the closing one.</summary>
    public required TextSpan Outer { get; init; }

    /// <summary>Whether marks stand around it; a block quotation has none.</summary>
    public bool HasMarks => Outer.Start < Parts[0].Start;

    /// <summary>The index of the block it begins in (a paragraph or a heading).</summary>
    public required int Block { get; init; }

    public required QuotationKind Kind { get; init; }

    /// <summary>
    /// The index of who said it in <see cref="QuotationSet.Speakers"/>; -1 where nobody is identified.
    /// </summary>
    public required int Speaker { get; init; }

    /// <summary>Why it was given to this speaker, or to nobody.</summary>
    public required AttributionReason Reason { get; init; }
}
