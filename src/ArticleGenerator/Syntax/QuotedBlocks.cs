using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>
/// Tells pull quotes from block quotations. What a quoted block (<c>&gt; ...</c>) has of the article's own words, two
/// by two, decides: most of them make a pull quote, whether it repeats them letter for letter or not; others are
/// somebody else's words.
/// </summary>
internal static class QuotedBlocks
{
    // “I have lost all my oars” has two of five pairs of “I have lost both oars”.
    private const double LeastShare = 0.4;

    /// <param name="text">The article's text.</param>
    /// <param name="blocks">Its blocks, in which every quoted one is a pull quote.</param>
    public static ImmutableArray<BlockSyntax> Decide(string text, ImmutableArray<BlockSyntax> blocks)
    {
        if (!blocks.Any(block => block.Kind == BlockKind.PullQuote))
        {
            return blocks;
        }

        var pairs = new HashSet<(string, string)>();
        foreach (BlockSyntax block in blocks.Where(block => block.Kind != BlockKind.PullQuote))
        {
            pairs.UnionWith(PairsOf(text, block.Span));
        }

        return ImmutableArray.CreateRange(blocks.Select(block =>
            block.Kind == BlockKind.PullQuote && !IsRepeated(text, block, pairs)
                ? block with { Kind = BlockKind.BlockQuotation }
                : block));
    }

    private static bool IsRepeated(string text, BlockSyntax block, HashSet<(string First, string Second)> pairs)
    {
        int count = 0;
        int known = 0;
        foreach ((string, string) pair in PairsOf(text, QuotedBlockWords.Of(text, block.Span).Words))
        {
            count++;
            known += pairs.Contains(pair) ? 1 : 0;
        }

        return count > 0 && known >= count * LeastShare;
    }

    // Each word with the one behind it.
    private static IEnumerable<(string First, string Second)> PairsOf(string text, TextSpan span)
    {
        string before = "";
        foreach (string word in PlainWords.Of(text.Substring(span.Start, span.Length)).Split(' '))
        {
            if (before.Length > 0)
            {
                yield return (before, word);
            }

            before = word;
        }
    }
}
