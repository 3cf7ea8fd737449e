using ArticleGenerator.Inputs.Metadata;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.CallSites;

/// <summary>A type that is the metadata of articles, and of which.</summary>
internal sealed record MetadataPattern(string Pattern, string Type);

/// <summary>
/// What the project's C# says of metadata. It is looked for when somebody asks for the metadata of an article that has
/// none.
/// </summary>
internal sealed class MetadataPatterns(Compilation compilation)
{
    private readonly Lazy<MetadataPattern[]> _all = new(() => [.. Find(compilation)
        .OrderBy(static found => found.Pattern, StringComparer.Ordinal)
        .ThenBy(static found => found.Type, StringComparer.Ordinal)]);

    public IReadOnlyList<MetadataPattern> All => _all.Value;

    private static IEnumerable<MetadataPattern> Find(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName(RecordReader.Attribute) is not { } attribute)
        {
            return [];
        }

        return TypesIn(compilation.Assembly.GlobalNamespace)
            .SelectMany(type => Patterns(type, attribute, of: type))
            .Concat(Patterns(compilation.Assembly, attribute, of: null));
    }

    private static IEnumerable<MetadataPattern> Patterns(ISymbol holder, INamedTypeSymbol attribute, ISymbol? of)
    {
        foreach (AttributeData found in holder.GetAttributes())
        {
            // Where an argument is missing or no constant, the compiler has said so.
            object?[] arguments = [.. found.ConstructorArguments.Select(
                argument => argument.Kind == TypedConstantKind.Array ? null : argument.Value)];
            if (SymbolEqualityComparer.Default.Equals(found.AttributeClass, attribute)
                && arguments.ElementAtOrDefault(0) is string pattern
                && (of ?? arguments.ElementAtOrDefault(1) as ISymbol) is { } type)
            {
                yield return new MetadataPattern(pattern, type.Name);
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol space) =>
        space.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(
            static member => member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));
}
