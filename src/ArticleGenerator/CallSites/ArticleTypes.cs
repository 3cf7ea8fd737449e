using ArticleGenerator.Model;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.CallSites;

/// <summary>
/// Tells generated classes from all others: by what they derive from and where they are nested. A name alone says
/// nothing, anybody may have a class <c>SectionList</c>.
/// </summary>
internal sealed class ArticleTypes
{
    private readonly IAssemblySymbol _own;
    private readonly INamedTypeSymbol _article;
    private readonly (INamedTypeSymbol List, PartKind Kind)[] _lists;

    private ArticleTypes(
        IAssemblySymbol own, INamedTypeSymbol article, (INamedTypeSymbol List, PartKind Kind)[] lists)
    {
        _own = own;
        _article = article;
        _lists = lists;
    }

    /// <summary>Null where there are no articles: the project does not refer to the run-time library.</summary>
    public static ArticleTypes? Of(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName(RunTimeTypes.Article) is not { } article)
        {
            return null;
        }

        var lists = new List<(INamedTypeSymbol, PartKind)>();
        foreach (PartKind kind in PartKind.All)
        {
            if (article.ContainingAssembly.GetTypeByMetadataName("ArticleModel." + kind.List) is { } list)
            {
                lists.Add((list, kind));
            }
        }

        return new ArticleTypes(compilation.Assembly, article, [.. lists]);
    }

    /// <summary>
    /// What a list holds: one of the library's, or one that an article derives from it. Null for any other type.
    /// </summary>
    public PartKind? KindOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            foreach ((INamedTypeSymbol list, PartKind kind) in _lists)
            {
                if (Same(candidate, list))
                {
                    return kind;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Whether it is this project's own. In an editor a library that is a project, too, has its source as this one has.
    /// </summary>
    public bool IsOwn(ISymbol symbol) => Same(symbol.ContainingAssembly, _own);

    /// <summary>Whether it is the class of one article, as the generator writes it.</summary>
    public bool IsArticle(ITypeSymbol? type) =>
        type is INamedTypeSymbol { ContainingType: { } scope } article && IsAnyArticle(article) && IsScope(scope);

    /// <summary>Whether it is an article of whatever class, known by its type.</summary>
    public bool IsAnyArticle(INamedTypeSymbol type) =>
        Same(type, _article) || (type.BaseType is { } parent && IsAnyArticle(parent));

    /// <summary>The member that every article has under that name, or null.</summary>
    public ISymbol? MemberOfArticle(string name) =>
        _article.GetMembers(name).FirstOrDefault(static member => member.DeclaredAccessibility == Accessibility.Public);

    /// <summary>Whether an assembly can have articles.</summary>
    public bool IsReferencedBy(IAssemblySymbol assembly) => assembly.Modules.Any(module =>
        module.ReferencedAssemblies.Any(reference => reference.Name == _article.ContainingAssembly.Name));

    /// <summary>
    /// Whether it is the class that lists the articles, or that of a folder: by the generator's attribute on it, and
    /// its list of them. A static class that somebody added to the partial class of the catalog is no folder.
    /// </summary>
    public bool IsScope(INamedTypeSymbol type) =>
        type.IsStatic
        && type.GetAttributes().Any(static attribute =>
            attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
            && attribute.ConstructorArguments.Length > 0
            && attribute.ConstructorArguments[0].Value is "ArticleGenerator")
        && type.GetMembers("All").Any(all =>
            all is IPropertySymbol { Type: INamedTypeSymbol { TypeArguments.Length: 1 } list }
            && list.TypeArguments[0] is INamedTypeSymbol listed
            && IsAnyArticle(listed))
        && (type.ContainingType is not { } container || IsScope(container));

    /// <summary>Whether it is the class that lists all articles.</summary>
    public bool IsCatalog(INamedTypeSymbol type) => type.ContainingType is null && IsScope(type);

    private static bool Same(ISymbol? one, ISymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);
}
