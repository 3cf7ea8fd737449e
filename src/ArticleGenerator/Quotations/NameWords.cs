using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations;

/// <summary>The first and the last word of a name.</summary>
internal static class NameWords
{
    public static string First(string text, TextSpan name)
    {
        int end = text.IndexOf(' ', name.Start, name.Length);
        return text.Substring(name.Start, (end < 0 ? name.End : end) - name.Start);
    }

    /// <summary>The surname, without <c>Jr.</c> and the like.</summary>
    public static string Last(string text, TextSpan name)
    {
        int end = name.End;
        while (true)
        {
            int space = text.LastIndexOf(' ', end - 1, end - name.Start);
            if (space < 0)
            {
                return text.Substring(name.Start, end - name.Start).TrimEnd(',');
            }

            ReadOnlySpan<char> word = text.AsSpan(space + 1, end - space - 1).TrimEnd('.');
            if (!Lexicon.English.Find(word).HasFlag(WordClass.Suffix))
            {
                return text.Substring(space + 1, end - space - 1).TrimEnd(',');
            }

            end = space;
        }
    }
}
