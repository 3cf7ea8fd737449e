namespace ArticleGenerator.Quotations.Names;

/// <summary>A run of words while it is being read.</summary>
internal struct NameParts
{
    /// <summary>The first token, titles included.</summary>
    public int First;

    /// <summary>The first token of the name itself.</summary>
    public int Start;

    public int Last;

    public Gender Gender;

    public bool HasTitle;
}
