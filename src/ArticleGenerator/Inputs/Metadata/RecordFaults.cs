using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Inputs.Metadata;

/// <summary>Why generated code could not name a type, or make a value of it.</summary>
internal static class RecordFaults
{
    /// <summary>What is wrong with the type as a whole, whatever its members are; null where nothing is.</summary>
    public static string? OfType(INamedTypeSymbol type, Compilation compilation)
    {
        if (IsOfFramework(type))
        {
            return "it is a type of .NET's own. Write a type that has what the articles say.";
        }

        if (IsGeneric(type))
        {
            return "it has type parameters, and nothing says which types they are. Derive a type without them, and "
                + "put the attribute there.";
        }

        if (HasFileLocal(type))
        {
            return "it is local to its file, and generated code stands in another one. Take “file” away.";
        }

        if (!compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
        {
            return "generated code cannot reach it: it, or a type that it stands in, is private or protected. Make it "
                + "public or internal.";
        }

        return OfKind(type);
    }

    /// <summary>Why no value of the type can be kept; null where one can.</summary>
    public static string? OfKind(INamedTypeSymbol type) => type switch
    {
        { IsStatic: true } or { IsAbstract: true } => "no value can be made of it: it is abstract or static.",
        { IsRefLikeType: true } => "it is a ref struct, which no class can hold.",
        _ => null,
    };

    /// <summary>Whether all that the type's name consists of can be seen from other assemblies.</summary>
    public static bool IsPublic(INamedTypeSymbol type) => TypeParts.Of(type)
        .OfType<INamedTypeSymbol>()
        .All(part => part.DeclaredAccessibility == Accessibility.Public);

    /// <summary>
    /// Whether the type is one of .NET's own: made for programs, and not to be written out. Numbers, too, have static
    /// members of their own type, such as the greatest.
    /// </summary>
    public static bool IsOfFramework(INamedTypeSymbol type)
    {
        INamespaceSymbol space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space.Name == "System";
    }

    private static bool IsGeneric(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.TypeArguments.Any(argument => argument.TypeKind is TypeKind.TypeParameter or TypeKind.Error))
            {
                return true;
            }
        }

        return type.IsUnboundGenericType;
    }

    private static bool HasFileLocal(INamedTypeSymbol type) =>
        TypeParts.Of(type).OfType<INamedTypeSymbol>().Any(part => part.IsFileLocal);
}
