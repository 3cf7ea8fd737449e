using System.Collections.Immutable;
using System.Text;
using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.FrontMatter;

/// <summary>
/// TOML between two lines <c>+++</c>, as other tools have it. It is not read, and one problem shows the same in YAML;
/// what is plainly there (<c>title = "..."</c>) counts all the same, so that the article has its headline.
/// </summary>
internal static class TomlReader
{
    public const string Fence = "+++";

    // What a message can hold.
    private const int MostLinesShown = 8;

    /// <param name="text">The file.</param>
    /// <param name="first">Its first line.</param>
    /// <param name="problems">Takes the one problem.</param>
    /// <param name="next">Where the text begins.</param>
    public static FrontMatterSyntax Read(
        string text, FileLine first, ImmutableArray<Problem>.Builder problems, out int next)
    {
        next = 0;
        if (FrontMatterParser.ClosingFence(text, first, Fence) is not { } last)
        {
            return FrontMatterSyntax.None;
        }

        next = last.Next;
        var entries = ImmutableArray.CreateBuilder<FrontMatterEntry>();
        var shown = new StringBuilder("“---”");
        string indent = "";
        int count = 0;
        for (
            FileLine line = FileLine.At(text, first.Next); line.Start < last.Start; line = FileLine.At(text, line.Next))
        {
            ReadOnlySpan<char> words = line.Of(text).Trim();
            string? yaml = null;
            if (words.Length > 2 && words[0] == '[' && words[words.Length - 1] == ']')
            {
                indent = "  ";
                yaml = words.Trim('[').Trim(']').ToString() + ":";
            }
            else if (Entry(text, line) is { } entry)
            {
                yaml = $"{indent}{entry.Key}: {Raw(text, line)}";
                if (indent.Length == 0)
                {
                    entries.Add(entry);
                }
            }

            if (yaml is not null && count++ < MostLinesShown)
            {
                shown.Append(", “").Append(yaml).Append('”');
            }
        }

        shown.Append(count > MostLinesShown ? ", ..., “---”" : ", “---”");
        problems.Add(Problem.At(
            ProblemKind.FrontMatter,
            new TextSpan(first.Start, Fence.Length),
            $"it is TOML, and a front matter is YAML. The same in YAML, each on a line of its own: {shown}."));
        return new FrontMatterSyntax(entries.ToImmutable())
        {
            Span = TextSpan.FromBounds(first.Start, last.Start + Fence.Length),
        };
    }

    // The value as it stands: what TOML writes in marks or brackets, YAML writes the same way.
    private static string Raw(string text, FileLine line)
    {
        ReadOnlySpan<char> words = line.Of(text);
        return words.Slice(words.IndexOf('=') + 1).Trim().ToString();
    }

    private static FrontMatterEntry? Entry(string text, FileLine line)
    {
        ReadOnlySpan<char> words = line.Of(text);
        int equals = words.IndexOf('=');
        ReadOnlySpan<char> key = equals < 0 ? default : words.Slice(0, equals).Trim();
        if (key.IsEmpty || key[0] == '#')
        {
            return null;
        }

        int start = line.Start + equals + 1;
        int end = line.End;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        bool isQuoted = end - start >= 2 && text[start] is ('"' or '\'') && text[start] == text[end - 1];
        TextSpan value = isQuoted ? TextSpan.FromBounds(start + 1, end - 1) : TextSpan.FromBounds(start, end);
        return new FrontMatterEntry(
            key.ToString(),
            new TextSpan(line.Start + words.IndexOf(key[0]), key.Length),
            new FrontMatterScalar(text.Substring(value.Start, value.Length), value, IsPlain: !isQuoted));
    }
}
