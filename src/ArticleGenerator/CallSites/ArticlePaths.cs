using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGenerator.CallSites;

/// <summary>Reads the path of an article from its class.</summary>
internal static class ArticlePaths
{
    private const string Head = "Head";

    /// <summary>
    /// As the generator writes it into the class. Null where it stands elsewhere: that of an article in a table stands
    /// in the table, and a compiled library has no syntax.
    /// </summary>
    public static string? Of(INamedTypeSymbol article, CancellationToken cancellation) =>
        article.GetMembers(Head)
            .SelectMany(static member => member.DeclaringSyntaxReferences)
            .SelectMany(declaration => declaration.GetSyntax(cancellation).DescendantNodes())
            .OfType<ArgumentSyntax>()
            .Where(static argument => argument.NameColon?.Name.Identifier.ValueText == "path")
            .Select(static argument => (argument.Expression as LiteralExpressionSyntax)?.Token.ValueText)
            .FirstOrDefault();
}
