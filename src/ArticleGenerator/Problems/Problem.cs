using ArticleGenerator.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Problems;

/// <summary>
/// What can be wrong with an article by itself; the number is the one in the diagnostic's id (ART001 ...). Those from
/// 101 on are found by <c>Checks/</c>, after the reading, and reported by the analyzer.
/// </summary>
internal enum ProblemKind
{
    NoHeadline = 1,
    NoText = 2,
    NotText = 3,
    DuplicateHeading = 5,
    EmptySection = 6,
    UnclosedQuotation = 7,
    UnopenedQuotation = 8,
    FrontMatter = 9,
    MetadataMissing = 10,
    MetadataValue = 11,
    MetadataKey = 12,
    MetadataChoice = 13,
    UnknownReference = 14,
    UnknownSymbol = 17,
    ObsoleteSymbol = 18,
    Configuration = 91,
    UnknownSpeaker = 101,
    SharedSurname = 102,
    NameSpelling = 103,
    SurnameFirst = 104,
    MixedMarks = 105,
    RepeatedParagraph = 106,
    PullQuote = 107,
    InvisibleCharacter = 108,
    HtmlInText = 111,
}

/// <summary>
/// One mistake at its place, as a value: the reading of an article never throws and never stops at the first one.
/// </summary>
/// <param name="Kind">Which mistake.</param>
/// <param name="Span">Its place in the source text, in UTF-16 code units from the start of the file.</param>
/// <param name="Arguments">
/// What the message says of it: the placeholders of the descriptor's format, in their order.
/// </param>
internal sealed record Problem(ProblemKind Kind, TextSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>The other places that the mistake is about, such as the first of two equal headings.</summary>
    public EquatableArray<TextSpan> Others { get; init; } = EquatableArray<TextSpan>.Empty;

    /// <summary>What would mend it if it stood at its place; null where nobody can say.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The id of its diagnostic: <c>ART007</c>.</summary>
    public string Id => IdOf(Kind);

    public static string IdOf(ProblemKind kind) =>
        "ART" + ((int)kind).ToString("000", System.Globalization.CultureInfo.InvariantCulture);

    public static Problem At(ProblemKind kind, TextSpan span, params string[] arguments) =>
        new(kind, span, new EquatableArray<string>(arguments));
}
