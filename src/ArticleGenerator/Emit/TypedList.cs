using ArticleGenerator.Model;

namespace ArticleGenerator.Emit;

/// <summary>One of the three lists of an article's class, and what is printed of it.</summary>
internal sealed record TypedList
{
    public required string Property { get; init; }

    public required string Parameter { get; init; }

    public required string Class { get; init; }

    public required string Base { get; init; }

    public required string Item { get; init; }

    public required string Summary { get; init; }

    /// <summary>None in an article that has no such part: then the library's own list does.</summary>
    public required EquatableArray<MemberSpec> Members { get; init; }

    /// <summary>The three, in the order in which they are printed.</summary>
    public static IReadOnlyList<TypedList> Of(ArticleSpec article) =>
    [
        new TypedList
        {
            Property = "Sections",
            Parameter = "sections",
            Class = "SectionList",
            Base = RunTimeTypes.SectionListBase,
            Item = RunTimeTypes.Section,
            Summary = "The sections, in order, and each by its heading.",
            Members = article.Sections,
        },
        new TypedList
        {
            Property = "Quotes",
            Parameter = "quotes",
            Class = "QuoteList",
            Base = RunTimeTypes.QuoteListBase,
            Item = RunTimeTypes.Quote,
            Summary = "The quotes, in order, and each by its first words.",
            Members = article.Quotes,
        },
        new TypedList
        {
            Property = "Speakers",
            Parameter = "speakers",
            Class = "SpeakerList",
            Base = RunTimeTypes.SpeakerListBase,
            Item = RunTimeTypes.Speaker,
            Summary = "The speakers, in order, and each by name.",
            Members = article.Speakers,
        },
    ];
}
