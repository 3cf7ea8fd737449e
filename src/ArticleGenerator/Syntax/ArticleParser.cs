using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>Reads an article: from a file's text to its tree. A pure function, linear in the text, that never throws.</summary>
internal static class ArticleParser
{
    public static ArticleSyntax Parse(SourceText source, ParseSettings settings, CancellationToken cancellation)
    {
        throw new NotImplementedException();
    }
}
