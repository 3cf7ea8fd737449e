using System.Net;

namespace ArticleGenerator.Syntax.Markdown;

/// <summary>
/// Paragraphs that are written in HTML (<c>&lt;p class="..."&gt;The ferry sails.&lt;/p&gt;</c>), as editors for web
/// pages leave them in Markdown: what stands between the tags is prose like any other.
/// </summary>
internal static class HtmlParagraphs
{
    // In UTF-16 code units: the longest name of a character is shorter.
    private const int LongestEntity = 34;

    /// <summary>Whether a block of HTML is such paragraphs.</summary>
    public static bool Are(string html) => IsTag(html.TrimStart(), 0, "p");

    /// <param name="html">The block, with its places.</param>
    /// <returns>A paragraph each, without tags.</returns>
    public static IEnumerable<BlockText> Read(BlockText html)
    {
        string text = html.ToString();
        var paragraph = new BlockText();
        var places = new RunPlaces(html.Runs);

        // Asked once: a look to the end of the block at every sign of a block without tags would be quadratic.
        int lastTagEnd = text.LastIndexOf('>');
        int i = 0;
        while (i < text.Length)
        {
            if (text[i] == '<' && i < lastTagEnd)
            {
                int end = text.IndexOf('>', i);
                if (IsTag(text, i, "p") || IsTag(text, i, "/p"))
                {
                    yield return paragraph;
                }
                else if (IsTag(text, i, "br"))
                {
                    paragraph.AppendBetween(' ');
                }

                i = end + 1;
                continue;
            }

            int next = NextSpecial(text, i + 1);
            Append(paragraph, text, i, next, places);
            i = next;
        }

        yield return paragraph;
    }

    private static void Append(BlockText paragraph, string text, int start, int end, RunPlaces places)
    {
        // Within this piece: "Fish & chips &amp; peas" has a sign that is no entity before one that is.
        int semicolon = text[start] == '&' ? text.IndexOf(';', start, Math.Min(LongestEntity, end - start)) : -1;
        if (text[start] == '\n')
        {
            paragraph.AppendBetween(' ');
        }
        else if (semicolon > 0)
        {
            string written = text.Substring(start, semicolon + 1 - start);
            paragraph.AppendWritten(
                EncodingCheck.Mended(WebUtility.HtmlDecode(written)).Replace('\n', ' ').Replace('\r', ' '),
                places.Of(start));
            start = semicolon + 1;
        }

        int first = text[Math.Min(start, text.Length - 1)] == '\n' ? start + 1 : start;
        if (first < end)
        {
            paragraph.Append(text, first, end - first, places.Of(first));
        }
    }

    private static int NextSpecial(string text, int start)
    {
        int length = start < text.Length ? text.AsSpan(start).IndexOfAny('<', '&', '\n') : -1;
        return length < 0 ? text.Length : start + length;
    }

    private static bool IsTag(string text, int start, string name)
    {
        int end = start + 1 + name.Length;
        return end < text.Length && text[start] == '<'
            && string.Compare(text, start + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (char.IsWhiteSpace(text[end]) || text[end] is '>' or '/');
    }

    /// <summary>Leads from a place in the block back to the file, for places that only grow.</summary>
    private sealed class RunPlaces(IReadOnlyList<(int Text, int Source, int Length)> runs)
    {
        private int _run;

        public int Of(int place)
        {
            while (_run + 1 < runs.Count && runs[_run + 1].Text <= place)
            {
                _run++;
            }

            return runs[_run].Source + place - runs[_run].Text;
        }
    }
}
