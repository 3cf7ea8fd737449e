using System.Collections.Immutable;
using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.FrontMatter;

/// <summary>
/// Finds the front matter, which is what stands between two lines <c>---</c> at the very start of a file, and has it
/// read as YAML. Whatever is wrong with it, the text below is read all the same.
/// </summary>
internal static class FrontMatterParser
{
    public const string Fence = "---";

    /// <param name="text">The file.</param>
    /// <param name="problems">Takes what is wrong; the readable rest is kept.</param>
    /// <param name="next">Where the text begins: a place in the file at the start of a line.</param>
    public static FrontMatterSyntax Parse(string text, ImmutableArray<Problem>.Builder problems, out int next)
    {
        next = 0;
        FileLine first = FileLine.At(text, 0);
        if (first.Is(text, TomlReader.Fence))
        {
            return TomlReader.Read(text, first, problems, out next);
        }

        if (!first.Is(text, Fence))
        {
            return FrontMatterSyntax.None;
        }

        if (ClosingFence(text, first, Fence) is not { } last)
        {
            return ParseUnclosed(text, first, problems, out next);
        }

        next = last.Next;
        FrontMatterSyntax read = Entries(text, TextSpan.FromBounds(first.Next, last.Start), problems);
        return read with { Span = TextSpan.FromBounds(first.Start, last.Start + Fence.Length) };
    }

    /// <summary>The next line that is a fence, or null.</summary>
    public static FileLine? ClosingFence(string text, FileLine opening, string fence)
    {
        FileLine line = opening;
        while (!line.IsLast)
        {
            line = FileLine.At(text, line.Next);
            if (line.Is(text, fence))
            {
                return line;
            }
        }

        return null;
    }

    // Where the second fence is missing, the lines that look like entries are taken for the front matter, and the rest
    // for the text: one mistake, one diagnostic. Where there are none, the dashes are a line of the text.
    private static FrontMatterSyntax ParseUnclosed(
        string text, FileLine first, ImmutableArray<Problem>.Builder problems, out int next)
    {
        next = 0;
        FileLine line = first;
        while (!line.IsLast && IsEntry(FileLine.At(text, line.Next).Of(text)))
        {
            line = FileLine.At(text, line.Next);
        }

        if (line == first)
        {
            return FrontMatterSyntax.None;
        }

        next = line.Next;
        problems.Add(Problem.At(
            ProblemKind.FrontMatter,
            new TextSpan(first.Start, Fence.Length),
            "it is opened here and never closed. Add a line “---” below its last line."));
        var consequences = ImmutableArray.CreateBuilder<Problem>();
        return Entries(text, TextSpan.FromBounds(first.Next, line.End), consequences) with
        {
            Span = TextSpan.FromBounds(first.Start, line.End),
        };
    }

    private static bool IsEntry(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> words = line.TrimStart();
        if (words.Length < line.Length || words.StartsWith("- ".AsSpan()))
        {
            return !words.IsEmpty;
        }

        int colon = words.IndexOf(':');
        return colon > 0 && words.Slice(0, colon).IndexOf(' ') < 0;
    }

    // The library that reads YAML is loaded when a method that uses it is first called: where there is nothing to read,
    // it is not.
    private static FrontMatterSyntax Entries(string text, TextSpan region, ImmutableArray<Problem>.Builder problems) =>
        text.AsSpan(region.Start, region.Length).IsWhiteSpace()
            ? FrontMatterSyntax.None
            : new FrontMatterSyntax(YamlFrontMatter.Read(text, region, problems));
}
