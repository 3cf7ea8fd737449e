using System.Text;

namespace ArticleGenerator.Emit;

/// <summary>Prints prose as the text of an XML doc comment: on one line, and unable to leave it.</summary>
internal static class DocComment
{
    public static string Summary(string words) => $"/// <summary>{Text(words)}</summary>";

    /// <summary>The words, and who says them on a line of their own.</summary>
    public static string Summary(string words, string? speaker) => speaker is null
        ? Summary(words)
        : $"/// <summary>{Text(words)}<para>{Text(speaker)}</para></summary>";

    /// <summary>The words, and lines behind them.</summary>
    public static string Summary(string words, IEnumerable<string> lines) =>
        $"/// <summary>{Text(words)}{string.Concat(lines.Select(line => $"<para>{Text(line)}</para>"))}</summary>";

    private static string Text(string words)
    {
        var text = new StringBuilder(words.Length);
        bool spaced = true;
        foreach (char c in words)
        {
            if (char.IsWhiteSpace(c) || PlainCharacters.IsControl(c) || PlainCharacters.IsInvisibleFormat(c))
            {
                if (!spaced)
                {
                    text.Append(' ');
                }

                spaced = true;
                continue;
            }

            spaced = false;
            switch (c)
            {
                case '<':
                    text.Append("&lt;");
                    break;
                case '>':
                    text.Append("&gt;");
                    break;
                case '&':
                    text.Append("&amp;");
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return text.ToString().TrimEnd();
    }
}
