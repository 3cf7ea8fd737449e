using ArticleModel.Reading;

namespace ArticleModel;

/// <summary>
/// The lists of an article. The article keeps them, so that both its own class and <see cref="Article"/> give the same
/// objects.
/// </summary>
internal sealed class ArticleLists
{
    public required SectionList Sections { get; init; }

    public required QuoteList Quotes { get; init; }

    public required SpeakerList Speakers { get; init; }

    /// <summary>Lists without named members.</summary>
    public static ArticleLists Of(Article article) => new()
    {
        Sections = new SectionList { Article = article },
        Quotes = new QuoteList { Article = article },
        Speakers = new SpeakerList { Article = article },
    };

    /// <summary>What a list shows.</summary>
    /// <param name="article">The article whose list it is, or null.</param>
    /// <exception cref="InvalidOperationException">It is no article's list.</exception>
    public static ArticleParts PartsOf(Article? article) => article?.Parts
        ?? throw new InvalidOperationException(
            "This list belongs to no article: only an article makes its lists. Take the article's own.");
}
