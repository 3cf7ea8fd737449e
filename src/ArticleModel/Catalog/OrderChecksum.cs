using System.Runtime.CompilerServices;

namespace ArticleModel;

/// <summary>
/// What tells whether an order of articles was written for these paths: FNV-1a (32 bits) of the paths as tables have
/// them, table by table, of the paths of the articles that stand in no table, and of the order's own digits. The
/// compiler writes the same before the order, so neither can change.
/// </summary>
internal static class OrderChecksum
{
    public const uint Empty = 2166136261;
    private const uint Prime = 16777619;

    [MethodImpl(OptimizedAtOnce.Option)]
    public static uint Append(uint checksum, ReadOnlySpan<byte> words)
    {
        foreach (byte each in words)
        {
            checksum = unchecked((checksum ^ each) * Prime);
        }

        return checksum;
    }

    /// <summary>The same of UTF-16 code units.</summary>
    [MethodImpl(OptimizedAtOnce.Option)]
    public static uint Append(uint checksum, ReadOnlySpan<char> words)
    {
        foreach (char each in words)
        {
            checksum = unchecked((checksum ^ each) * Prime);
        }

        return checksum;
    }
}
