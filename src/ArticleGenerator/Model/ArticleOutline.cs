namespace ArticleGenerator.Model;

/// <summary>What other articles can refer to.</summary>
/// <param name="Path">The article's path.</param>
/// <param name="Headings">The headings of its sections, in their order.</param>
internal sealed record ArticleOutline(string Path, EquatableArray<string> Headings);
