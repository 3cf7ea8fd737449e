using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGenerator.CallSites;

/// <summary>
/// C# names the class that lists the articles, and there is none of that name in scope (CS0103, CS0234): a using
/// directive is missing, or there is no article.
/// </summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Found">What is wrong.</param>
/// <param name="Advice">What to do.</param>
internal sealed record MissingCatalog(SimpleNameSyntax Name, string Found, string Advice)
{
    /// <summary>Null for all other mistakes.</summary>
    /// <param name="operation">What the compiler could not make sense of.</param>
    /// <param name="model">The model of its tree.</param>
    /// <param name="catalogs">The classes that there are.</param>
    /// <param name="ownName">What the class of this project is called, or would be.</param>
    /// <param name="cancellation">Cancels the look.</param>
    public static MissingCatalog? Of(
        IOperation operation, SemanticModel model, Catalogs catalogs, string ownName, CancellationToken cancellation)
    {
        if (operation.IsImplicit || NameIn(operation.Syntax, model, cancellation) is not { } name)
        {
            return null;
        }

        string identifier = name.Identifier.ValueText;
        INamedTypeSymbol[] elsewhere = [.. catalogs.All.Where(catalog => catalog.Name == identifier)];
        if (elsewhere.Length > 0)
        {
            return new MissingCatalog(name, $"There is no class {identifier} in scope.", Where(elsewhere, name));
        }

        return identifier != ownName ? null : new MissingCatalog(
            name,
            $"There is no class {identifier}: neither this project nor a library that it references has articles.",
            "Put a text file into the folder “articles” beside the project file; the project itself must reference " +
            "the package ArticleGenerator.");
    }

    // Articles.Local, or HarrowBay.Articles.Local where the namespace is there and has no such class.
    private static SimpleNameSyntax? NameIn(SyntaxNode syntax, SemanticModel model, CancellationToken cancellation)
    {
        SimpleNameSyntax? name = syntax switch
        {
            IdentifierNameSyntax { Parent: not MemberAccessExpressionSyntax } identifier => identifier,
            IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } identifier
                when access.Expression == identifier => identifier,
            MemberAccessExpressionSyntax access
                when model.GetSymbolInfo(access.Expression, cancellation).Symbol is INamespaceSymbol => access.Name,
            _ => null,
        };

        // What is there but cannot be used so (CS0104, CS0122) is the compiler's to explain.
        return name is not null
            && model.GetSymbolInfo(name, cancellation) is { Symbol: null, CandidateSymbols.IsEmpty: true }
            ? name
            : null;
    }

    private static string Where(INamedTypeSymbol[] catalogs, SimpleNameSyntax name)
    {
        // A using directive mends no name that says its namespace, and there is none for the global one.
        bool isQualified = name.Parent is MemberAccessExpressionSyntax access && access.Name == name;
        if (isQualified || catalogs[0].ContainingNamespace.IsGlobalNamespace)
        {
            return $"That of {Owner(catalogs[0])} is {FullName(catalogs[0])}: write that.";
        }

        string[] spaces =
            [.. catalogs.Select(static catalog => catalog.ContainingNamespace.ToDisplayString()).Distinct()];
        return spaces.Length == 1
            ? $"That of {Owner(catalogs[0])} stands in the namespace {spaces[0]}: add “using {spaces[0]};”."
            : $"There is one in each of the namespaces {string.Join(" and ", spaces)}: " +
                "add a using directive for one of them.";
    }

    private static string FullName(INamedTypeSymbol catalog) => catalog.ContainingNamespace.IsGlobalNamespace
        ? "global::" + catalog.Name
        : catalog.ToDisplayString();

    private static string Owner(INamedTypeSymbol catalog) =>
        catalog.DeclaringSyntaxReferences.IsEmpty ? catalog.ContainingAssembly.Name : "this project";
}
