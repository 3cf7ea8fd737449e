using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.Lines;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Checks;

/// <summary>ART106: the same paragraph twice, as it happens when text is moved about.</summary>
internal static class RepeatedParagraphCheck
{
    // Not: "Yes," she said; the question of an interview. Shorter ones may well come twice.
    private const int FewestWords = 8;

    // Who pastes a paragraph once too often has it twice; rules that each entry of a live page repeats stand more
    // often.
    private const int FewestOnPurpose = 3;

    public static IEnumerable<Problem> Find(ArticleSyntax article)
    {
        if (!MayRepeat(article))
        {
            return [];
        }

        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < article.Blocks.Length; i++)
        {
            if (IsAsked(article, article.Blocks[i]))
            {
                string text = article.TextOf(article.Blocks[i]).ToString();
                places[text] = places.TryGetValue(text, out List<int>? found) ? found : [];
                places[text].Add(i);
            }
        }

        return Repeated(article, places);
    }

    private static bool MayRepeat(ArticleSyntax article)
    {
        var paragraphs = new Repetitions();
        foreach (BlockSyntax block in article.Blocks)
        {
            if (IsAsked(article, block))
            {
                paragraphs.Add(article.TextOf(block));
            }
        }

        return paragraphs.MayReach(2);
    }

    private static IEnumerable<Problem> Repeated(ArticleSyntax article, Dictionary<string, List<int>> places)
    {
        int before = -1;
        for (int i = 0; i < article.Blocks.Length; i++)
        {
            BlockSyntax block = article.Blocks[i];
            if (!IsAsked(article, block))
            {
                continue;
            }

            string text = article.TextOf(block).ToString();
            List<int> same = places[text];
            if (same[0] == i || same.Count >= FewestOnPurpose)
            {
                before = -1;
                continue;
            }

            // Several paragraphs that were copied together are one mistake, at the first of them.
            bool isCopiedWithTheLast = before >= 0 && same[0] == before + 1;
            before = same[0];
            if (!isCopiedWithTheLast)
            {
                TextSpan place = article.Source.ToSource(block.Span);
                yield return Problem.At(ProblemKind.RepeatedParagraph, place, Excerpt.Of(text)) with
                {
                    Others = new EquatableArray<TextSpan>([article.Source.ToSource(article.Blocks[same[0]].Span)]),
                };
            }
        }
    }

    // A list may say the same of two things; so may a contract, whose clauses are numbered or end with a semicolon, and
    // the foot of each page, which is no sentence.
    private static bool IsAsked(ArticleSyntax article, BlockSyntax block) =>
        block.Kind == BlockKind.Paragraph
        && LineEnd.IsSentence(article.TextOf(block))
        && !IsNumberedClause(article.TextOf(block))
        && LineWords.Count(article.TextOf(block)) >= FewestWords;

    // A match: "4.2 The tenant keeps the quay clean." Not: "61 passengers came".
    private static bool IsNumberedClause(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> number = LineWords.First(text);
        if (number.IndexOf('.') <= 0)
        {
            return number.Length > 0 && number[0] == '§';
        }

        foreach (char c in number)
        {
            if (!char.IsDigit(c) && c != '.')
            {
                return false;
            }
        }

        return true;
    }
}
