namespace ArticleGenerator.Model;

/// <summary>What all articles are known by; no edit of a text changes it.</summary>
/// <param name="Spread">Among how many buckets the articles of each folder are shared out.</param>
/// <param name="Shares">The keys of each bucket's articles, in the order of their files.</param>
internal sealed record ArchiveKeys(int Spread, EquatableArray<EquatableArray<ArticleKey>> Shares)
{
    /// <summary>Those of all buckets; one that is handed over several times comes several times.</summary>
    public IEnumerable<ArticleKey> All => Shares.SelectMany(share => share);
}
