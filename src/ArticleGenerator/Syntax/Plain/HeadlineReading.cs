using System.Collections.Immutable;
using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>
/// Finds the headline: <c>headline:</c> of the front matter; else <c># ...</c>; else the first line, when it reads as one.
/// </summary>
/// <param name="Headline">Null where there is none.</param>
/// <param name="BlocksTaken">How many blocks of the text it takes: 0 or 1.</param>
/// <param name="Problem">Why there is none, or null.</param>
internal sealed record HeadlineReading(HeadlineSyntax? Headline, int BlocksTaken, Problem? Problem)
{
    public static HeadlineReading Read(string text, FrontMatterSyntax frontMatter, ImmutableArray<RawBlock> blocks)
    {
        if (frontMatter.Find("headline") is { Value.Length: > 0 } entry)
        {
            return new HeadlineReading(new HeadlineSyntax(entry.Value, entry.ValueSpan), BlocksTaken: 0, Problem: null);
        }

        if (blocks.IsEmpty)
        {
            return new HeadlineReading(Headline: null, BlocksTaken: 0, Problem: null);
        }

        RawBlock first = blocks[0];
        if (first.Markup is { Kind: MarkupKind.Heading, Level: 1 } || WhyNot(text, blocks) is not { } reason)
        {
            var headline = new HeadlineSyntax(first.FirstLine(text).ToString(), first.Lines[0]);
            return new HeadlineReading(headline, BlocksTaken: 1, Problem: null);
        }

        return new HeadlineReading(Headline: null, BlocksTaken: 0, NoHeadline(first.Lines[0], reason, frontMatter));
    }

    // "headlin: Ferry sails again": the author has written one, and a letter is missing elsewhere.
    private static Problem NoHeadline(TextSpan line, string reason, FrontMatterSyntax frontMatter)
    {
        FrontMatterEntry? slip = frontMatter.Entries.FirstOrDefault(entry => Spelling.Distance(entry.Key, "headline", limit: 3) is 1 or 2);
        return slip is null
            ? Problem.At(ProblemKind.NoHeadline, line, reason)
            : Problem.At(ProblemKind.NoHeadline, slip.KeySpan, $"{reason}, and “{slip.Key}” is no key that gives one (did you mean “headline”?)");
    }

    private static string? WhyNot(string text, ImmutableArray<RawBlock> blocks)
    {
        RawBlock first = blocks[0];
        if (first.Markup.Kind == MarkupKind.Heading)
        {
            return "is the heading of a section";
        }

        if (first.Markup.Kind == MarkupKind.PullQuote)
        {
            return "is a pull quote";
        }

        // "It stands alone as a block, or the next line does not begin with a lower-case letter and the file is not wrapped."
        if (!first.IsAlone || (IsTouchedBySecond(text, blocks) && char.IsLower(blocks[1].FirstLine(text)[0])))
        {
            return HeadlineRule.WhyNot(first.FirstLine(text)) ?? "goes on in the line below";
        }

        return HeadlineRule.WhyNot(first.FirstLine(text));
    }

    private static bool IsTouchedBySecond(string text, ImmutableArray<RawBlock> blocks)
    {
        if (blocks.Length < 2 || !blocks[1].IsPlain)
        {
            return false;
        }

        ReadOnlySpan<char> between = text.AsSpan(blocks[0].Lines[0].End, blocks[1].Lines[0].Start - blocks[0].Lines[0].End);
        return CountLineEnds(between) == 1;
    }

    private static int CountLineEnds(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                count++;
            }
        }

        return count;
    }
}
