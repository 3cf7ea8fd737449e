using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGenerator.CallSites;

/// <summary>What stands before a dot.</summary>
internal static class Receivers
{
    /// <summary>A type where the expression names one, else the type of its value.</summary>
    public static ITypeSymbol? TypeOf(ExpressionSyntax receiver, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(receiver, cancellation).Symbol switch
        {
            INamedTypeSymbol type => type,

            // Within a pattern ({ Sections.ANewEngine: ... }) a name is no expression, and has no type of its own.
            IPropertySymbol property => property.Type,
            _ => model.GetTypeInfo(receiver, cancellation).Type,
        };

    /// <summary>What <c>?.Name</c> is asked of: the expression before that question mark.</summary>
    public static ExpressionSyntax? Of(MemberBindingExpressionSyntax binding)
    {
        for (SyntaxNode? node = binding; node is not null; node = node.Parent)
        {
            if (node.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == node)
            {
                return access.Expression;
            }
        }

        return null;
    }

    /// <summary>
    /// The expression whose list this is: <c>ferry</c> of <c>ferry.Quotes</c>, or of a variable that was set to it.
    /// </summary>
    public static ExpressionSyntax? OwnerOf(
        ExpressionSyntax list,
        SemanticModel model,
        CancellationToken cancellation) =>
        Bare(Initializer(list, model, cancellation) ?? list) switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            MemberBindingExpressionSyntax binding => Of(binding),
            ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax } access =>
                access.Expression,
            _ => null,
        };

    /// <summary>
    /// The property of an article that stands there, or that a variable was set to: <c>Articles.Local.Ferry</c>.
    /// </summary>
    public static IPropertySymbol? PropertyOf(
        ExpressionSyntax article,
        SemanticModel model,
        CancellationToken cancellation) =>
        model.GetSymbolInfo(Bare(Initializer(article, model, cancellation) ?? article), cancellation).Symbol
            as IPropertySymbol;

    private static ExpressionSyntax? Initializer(
        ExpressionSyntax list,
        SemanticModel model,
        CancellationToken cancellation) =>
        model.GetSymbolInfo(list, cancellation).Symbol is ILocalSymbol local
        && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation)
            is VariableDeclaratorSyntax declarator
            ? declarator.Initializer?.Value
            : null;

    private static ExpressionSyntax Bare(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Bare(parenthesized.Expression),
        PostfixUnaryExpressionSyntax suppressed => Bare(suppressed.Operand),
        _ => expression,
    };
}
