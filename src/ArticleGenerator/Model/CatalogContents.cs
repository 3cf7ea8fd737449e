namespace ArticleGenerator.Model;

/// <summary>What the class that lists all articles lists: no words are in it.</summary>
internal sealed record CatalogContents
{
    /// <summary>The articles that have a generated file to themselves, ordered by path.</summary>
    public required EquatableArray<ArticleName> Files { get; init; }

    /// <summary>The numbers of the tables that hold all others.</summary>
    public required EquatableArray<int> Tables { get; init; }

    /// <summary>Among how many tables the articles of each folder are shared out.</summary>
    public required int Spread { get; init; }

    /// <summary>
    /// Where the articles are, in the order of their paths: for each the number of its table in two hexadecimal digits,
    /// or two hyphens where it has a file to itself; before them eight of a checksum.
    /// </summary>
    public required string Order { get; init; }

    /// <summary>Those that hold an article whose object generated code makes.</summary>
    public required EquatableArray<int> MakingTables { get; init; }

    /// <summary>Those that hold an article whose text stands in the table and not in its own class.</summary>
    public required EquatableArray<int> TextTables { get; init; }
}
