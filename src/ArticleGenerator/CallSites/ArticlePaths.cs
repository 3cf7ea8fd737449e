using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGenerator.CallSites;

/// <summary>Reads the path of an article from its class.</summary>
internal static class ArticlePaths
{
    /// <summary>As the generator writes it into the class; null for an article of a library.</summary>
    public static string? Of(INamedTypeSymbol article, CancellationToken cancellation) =>
        article.DeclaringSyntaxReferences
            .SelectMany(declaration => declaration.GetSyntax(cancellation).DescendantNodes())
            .OfType<ArgumentSyntax>()
            .Where(static argument => argument.NameColon?.Name.Identifier.ValueText == "path")
            .Select(static argument => (argument.Expression as LiteralExpressionSyntax)?.Token.ValueText)
            .FirstOrDefault();
}
