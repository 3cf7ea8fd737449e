namespace ArticleGenerator.Binding;

/// <summary>Cuts the words of an article to what a tooltip shows.</summary>
internal static class DocText
{
    // In UTF-16 code units: some four lines of a tooltip. Docs cost the compiler time, so they are not endless.
    private const int Maximum = 300;

    public static string Shorten(string text)
    {
        if (text.Length <= Maximum)
        {
            return text;
        }

        int end = Maximum;
        if (text.LastIndexOf(' ', end, end / 2) is > 0 and int space)
        {
            end = space;
        }
        else if (char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        return text.Substring(0, end) + "…";
    }
}
