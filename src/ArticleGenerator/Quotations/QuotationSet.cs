using System.Collections.Immutable;
using ArticleGenerator.Problems;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Speakers;

namespace ArticleGenerator.Quotations;

/// <summary>Everything that an article quotes, and who says it.</summary>
internal sealed record QuotationSet
{
    public static QuotationSet Empty { get; } = new()
    {
        Quotations = ImmutableArray<Quotation>.Empty,
        Speakers = ImmutableArray<SpeakerReference>.Empty,
        Problems = ImmutableArray<Problem>.Empty,
    };

    /// <summary>
    /// In the order of the text. They never overlap: marks within marks belong to the outer quotation.
    /// </summary>
    public required ImmutableArray<Quotation> Quotations { get; init; }

    /// <summary>In the order of their first quotation; each has at least one.</summary>
    public required ImmutableArray<SpeakerReference> Speakers { get; init; }

    /// <summary>
    /// Whether the text is of a language whose speakers are looked for; in any other, nobody is named.
    /// </summary>
    public bool LooksForSpeakers { get; init; }

    /// <summary>
    /// Surnames that stand for one of several people without telling which (outside of quotations), in order.
    /// </summary>
    public ImmutableArray<AmbiguousName> Ambiguities { get; init; } = ImmutableArray<AmbiguousName>.Empty;

    /// <summary>
    /// Whom the article names, and where; null where it quotes nothing, so that nobody was looked for.
    /// </summary>
    public NameFacts? Names { get; init; }

    /// <summary>Marks that are never closed, or that close nothing; their spans are places in the file.</summary>
    public required ImmutableArray<Problem> Problems { get; init; }
}
