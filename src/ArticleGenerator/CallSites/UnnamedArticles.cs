using ArticleGenerator.Binding;
using ArticleGenerator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.CallSites;

/// <summary>
/// The articles that <c>article_members = none</c> leaves without a name in C#: whoever names one need not put a file
/// back, but look it up by its path.
/// </summary>
internal sealed class UnnamedArticles
{
    private readonly Lazy<(string Path, string[] Names)[]> _articles;

    public UnnamedArticles(ArticleFiles files) => _articles = new(() =>
        [.. files.All
            .Where(static file => file.Options.Members == MemberLevel.None)
            .Select(static file => (file.Path, NamesOf(file.Path)))
            .OrderBy(static article => article.Path, StringComparer.Ordinal)]);

    /// <summary>What to do, as a sentence; null where the name is missing for another reason.</summary>
    /// <param name="use">The name, which was looked for in a class of articles.</param>
    /// <param name="catalog">The class of all articles, as C# names it.</param>
    /// <param name="isEmpty">Whether there is no other name to be meant.</param>
    public string? Advice(MemberUse use, string catalog, bool isEmpty)
    {
        if (!use.Owner.Locations.Any(static location => location.IsInSource))
        {
            return isEmpty ? $"Its articles have no names in C#: find one by its path, with {catalog}.Get." : null;
        }

        string[] scope = ScopeOf(use.Owner);
        string[] asked = [.. scope, use.Identifier];
        if (_articles.Value.FirstOrDefault(article => article.Names.SequenceEqual(asked)).Path is { } path)
        {
            return $"The article “{path}” has no name in C#, since article_members is none for it: "
                + $"write {Get(catalog, path)}, or set it to names.";
        }

        return isEmpty && _articles.Value.FirstOrDefault(article => IsBelow(article.Names, scope)).Path is { } any
            ? "Its articles have no names in C#, since article_members is none for them: "
                + $"find one by its path, as {Get(catalog, any)} does."
            : null;
    }

    private static bool IsBelow(string[] names, string[] scope) => names.Take(scope.Length).SequenceEqual(scope);

    // As they would be named if nobody else had the name.
    private static string[] NamesOf(string path) =>
        [.. path.Split('/').Select(static name => Identifier.Create(name, FolderNames.ArticleKind))];

    // Local and _2022 of Articles.Local._2022.
    private static string[] ScopeOf(INamedTypeSymbol type) =>
        type.ContainingType is { } container ? [.. ScopeOf(container), type.Name] : [];

    private static string Get(string catalog, string path) =>
        $"{catalog}.Get({SymbolDisplay.FormatLiteral(path, quote: true)})";
}
