using ArticleGenerator.Binding;
using ArticleGenerator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.CallSites;

/// <summary>
/// The articles of this project that <c>article_members = none</c> leaves without a name in C#: whoever names one need
/// not put a file back, but look it up by its path.
/// </summary>
internal sealed class UnnamedArticles
{
    private readonly Lazy<IReadOnlyDictionary<string, string>> _paths;

    public UnnamedArticles(ArticleFiles files) => _paths = new(() => ByName(files));

    /// <summary>What to do, as a sentence; null where the name is none of theirs.</summary>
    /// <param name="use">The name, which was looked for in a class of this project's articles.</param>
    /// <param name="catalog">The class of all articles, as C# names it.</param>
    public string? Advice(MemberUse use, string catalog) =>
        _paths.Value.TryGetValue(Name([.. ScopeOf(use.Owner), use.Identifier]), out string? path)
            ? $"The article “{path}” has no name in C#, since article_members is none for it: write "
                + $"{catalog}.Get({SymbolDisplay.FormatLiteral(path, quote: true)}), or set it to names."
            : null;

    /// <summary>What to do where no article has a name and this is none of theirs; null if there are none.</summary>
    /// <param name="catalog">The class of all articles, as C# names it.</param>
    public string? GeneralAdvice(string catalog) => _paths.Value.Count == 0
        ? null
        : "An article for which article_members is none has no name in C#: "
            + $"find it by its path, with {catalog}.Get.";

    private static Dictionary<string, string> ByName(ArticleFiles files)
    {
        var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string path in files.All
            .Where(static file => file.Options.Members == MemberLevel.None)
            .Select(static file => file.Path)
            .OrderBy(static path => path, StringComparer.Ordinal))
        {
            // Of several that would have one name, the first is as good an example as any.
            string name = NameOf(path);
            if (!paths.ContainsKey(name))
            {
                paths.Add(name, path);
            }
        }

        return paths;
    }

    // As it would be named if nobody else had the name. What the kind is for, a name without a letter, is rare.
    private static string NameOf(string path) =>
        Name(path.Split('/').Select(static name => Identifier.Create(name, FolderNames.ArticleKind)));

    private static string Name(IEnumerable<string> classes) => string.Join(".", classes);

    // Local and _2022 of Articles.Local._2022.
    private static string[] ScopeOf(INamedTypeSymbol type) =>
        type.ContainingType is { } container ? [.. ScopeOf(container), type.Name] : [];
}
