namespace ArticleGenerator.Model;

/// <summary>Where an article stands among the generated types.</summary>
internal sealed record ArticleName
{
    public required ArticleKey Key { get; init; }

    /// <summary>The nested classes it is in, from the outermost: <c>Local</c>. Empty at the root.</summary>
    public required EquatableArray<string> Folders { get; init; }

    /// <summary>
    /// The property that gives the article: <c>FerrySailsAgain</c>. Empty for one without a name of its own.
    /// </summary>
    public required string Property { get; init; }

    /// <summary>
    /// The article's type: <c>FerrySailsAgainArticle</c>. Empty for one without a class of its own.
    /// </summary>
    public required string Class { get; init; }

    /// <summary>
    /// The name of its generated file, without extension, where its own name is too long for one; null otherwise.
    /// </summary>
    public string? ShortFile { get; init; }

    /// <summary>Whether its front matter is a value of the project's own type.</summary>
    public bool HasMetadata { get; init; }

    public bool HasProperty => Property.Length > 0;

    public bool HasClass => Class.Length > 0;

    /// <summary>
    /// Whether generated code makes its object where it stands in a table; the library makes those of all others.
    /// </summary>
    public bool IsMade => HasClass || HasMetadata;
}
