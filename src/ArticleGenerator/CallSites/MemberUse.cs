using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleGenerator.CallSites;

/// <summary>A place in C# where a member is named that its type does not have.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Owner">The type it was looked for in.</param>
/// <param name="Receiver">What stands before the dot; null in a pattern, where only the type is known.</param>
internal sealed record MemberUse(SimpleNameSyntax Name, INamedTypeSymbol Owner, ExpressionSyntax? Receiver)
{
    /// <summary>The member's name as it is, without an <c>@</c>.</summary>
    public string Identifier => Name.Identifier.ValueText;

    /// <summary>The name after this one: <c>Ferry</c> in <c>Articles.Lokal.Ferry</c>.</summary>
    public string? Next => Name.Parent?.Parent is MemberAccessExpressionSyntax next && next.Expression == Name.Parent
        ? next.Name.Identifier.ValueText
        : null;

    /// <summary>
    /// Whether the type has it, and does not show it to this code (CS0122): mostly the compiler's to explain.
    /// </summary>
    public bool IsHidden => !Owner.GetMembers(Identifier).IsEmpty;

    /// <summary>Null for all mistakes of other kinds.</summary>
    public static MemberUse? Of(IOperation operation, SemanticModel model, CancellationToken cancellation)
    {
        // The compiler wraps some expressions in another invalid operation, for the same syntax.
        if (operation.IsImplicit || IsCalled(operation.Syntax))
        {
            return null;
        }

        MemberUse? use = operation.Syntax switch
        {
            MemberAccessExpressionSyntax access => Of(access.Name, access.Expression, model, cancellation),
            MemberBindingExpressionSyntax binding => Of(binding.Name, Receivers.Of(binding), model, cancellation),
            IdentifierNameSyntax name => OfPattern(name, operation),
            _ => null,
        };
        return use is null || use.IsAccessible(model) ? null : use;
    }

    private static MemberUse? Of(
        SimpleNameSyntax name,
        ExpressionSyntax? receiver,
        SemanticModel model,
        CancellationToken cancellation) =>
        receiver is not null && Receivers.TypeOf(receiver, model, cancellation) is INamedTypeSymbol owner
            ? new MemberUse(name, owner, receiver)
            : null;

    // ferry is { Sections: { ANewEngine: not null } }
    private static MemberUse? OfPattern(IdentifierNameSyntax name, IOperation operation) =>
        operation.Parent is IPropertySubpatternOperation
        {
            Parent: IRecursivePatternOperation { MatchedType: INamedTypeSymbol owner }
        }
            ? new MemberUse(name, owner, Receiver: null)
            : null;

    // Members for parts of a text are properties: who calls one means a method, such as one of a missing using
    // directive.
    private static bool IsCalled(SyntaxNode syntax) =>
        syntax.Parent is InvocationExpressionSyntax call && call.Expression == syntax;

    // An expression can be wrong for another reason.
    private bool IsAccessible(SemanticModel model) =>
        !model.LookupSymbols(Name.SpanStart, Owner, Identifier, includeReducedExtensionMethods: true).IsEmpty;
}
