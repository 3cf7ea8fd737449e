using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.FrontMatter;

/// <summary>
/// Says in a writer's words what is wrong with a front matter. The library speaks to programmers ("did not find
/// expected &lt;document start&gt;"), and often notices a mistake a line below the one it stands in.
/// </summary>
internal static class YamlMistakes
{
    // What YAML takes for something else than words, at the start of a value.
    private const string Indicators = "*&!|>%@`";

    // In UTF-16 code units: what is shown of an item.
    private const int LongestItem = 60;

    /// <param name="text">The file.</param>
    /// <param name="region">The place of the YAML in it.</param>
    /// <param name="from">The end of the last entry that could be read.</param>
    /// <param name="place">Where the library has noticed the mistake.</param>
    /// <param name="message">What it says.</param>
    public static Problem Explain(string text, TextSpan region, int from, int place, string message)
    {
        if (KeylessLine(text, region, from, place) is { } keyless)
        {
            return keyless;
        }

        FileLine line = LineOf(text, region, place);
        TextSpan words = WordsOf(text, line);
        if (TabbedLine(text, region, from) is { } tabbed)
        {
            return At(tabbed, "this line is indented with a tab. Use spaces.");
        }

        if (message.Contains("quoted scalar"))
        {
            return Quoted(text, region, place, message);
        }

        TextSpan value = ValueOf(text, words);
        if (!value.IsEmpty && Indicators.IndexOf(text[value.Start]) >= 0)
        {
            return NeedsMarks(text, value);
        }

        if (!value.IsEmpty && text[value.Start] is ('"' or '\''))
        {
            return At(
                value,
                $"words stand behind the closing quotation mark. Put all of it in marks: {InMarks(text, value)}.");
        }

        if (value.Length > 0 && text[value.Start] is ('[' or '{'))
        {
            return At(
                value,
                "a list is “[one, two]”, and it is not finished here. Where it is words, put them in marks: "
                    + $"{InMarks(text, value)}.");
        }

        if (HasColon(text, value))
        {
            return At(value, $"a value with a colon and a space in it needs quotation marks: {InMarks(text, value)}.");
        }

        return words.Start > line.Start
            ? At(
                words,
                "this line is indented, but the line above has a value of its own. Remove the white space before it.")
            : At(
                words,
                "it cannot be read from here on. Look at the indentation, the colons and the quotation marks of this "
                    + "line.");
    }

    /// <summary>The mistake of an asterisk that repeats nothing; most of them are the writer's emphasis.</summary>
    public static Problem UnknownAlias(string text, TextSpan alias, string name)
    {
        TextSpan value = TextSpan.FromBounds(alias.Start, WordsOf(text, FileLine.At(text, alias.Start)).End);
        return value.Length > name.Length + 1 || !char.IsLetterOrDigit(name[name.Length - 1])
            ? NeedsMarks(text, value)
            : At(alias, $"“*{name}” repeats a value that no line above calls “&{name}”.");
    }

    /// <summary>The mistake of a front matter that has words, but no keys.</summary>
    public static Problem Keyless(string text, TextSpan region, int place) =>
        KeylessLine(text, region, region.Start, place)
        ?? At(
            WordsOf(text, LineOf(text, region, place)),
            "it has no “key: value” lines. Add a key and a colon before each value.");

    // The first line at the margin without a colon and a space, or with a dash and no space, is where the mistake is,
    // wherever it was noticed.
    private static Problem? KeylessLine(string text, TextSpan region, int from, int place)
    {
        int start = Math.Max(region.Start, LineStart(text, from));
        while (start < region.End && start <= place)
        {
            FileLine line = FileLine.At(text, start);
            TextSpan words = WordsOf(text, line);
            if (words.Length > 1 && text[words.Start] == '-' && char.IsLetter(text[words.Start + 1]))
            {
                string item = text.Substring(words.Start + 1, Math.Min(words.Length - 1, LongestItem));
                return At(words, $"a space is missing behind the dash: “- {item}”.");
            }

            if (!words.IsEmpty && words.Start == line.Start && char.IsLetterOrDigit(text[words.Start])
                && !HasColon(text, words) && text[words.End - 1] != ':')
            {
                int colon = text.AsSpan(words.Start, words.Length).IndexOf(':');
                return At(words, colon > 0
                    ? "a space is missing behind the colon."
                    : "this line is not a “key: value” pair. Put a key and a colon before the value, or remove the "
                        + "line.");
            }

            start = Math.Max(line.Next, start + 1);
        }

        return null;
    }

    // The first from there on: the library often notices at the value before it that something is wrong.
    private static TextSpan? TabbedLine(string text, TextSpan region, int from)
    {
        int start = Math.Max(region.Start, LineStart(text, from));
        while (start < region.End)
        {
            FileLine line = FileLine.At(text, start);
            TextSpan words = WordsOf(text, line);
            if (!words.IsEmpty && text.AsSpan(line.Start, words.Start - line.Start).IndexOf('\t') >= 0)
            {
                return words;
            }

            start = Math.Max(line.Next, start + 1);
        }

        return null;
    }

    private static Problem NeedsMarks(string text, TextSpan value) =>
        At(value, $"a value that begins with “{text[value.Start]}” needs quotation marks: {InMarks(text, value)}.");

    private static Problem Quoted(string text, TextSpan region, int place, string message)
    {
        TextSpan words = WordsOf(text, LineOf(text, region, place));
        if (message.Contains("wrong indentation") && UnindentedLine(text, region, place) is { } below)
        {
            return At(
                below,
                "this line goes on with the quoted value above it, and is not indented. Put two spaces before it.");
        }

        bool isEscape = message.Contains("escape") || message.Contains("hexadecimal") || message.Contains("Unicode");
        return isEscape
            ? At(
                words,
                "a backslash between double quotation marks begins a code, and this is none. Write it twice, or use "
                    + "single marks.")
            : At(
                new TextSpan(place, place < text.Length ? 1 : 0),
                "a quotation mark is opened here and never closed. Close it at the end of the value.");
    }

    // The line below, where the value does end in it or further down, and not in the midst of other keys.
    private static TextSpan? UnindentedLine(string text, TextSpan region, int place)
    {
        TextSpan? first = null;
        for (FileLine line = FileLine.At(text, place); !line.IsLast && line.Next < region.End;)
        {
            line = FileLine.At(text, line.Next);
            TextSpan words = WordsOf(text, line);
            first ??= words;
            if (text.AsSpan(words.Start, words.Length).IndexOf(text[place]) >= 0)
            {
                return first;
            }

            if (HasColon(text, words))
            {
                return null;
            }
        }

        return null;
    }

    private static Problem At(TextSpan span, string message) => Problem.At(ProblemKind.FrontMatter, span, message);

    private static bool HasColon(string text, TextSpan words) =>
        text.AsSpan(words.Start, words.Length).IndexOf(": ".AsSpan()) >= 0;

    // In the marks that need no second thought.
    private static string InMarks(string text, TextSpan value)
    {
        string words = text.Substring(value.Start, value.Length);
        return words.Contains('"') || words.Contains('\\') ? "'" + words.Replace("'", "''") + "'" : "\"" + words + "\"";
    }

    private static TextSpan ValueOf(string text, TextSpan words)
    {
        int colon = text.AsSpan(words.Start, words.Length).IndexOf(": ".AsSpan());
        int start = colon < 0 ? words.End : words.Start + colon + 1;
        while (start < words.End && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return TextSpan.FromBounds(start, words.End);
    }

    // What is noticed at the very end belongs to the last line that has words.
    private static FileLine LineOf(string text, TextSpan region, int place)
    {
        int last = Math.Min(place, region.End);
        while (last > region.Start
            && (last == region.End || text[last] is '\n' or '\r')
            && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        return FileLine.At(text, Math.Max(region.Start, LineStart(text, last)));
    }

    private static int LineStart(string text, int place)
    {
        while (place > 0 && text[place - 1] is not ('\n' or '\r'))
        {
            place--;
        }

        return place;
    }

    private static TextSpan WordsOf(string text, FileLine line)
    {
        int start = line.Start;
        int end = line.End;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
