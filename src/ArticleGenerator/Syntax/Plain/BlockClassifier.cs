using System.Collections.Immutable;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>Decides what each block below the headline is.</summary>
internal static class BlockClassifier
{
    private const int MostCreditLines = 3;

    /// <param name="text">The file.</param>
    /// <param name="blocks">The blocks below the headline.</param>
    /// <param name="headings">Whether plain lines can be headings.</param>
    /// <returns>For each block its kind and, for headings, its level.</returns>
    public static ImmutableArray<(BlockKind Kind, int Level)> Classify(string text, ImmutableArray<RawBlock> blocks, HeadingMode headings)
    {
        int first = CountMetadata(text, blocks);
        int end = blocks.Length - CountCredits(text, blocks, first);
        var candidates = new bool[blocks.Length];
        for (int i = first; i < end && headings == HeadingMode.Plain; i++)
        {
            RawBlock block = blocks[i];
            candidates[i] = block.IsPlain && !block.IsEscaped && block.IsAlone && HeadingRule.IsCandidate(block.FirstLine(text));
        }

        var kinds = ImmutableArray.CreateBuilder<(BlockKind, int)>(blocks.Length);
        for (int i = 0; i < blocks.Length; i++)
        {
            kinds.Add(i < first ? (MetadataKind(text, blocks[i]), 0)
                : i >= end ? (BlockKind.Credit, 0)
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

        if (candidates[index] && IsFollowedByParagraph(blocks, candidates, index, end) && !IsAfterHeading(blocks, candidates, index))
        {
            return (BlockKind.Heading, 2);
        }

        return (ListItem.Is(block.FirstLine(text)) && !block.IsEscaped ? BlockKind.ListItem : BlockKind.Paragraph, 0);
    }

    private static bool IsFollowedByParagraph(ImmutableArray<RawBlock> blocks, bool[] candidates, int index, int end) =>
        index + 1 < end && !candidates[index + 1] && blocks[index + 1].Markup.Kind != MarkupKind.Heading;

    // "Two such lines in a row are a list, not headings."
    private static bool IsAfterHeading(ImmutableArray<RawBlock> blocks, bool[] candidates, int index) =>
        index > 0 && (candidates[index - 1] || blocks[index - 1].Markup.Kind == MarkupKind.Heading);

    // Byline, date and dateline stand directly under the headline, in any order.
    private static int CountMetadata(string text, ImmutableArray<RawBlock> blocks)
    {
        int count = 0;
        while (count < blocks.Length && blocks[count].IsPlain && blocks[count].Lines.Length == 1
            && MetadataLine.KindOf(blocks[count].FirstLine(text)) != MetadataLineKind.None)
        {
            count++;
        }

        return count;
    }

    private static int CountCredits(string text, ImmutableArray<RawBlock> blocks, int first)
    {
        int count = 0;

        // At least one block is left for the text.
        while (count < MostCreditLines && blocks.Length - count - 1 > first
            && blocks[blocks.Length - count - 1] is { IsPlain: true, Lines.Length: 1 } block && MetadataLine.IsCredit(block.FirstLine(text)))
        {
            count++;
        }

        return count;
    }

    private static BlockKind MetadataKind(string text, RawBlock block) => MetadataLine.KindOf(block.FirstLine(text)) switch
    {
        MetadataLineKind.Byline => BlockKind.Byline,
        MetadataLineKind.Date => BlockKind.Date,
        _ => BlockKind.Dateline,
    };
}
