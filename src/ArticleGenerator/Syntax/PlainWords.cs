using System.Text;

namespace ArticleGenerator.Syntax;

/// <summary>
/// The words of a text in lower case, with one space between two and nothing else: what is left when marks, punctuation
/// and the shape of apostrophes do not count.
/// </summary>
internal static class PlainWords
{
    public static string Of(string text)
    {
        var words = new StringBuilder(text.Length);
        bool isParted = false;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                if (isParted && words.Length > 0)
                {
                    words.Append(' ');
                }

                words.Append(char.ToLowerInvariant(c));
                isParted = false;
            }
            else if (c is not ('\'' or '’'))
            {
                isParted = true;
            }
        }

        return words.ToString();
    }
}
