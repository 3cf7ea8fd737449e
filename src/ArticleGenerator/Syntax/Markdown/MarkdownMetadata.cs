using System.Collections.Immutable;
using ArticleGenerator.Syntax.Lines;
using ArticleGenerator.Syntax.Plain;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.Markdown;

/// <summary>
/// The byline, date and dateline that stand as paragraphs directly under the headline, and the credit lines at the end:
/// by the rules of a plain text.
/// </summary>
internal static class MarkdownMetadata
{
    private const int MostCreditLines = 3;

    /// <param name="text">The whole text.</param>
    /// <param name="body">The blocks; those that are metadata become it.</param>
    public static ImmutableArray<MetadataSyntax> Read(string text, MarkdownBody body)
    {
        var metadata = ImmutableArray.CreateBuilder<MetadataSyntax>();
        ImmutableArray<BlockSyntax> blocks = body.Blocks;
        int first = 0;
        while (first < blocks.Length && Read(text, blocks[first]) is { } found)
        {
            body.Change(first++, found.Kind);
            if (found.Metadata is not null)
            {
                metadata.Add(found.Metadata);
            }
        }

        if (first < blocks.Length && blocks[first].Kind == BlockKind.Paragraph)
        {
            int length = Dateline.LengthAtStart(Words(text, blocks[first]));
            Add(metadata, "dateline", new TextSpan(blocks[first].Span.Start, length));
        }

        // At least one block is left for the text.
        int last = blocks.Length - 1;
        while (last > first && blocks.Length - last <= MostCreditLines
            && blocks[last].Kind == BlockKind.Paragraph && CreditLine.Is(Words(text, blocks[last])))
        {
            body.Change(last, BlockKind.Credit);
            Add(metadata, "credit", blocks[last--].Span);
        }

        return metadata.ToImmutable();
    }

    private static (BlockKind Kind, MetadataSyntax? Metadata)? Read(string text, BlockSyntax block)
    {
        if (block.Kind != BlockKind.Paragraph || block.Level > 0)
        {
            return null;
        }

        ReadOnlySpan<char> words = Words(text, block);
        if (Preamble.KindOf(words) is not { } kind)
        {
            return null;
        }

        TextSpan span = kind == BlockKind.Byline
            ? TextSpan.FromBounds(block.Span.Start + Byline.LengthOfStart(words), block.Span.End)
            : block.Span;
        return (kind, KeyOf(kind) is { } key ? new MetadataSyntax(key, span) : null);
    }

    private static string? KeyOf(BlockKind kind) => kind switch
    {
        BlockKind.Byline => "byline",
        BlockKind.Date => "published",
        BlockKind.Dateline => "dateline",
        _ => null,
    };

    private static void Add(ImmutableArray<MetadataSyntax>.Builder metadata, string key, TextSpan span)
    {
        if (!span.IsEmpty)
        {
            metadata.Add(new MetadataSyntax(key, span));
        }
    }

    private static ReadOnlySpan<char> Words(string text, BlockSyntax block) =>
        text.AsSpan(block.Span.Start, block.Span.Length);
}
