namespace ArticleGenerator.Binding;

/// <summary>
/// FNV-1a with 64 bits: the same in every process, unlike <see cref="string.GetHashCode()"/>. Texts with one hash can
/// be made on purpose within seconds, so that nothing may rely on it alone.
/// </summary>
internal static class StableHash
{
    public static ulong Of(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 1099511628211);
        }

        return hash;
    }

    /// <summary>The hash as 16 hexadecimal digits.</summary>
    public static string DigitsOf(string text) =>
        Of(text).ToString("X16", System.Globalization.CultureInfo.InvariantCulture);
}
