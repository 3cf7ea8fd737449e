using System.ComponentModel;

namespace ArticleModel.Generated;

/// <summary>
/// For generated code: the lists with named members that an article's class has. The article keeps them, so that both
/// its own class and <see cref="Article"/> give the same objects.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArticleLists
{
    /// <summary>New lists; null where the article has nothing to name.</summary>
    /// <param name="sections">The list of its sections, or null.</param>
    /// <param name="quotes">The list of its quotes, or null.</param>
    /// <param name="speakers">The list of its speakers, or null.</param>
    public ArticleLists(SectionList? sections, QuoteList? quotes, SpeakerList? speakers)
    {
        Sections = sections;
        Quotes = quotes;
        Speakers = speakers;
    }

    /// <summary>The list of the sections, or null where they have no names.</summary>
    public SectionList? Sections { get; }

    /// <summary>The list of the quotes, or null where they have no names.</summary>
    public QuoteList? Quotes { get; }

    /// <summary>The list of the speakers, or null where they have no names.</summary>
    public SpeakerList? Speakers { get; }

    /// <summary>The same, with a plain list in each empty place.</summary>
    internal ArticleLists For(Article article) => new(
        Sections ?? new SectionList(article),
        Quotes ?? new QuoteList(article),
        Speakers ?? new SpeakerList(article));
}
