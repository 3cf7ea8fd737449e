using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.FrontMatter;

/// <summary>
/// What can be read of a front matter that is no YAML: lines <c>key: value</c>, and such lines indented below a key
/// without a value.
/// </summary>
internal static class EntryLines
{
    public static ImmutableArray<FrontMatterEntry> Read(string text, TextSpan region)
    {
        var entries = ImmutableArray.CreateBuilder<FrontMatterEntry>();
        var below = ImmutableArray.CreateBuilder<FrontMatterEntry>();
        int start = region.Start;
        while (start < region.End)
        {
            FileLine line = FileLine.At(text, start);
            bool isIndented = line.End > line.Start && char.IsWhiteSpace(text[line.Start]);
            if (Entry(text, line) is { } entry)
            {
                if (!isIndented)
                {
                    Close(entries, below);
                    entries.Add(entry);
                }
                else if (entries.Count > 0 && entries[entries.Count - 1].ValueSpan.IsEmpty)
                {
                    below.Add(entry);
                }
            }

            start = Math.Max(line.Next, start + 1);
        }

        Close(entries, below);
        return entries.ToImmutable();
    }

    private static void Close(
        ImmutableArray<FrontMatterEntry>.Builder entries, ImmutableArray<FrontMatterEntry>.Builder below)
    {
        if (below.Count == 0)
        {
            return;
        }

        FrontMatterEntry above = entries[entries.Count - 1];
        var span = TextSpan.FromBounds(below[0].KeySpan.Start, below[below.Count - 1].ValueSpan.End);
        entries[entries.Count - 1] = above with { Node = new FrontMatterMapping(below.ToImmutable(), span) };
        below.Clear();
    }

    private static FrontMatterEntry? Entry(string text, FileLine line)
    {
        ReadOnlySpan<char> words = line.Of(text);
        int colon = words.IndexOf(':');
        if (colon <= 0 || (colon + 1 < words.Length && !char.IsWhiteSpace(words[colon + 1])))
        {
            return null;
        }

        ReadOnlySpan<char> key = words.Slice(0, colon).Trim();
        if (key.IsEmpty || !char.IsLetter(key[0]))
        {
            return null;
        }

        int keyStart = line.Start + words.IndexOf(key[0]);
        TextSpan value = Words(text, line.Start + colon + 1, line.End);
        return new FrontMatterEntry(
            key.ToString(),
            new TextSpan(keyStart, key.Length),
            new FrontMatterScalar(text.Substring(value.Start, value.Length), value, IsPlain: true));
    }

    // Without white space and quotation marks around it.
    private static TextSpan Words(string text, int start, int end)
    {
        int first = start;
        while (first < end && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        int last = end;
        while (last > first && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        bool isQuoted = last - first >= 2 && text[first] == text[last - 1] && text[first] is ('"' or '\'');
        return first == last ? new TextSpan(start, 0)
            : isQuoted ? TextSpan.FromBounds(first + 1, last - 1)
            : TextSpan.FromBounds(first, last);
    }
}
