using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Checks;

/// <summary>ART106: the same paragraph twice, as it happens when text is moved about.</summary>
internal static class RepeatedParagraphCheck
{
    // "Yes," she said. The question of an interview. Shorter ones may well come twice.
    private const int FewestWords = 8;

    public static IEnumerable<Problem> Find(ArticleSyntax article)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        int before = -1;
        for (int i = 0; i < article.Blocks.Length; i++)
        {
            BlockSyntax block = article.Blocks[i];
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || LineWords.Count(article.TextOf(block)) < FewestWords)
            {
                continue;
            }

            string text = article.TextOf(block).ToString();
            if (!first.TryGetValue(text, out int original))
            {
                first.Add(text, i);
                before = -1;
                continue;
            }

            // Several paragraphs that were copied together are one mistake, at the first of them.
            bool isCopiedWithTheLast = before >= 0 && original == before + 1;
            before = original;
            if (!isCopiedWithTheLast)
            {
                yield return Problem.At(ProblemKind.RepeatedParagraph, article.Source.ToSource(block.Span), Excerpt.Of(text)) with
                {
                    Others = new EquatableArray<TextSpan>([article.Source.ToSource(article.Blocks[original].Span)]),
                };
            }
        }
    }
}
