namespace ArticleModel;

/// <summary>
/// Which table an article stands in: FNV-1a (32 bits, folded to 6) of its path's UTF-16 code units, and of the part
/// that is its folder's. The compiler shares the articles out in the same way, so that an article is found without
/// looking at other tables; neither can change.
/// </summary>
internal static class PathHash
{
    public const int Buckets = 64;

    /// <summary>The number of the table that a path's article stands in, if there is one: from 0 to 63.</summary>
    /// <param name="path">The path.</param>
    /// <param name="spread">Among how many tables each folder is shared out: a power of two, from 1 to 64.</param>
    public static int BucketOf(string path, int spread)
    {
        uint hash = 2166136261;
        uint folder = hash;
        foreach (char c in path)
        {
            folder = c == '/' ? hash : folder;
            hash = unchecked((hash ^ c) * 16777619);
        }

        return (Fold(folder) & ~(spread - 1)) | (Fold(hash) & (spread - 1));
    }

    private static int Fold(uint hash) => (int)((hash ^ (hash >> 8) ^ (hash >> 16) ^ (hash >> 24)) % Buckets);
}
