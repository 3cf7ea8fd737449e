using System.Collections.Immutable;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// Who speaks in a block quotation: whom its signature names (<c>— Mara Lindqvist, engineer</c>), else whom the
/// sentence above introduces; nobody else, since a block may as well be a letter or a law.
/// </summary>
internal static class BlockSpeakers
{
    private const string Introduced = "introduced";

    /// <param name="article">The article.</param>
    /// <param name="spans">Its quotations.</param>
    /// <param name="mentions">Whom it names, in order.</param>
    /// <param name="attributions">What the other rules have found; changed.</param>
    public static void Decide(
        ArticleSyntax article, ImmutableArray<QuotedSpan> spans, List<Mention> mentions, Attribution?[] attributions)
    {
        int next = 0;
        for (int i = 0; i < spans.Length; i++)
        {
            if (article.Blocks[spans[i].LastBlock].Kind != BlockKind.BlockQuotation)
            {
                continue;
            }

            if (BlockQuotations.SignatureOf(article, spans[i]) is { } signature
                && Named(mentions, signature, ref next) is { } name)
            {
                attributions[i] = new Attribution("signature", name, -1);
            }
            else if (!spans[i].HasMarks && attributions[i]?.Rule != Introduced)
            {
                attributions[i] = null;
            }
        }
    }

    // Signatures come in the order of the text, as the mentions do: they are walked through once.
    private static Mention? Named(List<Mention> mentions, TextSpan signature, ref int next)
    {
        while (next < mentions.Count && mentions[next].Span.Start < signature.Start)
        {
            next++;
        }

        bool isName = next < mentions.Count
            && mentions[next].Kind == MentionKind.Name
            && signature.Contains(mentions[next].Span);
        return isName ? mentions[next] : null;
    }
}
