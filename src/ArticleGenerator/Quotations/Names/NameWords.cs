using ArticleGenerator.Lexicon;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Names;

/// <summary>The first and the last word of a name, where they stand.</summary>
internal static class NameWords
{
    // "III", "Jr.": a longer word is not looked up.
    private const int LongestSuffix = 3;

    public static TextSpan First(string text, TextSpan name)
    {
        int length = text.AsSpan(name.Start, name.Length).IndexOf(' ');
        return new TextSpan(name.Start, length < 0 ? name.Length : length);
    }

    /// <summary>The surname, without <c>Jr.</c> and the like.</summary>
    public static TextSpan Last(string text, TextSpan name)
    {
        int length = name.Length;
        while (true)
        {
            ReadOnlySpan<char> rest = text.AsSpan(name.Start, length);
            int space = rest.LastIndexOf(' ');
            ReadOnlySpan<char> word = rest.Slice(space + 1);
            if (space < 0 || !IsSuffix(word.TrimEnd('.')))
            {
                return new TextSpan(name.Start + space + 1, word.TrimEnd(',').Length);
            }

            length = space;
        }
    }

    private static bool IsSuffix(ReadOnlySpan<char> word) =>
        word.Length <= LongestSuffix && LexiconTable.English.Find(word).HasFlag(WordClass.Suffix);
}
