namespace ArticleModel;

/// <summary>
/// Which table an article stands in: FNV-1a (32 bits, folded) of its path's UTF-16 code units. The compiler shares the
/// articles out in the same way, so that an article is found without looking at other tables; neither can change.
/// </summary>
internal static class PathHash
{
    public const int Buckets = 256;

    public static int BucketOf(string path)
    {
        uint hash = 2166136261;
        foreach (char c in path)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return (int)((hash ^ (hash >> 8) ^ (hash >> 16) ^ (hash >> 24)) % Buckets);
    }
}
