using System.Collections.Immutable;

namespace ArticleGenerator.Model;

/// <summary>
/// The types of the run-time library that generated code names, by their full names; a test reads them back from
/// generated code. None of them can ever go or change its members, for the same reason as the layout (<see
/// cref="Contract"/>).
/// </summary>
internal static class RunTimeTypes
{
    /// <summary>The type by which the library is found.</summary>
    public const string Article = "ArticleModel.Article";

    /// <summary>That of articles with metadata, by its name in metadata.</summary>
    public const string ArticleOf = Article + "`1";

    public const string ArticleList = "ArticleModel.ArticleList";
    public const string Section = "ArticleModel.Section";
    public const string Quote = "ArticleModel.Quote";
    public const string Speaker = "ArticleModel.Speaker";

    public const string ArticleCatalog = "ArticleModel.Generated.ArticleCatalog";
    public const string ArticleHead = "ArticleModel.Generated.ArticleHead";
    public const string ArticleBody = "ArticleModel.Generated.ArticleBody";
    public const string ArticleText = "ArticleModel.Generated.ArticleText";
    public const string ArticleRow = "ArticleModel.Generated.ArticleRow";
    public const string ArticleBase = "ArticleModel.Generated.ArticleBase";
    public const string SectionListBase = "ArticleModel.Generated.SectionListBase";
    public const string QuoteListBase = "ArticleModel.Generated.QuoteListBase";
    public const string SpeakerListBase = "ArticleModel.Generated.SpeakerListBase";

    /// <summary>All others than <see cref="Article"/>, by their names in metadata.</summary>
    public static ImmutableArray<string> Others { get; } = ImmutableArray.Create(
        ArticleOf,
        ArticleList + "`1",
        Section,
        Quote,
        Speaker,
        ArticleCatalog,
        ArticleHead,
        ArticleBody,
        ArticleText + "Attribute",
        ArticleRow,
        ArticleBase + "`3",
        ArticleBase + "`4",
        SectionListBase,
        QuoteListBase,
        SpeakerListBase);
}
