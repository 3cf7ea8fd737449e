using System.Collections.Immutable;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>
/// "A file is wrapped when, in its blocks of several lines, most lines but the last end without a sentence end and are at
/// most 120 characters: then a block is one paragraph. Otherwise each line is a paragraph."
/// </summary>
internal static class ParagraphRule
{
    // In UTF-16 code units: no editor wraps wider, and hardly any paragraph is shorter.
    private const int LongestWrappedLine = 120;

    /// <param name="lines">The lines of the file.</param>
    /// <param name="first">The first one below the front matter.</param>
    /// <param name="text">The file.</param>
    public static bool IsWrapped(ImmutableArray<SourceLine> lines, int first, string text)
    {
        int wrapped = 0;
        int others = 0;
        for (int i = first; i + 1 < lines.Length; i++)
        {
            // The last line of a block says nothing; markup, a byline and a heading are lines of their own in any file.
            if (lines[i].IsBlank || lines[i + 1].IsBlank || IsMarked(lines[i], text) || IsMarked(lines[i + 1], text)
                || MetadataLine.KindOf(WordsOf(lines[i], text)) != MetadataLineKind.None
                || LooksLikeHeading(lines, i, first, text))
            {
                continue;
            }

            if (LooksWrapped(WordsOf(lines[i], text)))
            {
                wrapped++;
            }
            else
            {
                others++;
            }
        }

        return wrapped > others;
    }

    private static bool LooksWrapped(ReadOnlySpan<char> line) =>
        line.Length <= LongestWrappedLine && !LineEnd.IsSentence(line) && !ListItem.Is(line);

    /// <summary>
    /// A short line between the end of one sentence and the beginning of another. In a short text pasted from a news site
    /// there may be as many headings as paragraphs, and they must not make it a wrapped one.
    /// </summary>
    private static bool LooksLikeHeading(ImmutableArray<SourceLine> lines, int index, int first, string text)
    {
        bool begins = index == first || lines[index - 1].IsBlank || LineEnd.IsSentence(WordsOf(lines[index - 1], text));
        return begins
            && HeadingRule.IsCandidate(WordsOf(lines[index], text))
            && !char.IsLower(text[lines[index + 1].Span.Start])
            && LineEnd.IsSentence(WordsOf(lines[index + 1], text));
    }

    private static bool IsMarked(SourceLine line, string text) => Markup.Of(WordsOf(line, text)).Kind != MarkupKind.None;

    private static ReadOnlySpan<char> WordsOf(SourceLine line, string text) => text.AsSpan(line.Span.Start, line.Span.Length);
}
