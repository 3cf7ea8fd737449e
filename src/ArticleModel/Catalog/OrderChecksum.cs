using System.Runtime.CompilerServices;

namespace ArticleModel;

/// <summary>
/// What tells whether an order of articles was written for these paths: FNV-1a (32 bits) of the paths as tables have
/// them, table by table, of the paths of the articles that stand in no table, each with a line feed behind it, and of
/// the order's own digits. The compiler writes the same before the order, so neither can change.
/// </summary>
internal static class OrderChecksum
{
    public const uint Empty = 2166136261;
    private const uint Prime = 16777619;

    public static uint Append(uint checksum, byte[] words) =>
        words.Length < OptimizedAtOnce.Many ? AppendFew(checksum, words) : AppendMany(checksum, words);

    /// <summary>The same of UTF-16 code units, from one of them on.</summary>
    public static uint Append(uint checksum, string words, int start) => words.Length < OptimizedAtOnce.Many
        ? AppendFew(checksum, words, start)
        : AppendMany(checksum, words, start);

    [MethodImpl(OptimizedAtOnce.Option)]
    private static uint AppendMany(uint checksum, byte[] words) => AppendFew(checksum, words);

    [MethodImpl(OptimizedAtOnce.Option)]
    private static uint AppendMany(uint checksum, string words, int start) => AppendFew(checksum, words, start);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint AppendFew(uint checksum, byte[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            checksum = unchecked((checksum ^ words[i]) * Prime);
        }

        return checksum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint AppendFew(uint checksum, string words, int start)
    {
        for (int i = start; i < words.Length; i++)
        {
            checksum = unchecked((checksum ^ words[i]) * Prime);
        }

        return checksum;
    }
}
