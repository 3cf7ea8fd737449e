using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>One cause, one diagnostic: an empty file has no headline either, and its sections are all empty.</summary>
internal static class ContentCheck
{
    /// <param name="article">What was read.</param>
    /// <param name="noHeadline">Why it has no headline; null where it has one, or nothing at all.</param>
    /// <param name="hasProblems">Whether something is wrong already.</param>
    public static IEnumerable<Problem> Check(ArticleSyntax article, Problem? noHeadline, bool hasProblems)
    {
        if (article.Blocks.Any(block => block.IsParagraph))
        {
            IEnumerable<Problem> structure = StructureCheck.Check(article.Text, article.Blocks, article.Source);
            return noHeadline is null ? structure : structure.Prepend(noHeadline);
        }

        if (article.Headline is not null)
        {
            return [Problem.At(ProblemKind.NoText, article.Headline.Span, "nothing stands below its headline")];
        }

        // Bytes that are no text, or a front matter that swallows the file, explain why there is nothing to read.
        if (hasProblems)
        {
            return [];
        }

        return noHeadline is not null
            ? [noHeadline]
            : [Problem.At(ProblemKind.NoText, new TextSpan(0, 0), "the file is empty")];
    }
}
