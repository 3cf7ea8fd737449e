using System.Collections.Immutable;
using ArticleGenerator.Syntax.Lines;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>Decides what each block below the head is.</summary>
internal static class BlockClassifier
{
    private const int MostCreditLines = 3;

    /// <param name="text">The file.</param>
    /// <param name="blocks">The blocks below the head.</param>
    /// <param name="headings">Whether plain lines can be headings.</param>
    /// <returns>For each block its kind and, for headings, its level.</returns>
    public static ImmutableArray<(BlockKind Kind, int Level)> Classify(
        string text, ImmutableArray<RawBlock> blocks, HeadingMode headings)
    {
        int end = blocks.Length - CountCredits(text, blocks);
        int endMark = LastEndMark(text, blocks);
        bool[] candidates = headings == HeadingMode.Plain
            ? PlainHeadings.Candidates(text, blocks, Math.Min(end, endMark))
            : new bool[blocks.Length];
        var kinds = ImmutableArray.CreateBuilder<(BlockKind, int)>(blocks.Length);
        for (int i = 0; i < blocks.Length; i++)
        {
            kinds.Add(i >= end ? (BlockKind.Credit, 0)
                : IsNotice(text, blocks[i], isInTail: i > endMark) || i == endMark ? (BlockKind.Notice, 0)
                : KindOf(text, blocks, candidates, i, end));
        }

        return kinds.MoveToImmutable();
    }

    private static (BlockKind Kind, int Level) KindOf(
        string text, ImmutableArray<RawBlock> blocks, bool[] candidates, int index, int end)
    {
        RawBlock block = blocks[index];
        if (block.Markup.Kind == MarkupKind.Heading)
        {
            // A second "# " has no level of its own: there is one headline.
            return (BlockKind.Heading, Math.Max(2, block.Markup.Level));
        }

        if (block.Markup.Kind == MarkupKind.PullQuote)
        {
            return (BlockKind.PullQuote, 0);
        }

        if (candidates[index] && IsFollowedByParagraph(blocks, candidates, index, end)
            && !IsAfterHeading(blocks, candidates, index))
        {
            return (BlockKind.Heading, 2);
        }

        return (ListItem.Is(block.FirstLine(text)) && !block.IsEscaped ? BlockKind.ListItem : BlockKind.Paragraph, 0);
    }

    // A line of tags without words, and the contacts behind the end of a press release.
    private static bool IsNotice(string text, RawBlock block, bool isInTail) =>
        block.IsPlain && block.Lines.Length == 1
        && (block.FirstLine(text).IsEmpty || (isInTail && ContactLine.Is(block.FirstLine(text))));

    private static bool IsFollowedByParagraph(ImmutableArray<RawBlock> blocks, bool[] candidates, int index, int end) =>
        index + 1 < end && !candidates[index + 1] && blocks[index + 1].Markup.Kind != MarkupKind.Heading;

    // Two such lines in a row are a list, not headings.
    private static bool IsAfterHeading(ImmutableArray<RawBlock> blocks, bool[] candidates, int index) =>
        index > 0 && (candidates[index - 1] || blocks[index - 1].Markup.Kind == MarkupKind.Heading);

    // Behind it stand a press release's contacts and what its sender says of himself; before another one, scenes.
    private static int LastEndMark(string text, ImmutableArray<RawBlock> blocks)
    {
        for (int i = blocks.Length - 1; i > 0; i--)
        {
            if (blocks[i] is { IsPlain: true, IsEscaped: false, Lines.Length: 1 }
                && EndMark.Is(blocks[i].FirstLine(text)))
            {
                return i;
            }
        }

        return blocks.Length;
    }

    private static int CountCredits(string text, ImmutableArray<RawBlock> blocks)
    {
        int count = 0;

        // At least one block is left for the text.
        while (count < MostCreditLines && blocks.Length - count > 1
            && blocks[blocks.Length - count - 1] is { IsPlain: true, Lines.Length: 1 } block
            && CreditLine.Is(block.FirstLine(text)))
        {
            count++;
        }

        return count;
    }
}
