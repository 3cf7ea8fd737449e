using System.Collections.ObjectModel;

namespace ArticleModel;

/// <summary>Somebody who says something in an article.</summary>
public sealed class Speaker
{
    internal Speaker(string name, string? description)
    {
        Name = name;
        Description = description;
        Quotes = new ReadOnlyCollection<Quote>(OwnQuotes);
    }

    /// <summary>
    /// The full name as the article introduces it, without title; for somebody without a name the description, for an
    /// organisation its name.
    /// </summary>
    public string Name { get; }

    /// <summary>What the article says of them where it introduces them, such as <c>the ferry's chief engineer</c>; or null.</summary>
    public string? Description { get; }

    /// <summary>Everything that they say in the article, in order.</summary>
    public IReadOnlyList<Quote> Quotes { get; }

    internal List<Quote> OwnQuotes { get; } = [];

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
