namespace ArticleGenerator.Model;

/// <summary>A named property of a typed list: <c>public Section ANewEngine =&gt; __0;</c>.</summary>
/// <param name="Name">A valid, unique C# identifier.</param>
/// <param name="Index">The zero-based place in the list.</param>
/// <param name="Words">What the member stands for, in the article's own words: the text of its XML doc.</param>
internal sealed record MemberSpec(string Name, int Index, string Words)
{
    /// <summary>
    /// Who says a quote, with what the article says of them; null for all others and where nobody is named.
    /// </summary>
    public string? Speaker { get; init; }
}
