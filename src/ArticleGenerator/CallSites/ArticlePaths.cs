using ArticleGenerator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGenerator.CallSites;

/// <summary>Reads the path of an article from its class.</summary>
internal static class ArticlePaths
{
    private const string Head = "Head";
    private const string TextAttribute = RunTimeTypes.ArticleText + "Attribute";

    /// <summary>
    /// As the generator writes it into the class. Null where it stands elsewhere: a compiled library has no syntax, and
    /// in a program for the ahead-of-time compiler with more than 16 MB of texts these are no attributes.
    /// </summary>
    public static string? Of(INamedTypeSymbol article, CancellationToken cancellation) =>
        OfHead(article, cancellation) ?? OfText(article);

    private static string? OfHead(INamedTypeSymbol article, CancellationToken cancellation) =>
        article.GetMembers(Head)
            .SelectMany(static member => member.DeclaringSyntaxReferences)
            .SelectMany(declaration => declaration.GetSyntax(cancellation).DescendantNodes())
            .OfType<ArgumentSyntax>()
            .Where(static argument => argument.NameColon?.Name.Identifier.ValueText == "path")
            .Select(static argument => (argument.Expression as LiteralExpressionSyntax)?.Token.ValueText)
            .FirstOrDefault();

    // An article of a table has its text on its constructor.
    private static string? OfText(INamedTypeSymbol article) => article.InstanceConstructors
        .Where(static constructor => !constructor.DeclaringSyntaxReferences.IsEmpty)
        .SelectMany(static constructor => constructor.GetAttributes())
        .Where(static attribute => attribute.AttributeClass?.ToDisplayString() == TextAttribute)
        .Select(static attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string)
        .FirstOrDefault();
}
