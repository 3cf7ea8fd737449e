using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>
/// HTML that was left in a pasted text: <c>&lt;p&gt;</c>, <c>&lt;/a&gt;</c>, <c>&amp;nbsp;</c>. It is no part of the
/// words. Only the elements and the entities that web pages are full of count: <c>a &lt; b</c> and <c>&lt;Ada&gt;</c>
/// are text.
/// </summary>
internal static class HtmlTag
{
    // In UTF-16 code units. No name of an element or of an entity is longer.
    private const int LongestName = 10;

    private static readonly string[] Elements =
    [
        "a", "article", "aside", "b", "blockquote", "body", "br", "button", "caption", "center", "cite", "code",
        "col", "dd", "del", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer", "form", "h1", "h2",
        "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "ins", "label", "li",
        "link", "main", "meta", "nav", "noscript", "ol", "option", "p", "picture", "pre", "q", "s", "script",
        "section", "small", "source", "span", "strong", "style", "sub", "sup", "svg", "table", "tbody", "td",
        "tfoot", "th", "thead", "time", "title", "tr", "u", "ul", "video",
    ];

    private static readonly string[] Entities =
    [
        "amp", "apos", "bull", "cent", "copy", "deg", "eacute", "euro", "gt", "hellip", "laquo", "ldquo", "lsquo",
        "lt", "mdash", "middot", "nbsp", "ndash", "pound", "quot", "raquo", "rdquo", "reg", "rsquo", "shy",
        "thinsp", "times", "trade",
    ];

    /// <summary>
    /// The length of the tag or entity that begins where the text does, in UTF-16 code units; 0 where none begins.
    /// </summary>
    /// <param name="text">Looked at up to the next <c>&lt;</c>, so that looking everywhere stays linear.</param>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.Length < 3)
        {
            return 0;
        }

        return text[0] switch
        {
            '<' when text.StartsWith("<!--".AsSpan(), StringComparison.Ordinal) => LengthOfComment(text),
            '<' => LengthOfElement(text),
            '&' => LengthOfEntity(text),
            _ => 0,
        };
    }

    /// <summary>A line without the tags, the entities and the white space at its ends.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> line)
    {
        TextSpan words = WordsOf(line);
        return line.Slice(words.Start, words.Length);
    }

    /// <summary>
    /// Where the words of a line stand between the tags, the entities and the white space at its ends.
    /// </summary>
    public static TextSpan WordsOf(ReadOnlySpan<char> line)
    {
        int start = 0;
        int end = line.Length;
        while (start < end && LengthOfGap(line.Slice(start, end - start)) is int gap and > 0)
        {
            start += gap;
        }

        while (end > start && LengthOfGapAtEnd(line.Slice(start, end - start)) is int gap and > 0)
        {
            end -= gap;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static int LengthOfGap(ReadOnlySpan<char> line) =>
        char.IsWhiteSpace(line[0]) ? 1 : IsGap(line) ? LengthAt(line) : 0;

    private static int LengthOfGapAtEnd(ReadOnlySpan<char> line)
    {
        char last = line[line.Length - 1];
        if (char.IsWhiteSpace(last))
        {
            return 1;
        }

        int start = last == '>' ? line.LastIndexOf('<') : last == ';' ? line.LastIndexOf('&') : -1;
        int length = line.Length - start;
        return start >= 0 && IsGap(line.Slice(start)) && LengthAt(line.Slice(start)) == length ? length : 0;
    }

    // Every tag, and of the entities the space: "&ldquo;" is a mark.
    private static bool IsGap(ReadOnlySpan<char> text) =>
        text[0] == '<'
        || (text[0] == '&' && text.StartsWith("&nbsp;".AsSpan(), StringComparison.OrdinalIgnoreCase));

    private static int LengthOfComment(ReadOnlySpan<char> text)
    {
        int next = text.Slice(1).IndexOf('<');
        int end = text.Slice(0, next < 0 ? text.Length : next + 1).IndexOf("-->".AsSpan(), StringComparison.Ordinal);
        return end < 0 ? 0 : end + 3;
    }

    private static int LengthOfElement(ReadOnlySpan<char> text)
    {
        int name = text[1] == '/' ? 2 : 1;
        int end = name;
        while (end < text.Length && end - name <= LongestName && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        if (end == text.Length || !LineWords.IsOneOf(text.Slice(name, end - name), Elements)
            || !(text[end] is '>' or '/' || char.IsWhiteSpace(text[end])))
        {
            return 0;
        }

        int close = text.Slice(end).IndexOfAny('<', '>');
        return close >= 0 && text[end + close] == '>' && AreAttributes(text.Slice(end, close)) ? end + close + 1 : 0;
    }

    // <a href="...">, <br />; not "a<b and c>d"
    private static bool AreAttributes(ReadOnlySpan<char> words) =>
        words.Trim().TrimEnd('/').IsEmpty || words.IndexOf('=') > 0;

    private static int LengthOfEntity(ReadOnlySpan<char> text)
    {
        int end = text.Slice(0, Math.Min(text.Length, LongestName + 2)).IndexOf(';');
        if (end < 2)
        {
            return 0;
        }

        ReadOnlySpan<char> name = text.Slice(1, end - 1);
        return name[0] == '#' ? LengthOfNumber(name.Slice(1), end + 1)
            : LineWords.IsOneOf(name, Entities) ? end + 1 : 0;
    }

    // "&#8217;", "&#x2019;"
    private static int LengthOfNumber(ReadOnlySpan<char> number, int length)
    {
        bool isHexadecimal = !number.IsEmpty && number[0] is 'x' or 'X';
        foreach (char c in isHexadecimal ? number.Slice(1) : number)
        {
            if (!char.IsDigit(c) && !(isHexadecimal && c is (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
            {
                return 0;
            }
        }

        return number.Length > (isHexadecimal ? 1 : 0) ? length : 0;
    }
}
