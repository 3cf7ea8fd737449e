namespace ArticleGenerator.Syntax.FrontMatter;

/// <summary>How a value is written that takes another one's place.</summary>
internal static class WrittenScalar
{
    private const string PlainSigns = " -_./()&+'";

    /// <param name="words">The new value.</param>
    /// <param name="isPlain">Whether the old one stands there without quotation marks.</param>
    /// <returns>Null where the words cannot stand between marks that are there.</returns>
    public static string? Of(string words, bool isPlain)
    {
        if (isPlain)
        {
            return CanBePlain(words) ? words : "'" + words.Replace("'", "''") + "'";
        }

        return words.IndexOfAny(['\'', '"', '\\']) < 0 ? words : null;
    }

    // Fewer than YAML allows, and none that means something in a list or behind a space.
    private static bool CanBePlain(string words) =>
        words.Length > 0
        && char.IsLetterOrDigit(words[0])
        && !char.IsWhiteSpace(words[words.Length - 1])
        && words.All(sign => char.IsLetterOrDigit(sign) || PlainSigns.IndexOf(sign) >= 0)
        && !words.Equals("null", StringComparison.OrdinalIgnoreCase);
}
