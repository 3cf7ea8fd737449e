using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Repairs;

/// <summary>
/// ART001: makes a headline of the file's name. It goes above the text, below the front matter, as <c># ...</c>, where
/// it is seen to be the headline whether or not there is a front matter. Only a <c>headline:</c> that waits there empty
/// is filled in.
/// </summary>
internal sealed class HeadlineWriter() : Repairer(ProblemKind.NoHeadline, Write)
{
    private static readonly RepairKind Write = new(
        "ART001.headline", "Add the headlines that are missing, from the files' names");

    public override IEnumerable<Repair> Of(EditedArticle article, Problem problem)
    {
        string headline = FileWords.Of(article.File);
        if (headline.Length == 0)
        {
            yield break;
        }

        TextChange change = article.Reading.Syntax.FrontMatter.Find("headline") is { } entry
            ? new TextChange(entry.ValueSpan, " " + headline)
            : AboveText(article.Text.ToString(), problem.Span.Start, headline);
        yield return Repair.Of(Write, $"Add the headline “{headline}”", change);
    }

    private static TextChange AboveText(string text, int firstWord, string headline)
    {
        string lineEnd = LineEnds.Of(text);
        return new TextChange(
            new TextSpan(LineEnds.LineStart(text, firstWord), 0), "# " + headline + lineEnd + lineEnd);
    }
}
