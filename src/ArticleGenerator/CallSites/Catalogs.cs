using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.CallSites;

/// <summary>
/// The classes that list articles: this project's own, and those of the libraries that it references. They are looked
/// for when somebody asks, that is when C# names an article that is not there.
/// </summary>
internal sealed class Catalogs(Compilation compilation, ArticleTypes types)
{
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _all = new(() => Find(compilation, types));

    /// <summary>All that this project's code may name, its own first.</summary>
    public ImmutableArray<INamedTypeSymbol> All => _all.Value;

    private static ImmutableArray<INamedTypeSymbol> Find(Compilation compilation, ArticleTypes types) =>
        compilation.SourceModule.ReferencedAssemblySymbols
            .Where(types.IsReferencedBy)
            .OrderBy(static assembly => assembly.Name, StringComparer.Ordinal)
            .Prepend(compilation.Assembly)
            .SelectMany(static assembly => TypesIn(assembly.GlobalNamespace))
            .Where(type => types.IsCatalog(type) && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            .ToImmutableArray();

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesIn));
}
