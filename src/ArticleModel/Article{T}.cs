using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleModel.Generated;

namespace ArticleModel;

/// <summary>
/// An article whose front matter is a value of the project's own type: one that <see cref="ArticleMetadataAttribute"/>
/// gives to the article.
/// </summary>
/// <typeparam name="T">The type of the metadata.</typeparam>
public abstract class Article<T> : Article
    where T : notnull
{
    private Loaded<T>? _metadata;

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Article()
    {
    }

    /// <summary>For generated code: an article whose words stand in a table.</summary>
    /// <param name="row">Its row of the table; it is not read yet.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Article(ArticleRow row)
        : base(row)
    {
    }

    /// <summary>
    /// What the front matter says, and what the text itself carries as headline, byline, date, dateline, standfirst or
    /// credit line, as the project's own type.
    /// </summary>
    /// <remarks>
    /// It is made when it is first asked for, without parsing anything, and is the same object from then on, for every
    /// thread; only a hot reload replaces it. Whatever the type's own constructor throws is thrown here, each time.
    /// </remarks>
    /// <exception cref="InvalidOperationException">
    /// The compiler has reported a mistake in the article's front matter, and the program was built all the same.
    /// </exception>
    [JsonPropertyOrder(-2)]
    public T Metadata => Loaded<T>.Get(ref _metadata, this, static article => article.CreateMetadata());

    /// <summary>For generated code: a new value of the metadata.</summary>
    /// <returns>The value; another one at each call.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract T CreateMetadata();
}
