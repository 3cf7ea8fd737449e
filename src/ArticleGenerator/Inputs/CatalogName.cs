using ArticleGenerator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Inputs;

/// <summary>What the class that lists the articles may be called.</summary>
internal static class CatalogName
{
    // A member cannot have the name of its class (CS0542).
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal) { "All", "Catalog", "Get", "TryGet" };

    // In the global namespace, the class would hide the namespace of that name from all that is generated.
    private static readonly HashSet<string> Namespaces = new(StringComparer.Ordinal) { "ArticleModel", "System" };

    /// <summary>Why a class cannot be called so, as the end of a sentence; null where it can.</summary>
    /// <param name="name">What the project says.</param>
    /// <param name="space">The namespace of the class; empty for the global one.</param>
    public static string? Fault(string name, string space)
    {
        if (!SyntaxFacts.IsValidIdentifier(name) || NamespaceName.IsKeyword(name))
        {
            return "is no C# name";
        }

        if (Members.Contains(name))
        {
            return "is the name of a member of that class";
        }

        // In the library's own namespace the class would stand in front of what generated code names.
        string full = $"{space}.{name}";
        if (RunTimeTypes.Others.Add(RunTimeTypes.Article)
            .Any(type => type == full || type.StartsWith(full + ".", StringComparison.Ordinal)))
        {
            return "is a name of the library ArticleModel";
        }

        return space.Length == 0 && Namespaces.Contains(name) ? "is a namespace that the class would hide" : null;
    }

    /// <summary>
    /// The name as it is declared. An <c>@</c> keeps it a name where it is a word of the language in some places
    /// (<c>record</c>, <c>required</c>) or may become one, as all words of lower-case letters may (CS8981).
    /// </summary>
    public static string Declared(string name) =>
        SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None || name.All(c => c is >= 'a' and <= 'z')
            ? "@" + name
            : name;
}
