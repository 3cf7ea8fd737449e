using System.Globalization;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.Plain;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Repairs;

/// <summary>
/// ART005: numbers the later of two equal headings, with the smallest number that makes it a heading of its own.
/// </summary>
internal sealed class HeadingNumberer() : Repairer(ProblemKind.DuplicateHeading, Number)
{
    private static readonly RepairKind Number = new("ART005.number", "Number all repeated headings");

    public override IEnumerable<Repair> Of(EditedArticle article, Problem problem)
    {
        string suffix = FreeSuffix(article.Reading.Syntax, problem.Arguments[0]);
        string heading = problem.Arguments[0] + suffix;
        var number = new TextChange(new TextSpan(problem.Span.End, 0), suffix);

        // A plain line that is just short enough for a heading would be a paragraph with a number behind it.
        if (!IsMarked(article.Text, problem.Span.Start) && !HeadingRule.IsCandidate(heading.AsSpan()))
        {
            yield return Repair.Of(
                Number, Title(heading), new TextChange(new TextSpan(problem.Span.Start, 0), "## "), number);
            yield break;
        }

        yield return Repair.Of(Number, Title(heading), number);
    }

    private static string Title(string heading) => $"Change the heading to “{heading}”";

    private static string FreeSuffix(ArticleSyntax article, string heading)
    {
        var taken = new HashSet<string>(
            article.Blocks.Where(block => block.Kind == BlockKind.Heading)
                .Select(block => article.TextOf(block).ToString()),
            StringComparer.OrdinalIgnoreCase);
        for (int number = 2; ; number++)
        {
            string suffix = $" ({number.ToString(CultureInfo.InvariantCulture)})";
            if (!taken.Contains(heading + suffix))
            {
                return suffix;
            }
        }
    }

    private static bool IsMarked(SourceText text, int start) =>
        start >= 2 && text[start - 1] == ' ' && text[start - 2] == '#';
}
