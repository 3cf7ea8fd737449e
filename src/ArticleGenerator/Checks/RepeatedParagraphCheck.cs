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
        var first = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (BlockSyntax block in article.Blocks)
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || Words.Count(article.TextOf(block)) < FewestWords)
            {
                continue;
            }

            string text = article.TextOf(block).ToString();
            TextSpan place = article.Source.ToSource(block.Span);
            if (!first.TryGetValue(text, out TextSpan other))
            {
                first.Add(text, place);
                continue;
            }

            yield return Problem.At(ProblemKind.RepeatedParagraph, place, Excerpt.Of(text)) with
            {
                Others = new EquatableArray<TextSpan>([other]),
            };
        }
    }
}
