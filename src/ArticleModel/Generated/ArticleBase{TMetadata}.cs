using System.ComponentModel;

namespace ArticleModel.Generated;

/// <summary>
/// For generated code: the base of an article's class, which has metadata and lists with a named
/// property for each part.
/// </summary>
/// <typeparam name="TMetadata">The type of its metadata.</typeparam>
/// <typeparam name="TSections">The list of its sections.</typeparam>
/// <typeparam name="TQuotes">The list of its quotations.</typeparam>
/// <typeparam name="TSpeakers">The list of its speakers.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArticleBase<TMetadata, TSections, TQuotes, TSpeakers> : Article<TMetadata>
    where TMetadata : notnull
    where TSections : SectionList, new()
    where TQuotes : QuoteList, new()
    where TSpeakers : SpeakerList, new()
{
    /// <summary>An article whose words stand in its class.</summary>
    protected ArticleBase()
    {
    }

    /// <summary>An article whose words stand in a table.</summary>
    /// <param name="row">Its row of the table; it is not read yet.</param>
    protected ArticleBase(ArticleRow row)
        : base(row)
    {
    }

    /// <summary>The sections, in order, and each by its heading.</summary>
    public new TSections Sections => (TSections)base.Sections;

    /// <summary>The quotes, in order, and each by its first words.</summary>
    public new TQuotes Quotes => (TQuotes)base.Quotes;

    /// <summary>The speakers, in order, and each by name.</summary>
    public new TSpeakers Speakers => (TSpeakers)base.Speakers;

    /// <inheritdoc/>
    protected override ArticleBody Body => BodyOfClass;

    private protected override ArticleLists CreateLists() => new()
    {
        Sections = new TSections { Article = this },
        Quotes = new TQuotes { Article = this },
        Speakers = new TSpeakers { Article = this },
    };
}
