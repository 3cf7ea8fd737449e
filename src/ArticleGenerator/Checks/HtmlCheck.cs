using System.Globalization;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Checks;

/// <summary>
/// ART111: HTML that was pasted into a plain text along with its words. One suggestion for all of it: who pastes one
/// tag pastes a hundred.
/// </summary>
internal static class HtmlCheck
{
    private const int MostFurtherPlaces = 10;

    // Of a tag in the message, in UTF-16 code units.
    private const int LongestTag = 24;

    /// <param name="source">The file.</param>
    /// <param name="article">The article.</param>
    public static IEnumerable<Problem> Find(string source, ArticleSyntax article)
    {
        if (article.Tags.IsEmpty)
        {
            yield break;
        }

        TextSpan first = article.Tags[0];
        string tag = source.Substring(first.Start, first.Length);
        string shown = tag.Length > LongestTag ? tag.Substring(0, LongestTag) + "...>" : tag;
        int others = article.Tags.Length - 1;
        string more = others == 0 ? ""
            : $", and at {others.ToString(CultureInfo.InvariantCulture)} more place{(others == 1 ? "" : "s")}";
        yield return Problem.At(ProblemKind.HtmlInText, first, shown, more) with
        {
            Others = new EquatableArray<TextSpan>(article.Tags.Skip(1).Take(MostFurtherPlaces)),
        };
    }
}
