namespace ArticleGenerator.Checks;

/// <summary>The first words of a longer text, for a message.</summary>
internal static class Excerpt
{
    // In UTF-16 code units.
    private const int Longest = 60;

    public static string Of(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        int space = text.LastIndexOf(' ', Longest - 1, Longest / 2);
        int end = space > 0 ? space : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text.Substring(0, end).TrimEnd(',', ';', ':', ' ') + " ...";
    }
}
