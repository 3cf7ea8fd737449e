using System.Collections.Immutable;

namespace ArticleGenerator.Model;

/// <summary>The types of the run-time library that generated code names. A test reads them back from generated code.</summary>
internal static class RunTimeTypes
{
    /// <summary>The type by which the library is found.</summary>
    public const string Article = "ArticleModel.Article";

    /// <summary>All others, by their names in metadata.</summary>
    public static ImmutableArray<string> Others { get; } = ImmutableArray.Create(
        "ArticleModel.ArticleBody",
        "ArticleModel.ArticleHead",
        "ArticleModel.ArticleList",
        "ArticleModel.Quote",
        "ArticleModel.QuoteList",
        "ArticleModel.Section",
        "ArticleModel.SectionList",
        "ArticleModel.Speaker",
        "ArticleModel.SpeakerList");
}
