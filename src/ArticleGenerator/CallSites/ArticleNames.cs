using Microsoft.CodeAnalysis;

namespace ArticleGenerator.CallSites;

/// <summary>Reads from the class of an article how programs name the article.</summary>
internal static class ArticleNames
{
    /// <summary>The name of the property, not that of its class.</summary>
    public static string Of(INamedTypeSymbol article)
    {
        foreach (ISymbol member in article.ContainingType.GetMembers())
        {
            if (member is IPropertySymbol property && SymbolEqualityComparer.Default.Equals(property.Type, article))
            {
                return property.Name;
            }
        }

        return article.Name;
    }
}
