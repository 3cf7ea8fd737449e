using ArticleGenerator.Syntax.Lines;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>
/// A file is wrapped when, in its blocks of several lines, most lines but the last end without a sentence end and are
/// at most 120 characters: then a block is one paragraph. Otherwise each line is a paragraph. Lines are weighed by
/// their length, so that ten lines of an address do not outvote three paragraphs.
/// </summary>
internal static class ParagraphRule
{
    // In UTF-16 code units: no editor wraps wider, and hardly any paragraph is shorter.
    private const int LongestWrappedLine = 120;

    // Narrower lines before a capital are verses or an address.
    private const int ShortestWrappedWidth = 45;

    /// <param name="lines">The lines of the file.</param>
    /// <param name="first">The first one below the front matter.</param>
    public static bool IsWrapped(FileLines lines, int first)
    {
        int wrapped = 0;
        int others = 0;
        int width = 0;
        for (int i = first; i < lines.Count; i++)
        {
            // Of a line alone nobody asks.
            bool begins = (i == first || lines.IsBlank(i - 1)) && !lines.IsBlank(i + 1);
            width = begins ? WidthOfBlock(lines, i) : width;
            switch (WhatSays(lines, i, first, width))
            {
                case Vote.Wrapped:
                    wrapped += lines[i].Length;
                    break;
                case Vote.Lines:
                    others += lines[i].Length;
                    break;
            }
        }

        return wrapped > others;
    }

    /// <summary>
    /// How wide a wrapped file is: the length of its longest line that may be a wrapped one, in UTF-16 code units.
    /// </summary>
    public static int Width(FileLines lines, int first)
    {
        int width = 1;
        for (int i = first; i < lines.Count; i++)
        {
            int length = lines[i].Length;
            width = length <= LongestWrappedLine ? Math.Max(width, length) : width;
        }

        return width;
    }

    private enum Vote
    {
        None,
        Wrapped,
        Lines,
    }

    private static Vote WhatSays(FileLines lines, int line, int first, int width)
    {
        ReadOnlySpan<char> words = lines[line];
        if (words.Length > LongestWrappedLine)
        {
            return Vote.Lines;
        }

        // The last line of a block says nothing; markup, a byline and a heading are lines of their own in any file.
        if (lines.IsBlank(line) || lines.IsBlank(line + 1) || lines.IsMarked(line) || lines.IsMarked(line + 1)
            || ListItem.Is(lines[line + 1]) || IsLineOfItsOwn(words) || IsLineOfItsOwn(lines[line + 1])
            || LooksLikeHeading(lines, line, first))
        {
            return Vote.None;
        }

        return !LineEnd.IsSentence(words) && IsBroken(words, lines[line + 1], width) ? Vote.Wrapped : Vote.Lines;
    }

    // A line that ends early, before a capital, was ended on purpose: a verse, an address, a headline.
    private static bool IsBroken(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int width) =>
        next.IsEmpty || char.IsLower(next[0])
        || (width >= ShortestWrappedWidth && line.Length + 1 + LineWords.First(next).Length > width);

    private static bool IsLineOfItsOwn(ReadOnlySpan<char> line) =>
        MetadataLine.KindOf(line) != MetadataLineKind.None || ContactLine.Is(line) || ReleaseLine.Is(line);

    /// <summary>
    /// A short line between the end of one sentence and the beginning of another. In a short text pasted from a news
    /// site there may be as many headings as paragraphs, and they must not make it a wrapped one.
    /// </summary>
    private static bool LooksLikeHeading(FileLines lines, int line, int first)
    {
        bool begins = line == first || lines.IsBlank(line - 1) || LineEnd.IsSentence(lines[line - 1]);
        return begins
            && HeadingRule.IsCandidate(lines[line])
            && !lines[line + 1].IsEmpty
            && !char.IsLower(lines[line + 1][0])
            && LineEnd.IsSentence(lines[line + 1]);
    }

    // The longest line that may be a wrapped one; of a long block without the longest tenth, such as the foot of a
    // page.
    private static int WidthOfBlock(FileLines lines, int line)
    {
        var lengths = new List<int>();
        for (; !lines.IsBlank(line); line++)
        {
            if (lines[line].Length is int length and <= LongestWrappedLine)
            {
                lengths.Add(length);
            }
        }

        lengths.Sort();
        return lengths.Count == 0 ? 0 : lengths[lengths.Count - 1 - (lengths.Count / 10)];
    }
}
