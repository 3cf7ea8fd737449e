using System.Collections.Immutable;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Marks;

/// <summary>
/// Block quotations (<c>&gt; ...</c>): quotations without marks, each over as many paragraphs as follow one another.
/// One that begins with a mark is prose with quotations of its own (<c>&gt; “It smells,” said Lindqvist</c>), and so is
/// a note (<c>&gt; [!NOTE]</c>).
/// </summary>
internal static class BlockQuotations
{
    /// <summary>Whether the marks of a block quotation count.</summary>
    public static bool IsProse(string text, BlockSyntax block) =>
        block.Kind == BlockKind.BlockQuotation
        && (block.IsNote || QuotationMarks.IsMark(text[block.Span.Start]));

    /// <summary>The quotations that marks make, and those that blocks make, in their order.</summary>
    public static ImmutableArray<QuotedSpan> Join(ArticleSyntax article, ImmutableArray<QuotedSpan> marked)
    {
        if (!article.Blocks.Any(block => block.Kind == BlockKind.BlockQuotation))
        {
            return marked;
        }

        // Where a quotation in marks goes on behind a block, that block is part of it.
        var joined = ImmutableArray.CreateBuilder<QuotedSpan>();
        int next = 0;
        foreach (QuotedSpan block in Of(article))
        {
            while (next < marked.Length && marked[next].Outer.Start < block.Outer.Start)
            {
                joined.Add(marked[next++]);
            }

            if (joined.Count == 0 || joined[joined.Count - 1].Outer.End <= block.Outer.Start)
            {
                joined.Add(block);
            }
        }

        joined.AddRange(marked.Skip(next));
        return joined.ToImmutable();
    }

    /// <summary>Who is named behind the words of the block quotation in which a quotation ends, or null.</summary>
    public static TextSpan? SignatureOf(ArticleSyntax article, QuotedSpan span)
    {
        for (int i = span.LastBlock; i < article.Blocks.Length && i <= span.LastBlock + 1; i++)
        {
            if (article.Blocks[i].Kind != BlockKind.BlockQuotation)
            {
                return null;
            }

            QuotedBlockWords block = QuotedBlockWords.Of(article.Text, article.Blocks[i].Span);
            if (block.Signature is not null && (i == span.LastBlock || block.Words.IsEmpty))
            {
                return block.Signature;
            }
        }

        return null;
    }

    private static IEnumerable<QuotedSpan> Of(ArticleSyntax article)
    {
        var parts = ImmutableArray.CreateBuilder<TextSpan>();
        int first = 0;
        for (int i = 0; i <= article.Blocks.Length; i++)
        {
            bool goesOn = i < article.Blocks.Length && article.Blocks[i].Kind == BlockKind.BlockQuotation
                && !IsProse(article.Text, article.Blocks[i]);
            if (!goesOn)
            {
                if (parts.Count > 0)
                {
                    yield return Span(article.Text, parts, first);
                }

                continue;
            }

            QuotedBlockWords block = QuotedBlockWords.Of(article.Text, article.Blocks[i].Span);
            first = parts.Count == 0 ? i : first;
            if (!block.Words.IsEmpty)
            {
                parts.Add(block.Words);
            }

            // Behind a signature somebody else may speak.
            if (block.Signature is not null && parts.Count > 0)
            {
                yield return Span(article.Text, parts, first);
            }
        }
    }

    private static QuotedSpan Span(string text, ImmutableArray<TextSpan>.Builder parts, int first)
    {
        ImmutableArray<TextSpan> all = parts.ToImmutable();
        parts.Clear();
        var outer = TextSpan.FromBounds(all[0].Start, all[all.Length - 1].End);
        return new QuotedSpan(all, outer, first, first + all.Length - 1)
        {
            LastSign = QuotedSpanBuilder.LastSign(text, outer),
        };
    }
}
