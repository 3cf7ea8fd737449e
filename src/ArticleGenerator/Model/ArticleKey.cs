namespace ArticleGenerator.Model;

/// <summary>What distinguishes an article from the others: all that naming needs to know.</summary>
/// <param name="Id">
/// What makes it the same article from run to run: the path of its file. It never reaches the output.
/// </param>
/// <param name="Path">Its path below the articles' folder, without extension.</param>
internal sealed record ArticleKey(string Id, string Path) : IComparable<ArticleKey>
{
    /// <summary>Whether it has a name of its own in C#, and a class.</summary>
    public MemberLevel Members { get; init; }

    /// <summary>By path, then by file: the order of the catalog.</summary>
    public int CompareTo(ArticleKey? other)
    {
        int paths = string.CompareOrdinal(Path, other?.Path);
        return paths != 0 ? paths : string.CompareOrdinal(Id, other?.Id);
    }
}
