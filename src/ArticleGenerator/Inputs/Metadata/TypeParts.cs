using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Inputs.Metadata;

/// <summary>The types that the name of a type consists of.</summary>
internal static class TypeParts
{
    /// <summary>The type, those that it stands in, and of all of them the arguments and elements.</summary>
    public static IEnumerable<ITypeSymbol> Of(ITypeSymbol type)
    {
        var open = new Stack<ITypeSymbol>([type]);
        while (open.Count > 0)
        {
            ITypeSymbol part = open.Pop();
            yield return part;
            foreach (ITypeSymbol next in Within(part))
            {
                open.Push(next);
            }
        }
    }

    private static IEnumerable<ITypeSymbol> Within(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => [array.ElementType],
        IPointerTypeSymbol pointer => [pointer.PointedAtType],
        INamedTypeSymbol { ContainingType: { } outer } named => [outer, .. named.TypeArguments],
        INamedTypeSymbol named => [.. named.TypeArguments],
        _ => [],
    };
}
