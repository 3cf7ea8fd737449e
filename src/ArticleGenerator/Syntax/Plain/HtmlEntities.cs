using System.Globalization;
using System.Net;
using System.Text;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>
/// Reads the entities that a text was pasted with as the characters they stand for: <c>&amp;ldquo;It smells,&amp;rdquo;
/// said Tom O&amp;#8217;Hale</c>. What would be markup, a line's end or invisible stays as it is written: no entity
/// makes a heading of a line.
/// </summary>
internal static class HtmlEntities
{
    // In UTF-16 code units, with both signs. No name of an entity is longer.
    private const int Longest = 12;

    // What 128 to 159 mean in the encoding of old Windows pages, which browsers read so, too; 0 where it is nothing.
    private const string OldWindows =
        "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    /// <param name="text">The file.</param>
    /// <param name="start">Where the article begins, below its front matter.</param>
    /// <param name="places">The way back to the file; null where no entity was read.</param>
    public static string Decode(string text, int start, out SourceMap? places)
    {
        places = null;
        int entity = Next(text, start, out int length, out char meaning);
        if (entity < 0)
        {
            return text;
        }

        var map = new SourceMap.Builder();
        var decoded = new StringBuilder(text.Length);
        int copied = 0;
        for (; entity >= 0; entity = Next(text, copied, out length, out meaning))
        {
            map.Add(decoded.Length, copied, entity - copied);
            decoded.Append(text, copied, entity - copied);
            map.AddWritten(decoded.Length, entity, length);
            decoded.Append(meaning);
            copied = entity + length;
        }

        map.Add(decoded.Length, copied, text.Length - copied);
        decoded.Append(text, copied, text.Length - copied);
        places = map.ToMap();
        return decoded.ToString();
    }

    // The next one from a place on, or -1.
    private static int Next(string text, int from, out int length, out char meaning)
    {
        for (int i = from; i < text.Length && text.IndexOf('&', i) is >= 0 and int sign; i = sign + 1)
        {
            length = text.IndexOf(';', sign, Math.Min(Longest, text.Length - sign)) - sign + 1;
            meaning = length > 2 ? Meaning(text.Substring(sign, length)) : '\0';
            if (meaning != '\0')
            {
                return sign;
            }
        }

        length = 0;
        meaning = '\0';
        return -1;
    }

    // '\0' where it stays as it is written.
    private static char Meaning(string entity)
    {
        string decoded = WebUtility.HtmlDecode(entity);
        if (decoded.Length != 1)
        {
            return '\0';
        }

        char c = decoded[0];
        c = c is >= '\u0080' and <= '\u009F' ? OldWindows[c - '\u0080'] : c;
        return c is '&' or '"' or '\'' || (c >= '\u00A0' && IsVisible(c)) ? c : '\0';
    }

    private static bool IsVisible(char c) => c == '\u00A0'
        || char.GetUnicodeCategory(c) is not (UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Control
            or UnicodeCategory.Surrogate);
}
