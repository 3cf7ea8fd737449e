using System.Collections.Immutable;

namespace ArticleGenerator.CallSites;

/// <summary>What the members of a generated class stand for, in the words of a message.</summary>
/// <param name="Noun">One of them.</param>
/// <param name="List">The class of the run-time library that lists them; empty for those that have none.</param>
/// <param name="Back">How a writer brings one back.</param>
internal sealed record PartKind(string Noun, string List, string Back)
{
    public static readonly PartKind Section = new("section", "SectionList", "put its heading back into the text")
    {
        Mistakes = ImmutableArray.Create("ART005"),
    };

    public static readonly PartKind Quote = new("quote", "QuoteList", "put its words back into the text")
    {
        Mistakes = ImmutableArray.Create("ART007", "ART008"),
    };

    public static readonly PartKind Speaker = new(
        "speaker", "SpeakerList", "put the speaker’s words back into the text")
    {
        Mistakes = Quote.Mistakes,
    };

    public static readonly PartKind Article = new("article", "", "");
    public static readonly PartKind Member = new("member", "", "");
    public static readonly PartKind Folder = new("folder", "", "");

    /// <summary>The parts that an article has.</summary>
    public static ImmutableArray<PartKind> All { get; } = ImmutableArray.Create(Section, Quote, Speaker);

    public string Nouns => Noun + "s";

    /// <summary>The property of an article that lists them.</summary>
    public string Property => char.ToUpperInvariant(Noun[0]) + Nouns.Substring(1);

    /// <summary>The mistakes in a text that take the name of one away.</summary>
    public ImmutableArray<string> Mistakes { get; private init; } = ImmutableArray<string>.Empty;
}
