namespace ArticleModel;

/// <summary>
/// Says of which articles a type is the metadata: their front matter is checked against it when the project is
/// compiled, and their classes derive from <see cref="Article{T}"/>.
/// </summary>
/// <example>
/// <code>
/// [ArticleMetadata("local/**")]
/// public sealed record LocalNews(string Byline, DateOnly Published, IReadOnlyList&lt;string&gt;? Tags = null);
/// </code>
/// </example>
/// <remarks>
/// A type of a referenced library is given to articles of this project by an attribute of the assembly:
/// <c>[assembly: ArticleMetadata("local/**", typeof(LocalNews))]</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ArticleMetadataAttribute : Attribute
{
    /// <summary>On a type: it is the metadata of the articles whose paths match.</summary>
    /// <param name="pattern">
    /// A pattern for paths such as <c>local/ferry-sails-again</c>: <c>*</c> is any part of a name, <c>?</c> one
    /// character, <c>**</c> any number of folders. Upper and lower case are the same. Where several patterns match an
    /// article, the most specific counts.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is null.</exception>
    public ArticleMetadataAttribute(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        Pattern = pattern;
    }

    /// <summary>On an assembly: a type, of a library for example, is the metadata of the articles that match.</summary>
    /// <param name="pattern">A pattern for paths, as on a type.</param>
    /// <param name="type">The type.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ArticleMetadataAttribute(string pattern, Type type)
        : this(pattern)
    {
        ArgumentNullException.ThrowIfNull(type);
        Type = type;
    }

    /// <summary>The pattern for the articles' paths.</summary>
    public string Pattern { get; }

    /// <summary>The type of the metadata, where the attribute is that of an assembly; null on a type.</summary>
    public Type? Type { get; }

    /// <summary>
    /// Whether the front matter may have keys that the type does not know. Otherwise each is an error (ART012), since
    /// it is most often a misspelled one.
    /// </summary>
    public bool AllowUnknownKeys { get; set; }
}
