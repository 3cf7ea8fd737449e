using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.References;

/// <summary>Which symbol a name was probably meant for: asked only for a name that means none.</summary>
internal static class NearestSymbol
{
    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>
    /// The full name of the nearest one: first among the members of the type or namespace that the name's beginning
    /// means, then among all that the program declares. Null where none is near.
    /// </summary>
    public static string? Of(Compilation compilation, string name, CancellationToken cancellation)
    {
        string bare = WithoutParameters(name);
        int dot = bare.LastIndexOf('.');
        string last = bare.Substring(dot + 1);
        if (last.Length == 0)
        {
            return null;
        }

        INamespaceOrTypeSymbol? container = dot < 0 ? null : Container(compilation, bare.Substring(0, dot));
        return (container is null ? null : Nearest(last, container.GetMembers().Where(IsNamed)))
            ?? Nearest(last, compilation.GetSymbolsWithName(_ => true, SymbolFilter.TypeAndMember, cancellation)
                .Where(IsNamed));
    }

    private static string WithoutParameters(string name)
    {
        int end = name.IndexOfAny(['(', '<', '{']);
        return (end < 0 ? name : name.Substring(0, end)).Trim();
    }

    private static INamespaceOrTypeSymbol? Container(Compilation compilation, string name)
    {
        INamespaceOrTypeSymbol? current = compilation.GlobalNamespace;
        foreach (string part in name.Split('.'))
        {
            current = current?.GetMembers(part).OfType<INamespaceOrTypeSymbol>().FirstOrDefault();
        }

        return current;
    }

    private static bool IsNamed(ISymbol symbol) => symbol.CanBeReferencedByName && !symbol.IsImplicitlyDeclared;

    private static string? Nearest(string last, IEnumerable<ISymbol> symbols)
    {
        // By name, then by full name: the answer is the same on every machine.
        ISymbol[] known = [.. symbols.OrderBy(symbol => symbol.ToDisplayString(Format), StringComparer.Ordinal)];
        string? nearest = Spelling.Nearest(last, known.Select(symbol => symbol.Name));
        return nearest is null ? null : known.First(symbol => symbol.Name == nearest).ToDisplayString(Format);
    }
}
