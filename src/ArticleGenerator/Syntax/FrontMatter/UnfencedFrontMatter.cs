using System.Collections.Immutable;
using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.FrontMatter;

/// <summary>
/// Front matter without fences, as Pelican, MultiMarkdown and MkDocs know it: the first lines of a Markdown file are
/// <c>Key: value</c>, up to a blank one, and one of them is the title. Their values are words, not YAML.
/// </summary>
internal static class UnfencedFrontMatter
{
    private static readonly string[] HeadlineKeys = ["title", "headline"];

    /// <param name="text">The file.</param>
    /// <param name="problems">Takes the keys that stand there twice.</param>
    /// <param name="next">Where the text begins: a place in the file at the start of a line.</param>
    public static FrontMatterSyntax Parse(string text, ImmutableArray<Problem>.Builder problems, out int next)
    {
        next = 0;
        int end = 0;
        bool hasHeadline = false;
        for (FileLine line = FileLine.At(text, 0); ; line = FileLine.At(text, line.Next))
        {
            ReadOnlySpan<char> words = line.Of(text);
            if (words.IsWhiteSpace())
            {
                break;
            }

            if (KeyOf(words, isFirst: end == 0) is not { } key)
            {
                return FrontMatterSyntax.None;
            }

            hasHeadline |= HeadlineKeys.Contains(key, StringComparer.OrdinalIgnoreCase);
            end = line.Next;
            if (line.IsLast)
            {
                break;
            }
        }

        if (!hasHeadline)
        {
            return FrontMatterSyntax.None;
        }

        next = end;
        ImmutableArray<FrontMatterEntry> entries = EntryLines.Read(text, TextSpan.FromBounds(0, end));
        return new FrontMatterSyntax(RepeatedKeys.Remove(entries, problems, isReported: true))
        {
            Span = TextSpan.FromBounds(0, end),
        };
    }

    // One word; an indented line below goes on with the value, and has none. Null for a line that is neither.
    private static string? KeyOf(ReadOnlySpan<char> line, bool isFirst)
    {
        if (char.IsWhiteSpace(line[0]))
        {
            return isFirst ? null : "";
        }

        int colon = line.IndexOf(':');
        bool hasValue = colon > 0 && (colon + 1 == line.Length || char.IsWhiteSpace(line[colon + 1]));
        if (!hasValue)
        {
            return null;
        }

        foreach (char c in line.Slice(0, colon))
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return null;
            }
        }

        return line.Slice(0, colon).ToString();
    }
}
