using ArticleGenerator.Spelling;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.References;

/// <summary>Which symbol a name was probably meant for: asked only for names that mean none.</summary>
internal sealed class NearestSymbol(Compilation compilation)
{
    // Each asks the whole program; nobody reads hundreds of suggestions.
    private const int MostSearches = 50;

    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);
    private NamedSymbols? _declared;

    /// <summary>
    /// The full name of the nearest one: first among the members of the type or namespace that the name's beginning
    /// means, then among all that the program declares. Null where none is near.
    /// </summary>
    public string? Of(string name, CancellationToken cancellation)
    {
        if (!_known.TryGetValue(name, out string? nearest) && _known.Count < MostSearches)
        {
            nearest = Search(name, cancellation);
            _known.Add(name, nearest);
        }

        return nearest;
    }

    private string? Search(string name, CancellationToken cancellation)
    {
        string bare = WithoutParameters(name);
        int dot = bare.LastIndexOf('.');
        string last = bare.Substring(dot + 1);
        if (last.Length == 0)
        {
            return null;
        }

        INamespaceOrTypeSymbol? container = dot < 0 ? null : Container(bare.Substring(0, dot));
        return (container is null ? null : new NamedSymbols(container.GetMembers()).Nearest(last))
            ?? (_declared ??= new NamedSymbols(
                compilation.GetSymbolsWithName(_ => true, SymbolFilter.TypeAndMember, cancellation))).Nearest(last);
    }

    private static string WithoutParameters(string name)
    {
        int end = name.IndexOfAny(['(', '<', '{']);
        return (end < 0 ? name : name.Substring(0, end)).Trim();
    }

    private INamespaceOrTypeSymbol? Container(string name)
    {
        INamespaceOrTypeSymbol? current = compilation.GlobalNamespace;
        foreach (string part in name.Split('.'))
        {
            current = current?.GetMembers(part).OfType<INamespaceOrTypeSymbol>().FirstOrDefault();
        }

        return current;
    }

    // By name, and of one name by full name: the answer is the same on every machine.
    private sealed class NamedSymbols
    {
        private readonly ILookup<string, ISymbol> _symbols;
        private readonly KnownNames _names;

        public NamedSymbols(IEnumerable<ISymbol> symbols)
        {
            _symbols = symbols
                .Where(symbol => symbol.CanBeReferencedByName && !symbol.IsImplicitlyDeclared)
                .ToLookup(symbol => symbol.Name, StringComparer.Ordinal);
            _names = new KnownNames(
                _symbols.Select(group => group.Key).OrderBy(name => name, StringComparer.Ordinal));
        }

        public string? Nearest(string name) => _names.Nearest(name) is { } nearest
            ? _symbols[nearest].Select(symbol => symbol.ToDisplayString(Format))
                .OrderBy(full => full, StringComparer.Ordinal).First()
            : null;
    }
}
