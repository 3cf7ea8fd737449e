using ArticleGenerator.Spelling;

namespace ArticleGenerator.Syntax.FrontMatter;

/// <summary>
/// Tells a slip of the pen from a key of the project's own: <c>auther</c> was to be <c>author</c>, and
/// <c>deadline</c> was never to be <c>headline</c>.
/// </summary>
internal static class KeySlips
{
    // In UTF-16 code units. A letter more or less than so many, or another one, is still the same word.
    private const int LongWord = 8;
    private const int ShortWord = 5;

    // Words of their own that somebody may well have metadata for. Plurals are, too.
    private static readonly string[] Words =
        ["heading", "speaker", "publish", "publisher", "publishes", "dated", "tile", "tide"];

    /// <summary>The key that was meant; null where there is nothing to suggest it.</summary>
    /// <param name="found">A key that is none of <paramref name="known"/>.</param>
    /// <param name="known">The keys that have a meaning.</param>
    public static string? Meant(string found, IEnumerable<string> known)
    {
        if (Words.Contains(found, StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        string? meant = null;
        int least = int.MaxValue;
        foreach (string key in known)
        {
            int distance = LetterDistance.Of(found, key, limit: 3);
            if (distance < least && IsSlip(found, key, distance))
            {
                (meant, least) = (key, distance);
            }
        }

        return meant;
    }

    // Hardly anybody mistypes the first letter. Of a short word, another letter makes another word (date, data, dare).
    private static bool IsSlip(string found, string key, int distance) =>
        char.ToUpperInvariant(found[0]) == char.ToUpperInvariant(key[0])
        && !IsPlural(found, key)
        && (key.Length <= ShortWord ? distance == 1 && (found.Length != key.Length || HasSameLetters(found, key))
            : distance <= (key.Length < LongWord ? 1 : 2));

    private static bool IsPlural(string found, string key) =>
        found.Length == key.Length + 1 && found[found.Length - 1] is 's' or 'S'
        && found.StartsWith(key, StringComparison.OrdinalIgnoreCase);

    private static bool HasSameLetters(string found, string key) =>
        found.ToUpperInvariant().OrderBy(c => c).SequenceEqual(key.ToUpperInvariant().OrderBy(c => c));
}
