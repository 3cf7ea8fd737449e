namespace ArticleGenerator.Model;

/// <summary>What the project's properties say about the generated types.</summary>
internal sealed record ProjectSpec
{
    /// <summary>A valid namespace, keywords escaped; empty for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>
    /// The name of the class that lists the articles: <c>Articles</c> unless <c>ArticleCatalogName</c> says otherwise.
    /// </summary>
    public required string CatalogName { get; init; }

    /// <summary>The same as it is written in C#: <c>@record</c>.</summary>
    public required string CatalogDeclaration { get; init; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public required string Visibility { get; init; }

    /// <summary>
    /// Whether the project says that it, or a program that uses it, is compiled to native code ahead of time.
    /// </summary>
    public bool IsCompiledAhead { get; init; }
}
