namespace ArticleModel;

/// <summary>
/// Says under which key the front matter has a member of an article's metadata, where it is not the member's own name.
/// </summary>
/// <example>
/// <code>
/// public sealed record LocalNews([ArticleKey("lastmod")] DateOnly? Updated = null);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ArticleKeyAttribute : Attribute
{
    /// <summary>Names the key.</summary>
    /// <param name="key">The key. Case, hyphens and underscores do not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public ArticleKeyAttribute(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        Key = key;
    }

    /// <summary>The key.</summary>
    public string Key { get; }
}
