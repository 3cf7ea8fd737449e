namespace ArticleGenerator.Syntax.Markdown;

/// <summary>
/// A note set apart, as GitHub and others write it: a quoted block with <c>[!NOTE]</c> on its first line. Nobody is
/// quoted in it, and the marker is no word.
/// </summary>
internal static class Alert
{
    private const string Opening = "[!";

    /// <summary>Whether such a marker stands there, and nothing but white space behind it on its line.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where the first paragraph of a quoted block begins.</param>
    public static bool Begins(string text, int start)
    {
        if (string.CompareOrdinal(text, start, Opening, 0, Opening.Length) != 0)
        {
            return false;
        }

        int i = start + Opening.Length;
        int first = i;
        while (i < text.Length && char.IsLetter(text[i]))
        {
            i++;
        }

        if (i == first || i == text.Length || text[i] != ']')
        {
            return false;
        }

        i++;
        while (i < text.Length && text[i] is ' ' or '\t')
        {
            i++;
        }

        return i == text.Length || text[i] is '\n' or '\r';
    }
}
