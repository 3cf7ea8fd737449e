using System.Collections.Immutable;
using ArticleGenerator.Binding;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.CallSites;

/// <summary>
/// The class of all articles or of a folder, in which one was looked for: <c>Articles.Local.FerrySailsAgian</c>.
/// </summary>
internal static class CatalogPlace
{
    private static readonly SymbolDisplayFormat Path = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes);

    /// <summary>Null for all other classes.</summary>
    public static NamedPlace? Of(MemberUse use, ArticleTypes types, Catalogs catalogs, UnnamedArticles unnamed)
    {
        if (!types.IsScope(use.Owner))
        {
            return null;
        }

        string path = use.Owner.ToDisplayString(Path);
        string found = $"{path} has no article or folder {use.Identifier}.";
        var candidates = Members(use.Owner, types).ToImmutableArray();
        bool isOwn = types.IsOwn(use.Owner);
        string catalog = Outermost(use.Owner).ToDisplayString(isOwn ? Path : null);
        if (isOwn && unnamed.Advice(use, catalog) is { } advice)
        {
            return new NamedPlace(found, Nothing: "", Back: "", ImmutableArray<Candidate>.Empty) { Advice = advice };
        }

        return new NamedPlace(found, Nothing: "no articles", Back: "put the file back", candidates)
        {
            Moved = Elsewhere(use, Outermost(use.Owner), types)
                ?? BesideFolder(use, types)
                ?? InLibrary(use, types, catalogs),
            Otherwise = isOwn ? Otherwise(candidates, unnamed, catalog) : OtherwiseInLibrary(candidates, catalog),
        };
    }

    // A folder that has articles with names is one where a name is misspelled, or gone.
    private static string? Otherwise(ImmutableArray<Candidate> candidates, UnnamedArticles unnamed, string catalog) =>
        candidates.Any(static candidate => candidate.Kind == PartKind.Article) ? null : unnamed.GeneralAdvice(catalog);

    // What files a library had, and what it said of them, nobody knows any more.
    private static string? OtherwiseInLibrary(ImmutableArray<Candidate> candidates, string catalog) =>
        candidates.IsEmpty ? $"It names no articles in C#: find one by its path, with {catalog}.Get." : null;

    // By name, since the order of the declarations is that of files.
    private static IEnumerable<Candidate> Members(INamedTypeSymbol scope, ArticleTypes types) =>
        Articles(scope, types).Concat(
            Folders(scope, types).Select(static folder => new Candidate(folder, PartKind.Folder)));

    private static IEnumerable<Candidate> Articles(INamedTypeSymbol scope, ArticleTypes types) =>
        scope.GetMembers()
            .Where(member => member is IPropertySymbol { IsStatic: true, Type: INamedTypeSymbol type }
                && types.IsAnyArticle(type))
            .OrderBy(static member => member.Name, StringComparer.Ordinal)
            .Select(static member => new Candidate(member, PartKind.Article));

    private static IEnumerable<INamedTypeSymbol> Folders(INamedTypeSymbol scope, ArticleTypes types) =>
        scope.GetTypeMembers().Where(types.IsScope).OrderBy(static folder => folder.Name, StringComparer.Ordinal);

    // A file that was moved to another folder keeps its name.
    private static Suggestion? Elsewhere(MemberUse use, INamedTypeSymbol scope, ArticleTypes types)
    {
        foreach (Candidate article in Articles(scope, types))
        {
            if (article.Name == use.Identifier)
            {
                return new Suggestion(article) { Path = scope.ToDisplayString(Path) + "." + article.Name };
            }
        }

        foreach (INamedTypeSymbol folder in Folders(scope, types))
        {
            if (Elsewhere(use, folder, types) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // A folder takes the name of an article beside it: what was asked of that article is asked of the folder now.
    private static Suggestion? BesideFolder(MemberUse use, ArticleTypes types)
    {
        if (use.Owner.ContainingType is not { } scope)
        {
            return null;
        }

        string name = use.Owner.Name + FolderNames.ArticleKind;
        return Articles(scope, types).FirstOrDefault(article => article.Name == name) is { } article
            && Has(((IPropertySymbol)article.Symbol).Type, use.Identifier)
                ? new Suggestion(article) { Path = scope.ToDisplayString(Path) + "." + name }
                : null;
    }

    private static bool Has(ITypeSymbol? type, string member) =>
        type is not null && (!type.GetMembers(member).IsEmpty || Has(type.BaseType, member));

    // Where a project and a library that it references both have a class Articles, the nearer one hides the other.
    private static Suggestion? InLibrary(MemberUse use, ArticleTypes types, Catalogs catalogs)
    {
        foreach (INamedTypeSymbol catalog in catalogs.All)
        {
            if (Counterpart(use.Owner, catalog) is { } scope
                && Members(scope, types).FirstOrDefault(member => member.Name == use.Identifier) is { } member)
            {
                return new Suggestion(member) { Path = scope.ToDisplayString() + "." + member.Name };
            }
        }

        return null;
    }

    // Articles.Local of another catalog.
    private static INamedTypeSymbol? Counterpart(INamedTypeSymbol scope, INamedTypeSymbol catalog) =>
        scope.ContainingType is not { } container
            ? catalog
            : Counterpart(container, catalog)?.GetTypeMembers(scope.Name).FirstOrDefault();

    private static INamedTypeSymbol Outermost(INamedTypeSymbol type) =>
        type.ContainingType is { } container ? Outermost(container) : type;
}
