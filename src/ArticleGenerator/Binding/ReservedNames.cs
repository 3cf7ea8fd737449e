using System.Collections.Immutable;

namespace ArticleGenerator.Binding;

/// <summary>Names that a generated member must not have, because the class has them already.</summary>
internal static class ReservedNames
{
    private static readonly ImmutableArray<string> OfObject = ImmutableArray.Create(
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString");

    /// <summary>In a folder's class, which is static but hides what object has (CS0108).</summary>
    public static ImmutableArray<string> OfFolder { get; } = OfObject;

    /// <summary>In the class that lists the articles.</summary>
    public static ImmutableArray<string> OfCatalog { get; } = OfObject.AddRange("All", "TryFind", "Catalog");

    // A property Item would be CS0102 beside the indexer; a member with its class's name is CS0542.
    public static ImmutableArray<string> OfSections { get; } = OfList("SectionList");

    public static ImmutableArray<string> OfQuotes { get; } = OfList("QuoteList");

    public static ImmutableArray<string> OfSpeakers { get; } = OfList("SpeakerList");

    private static ImmutableArray<string> OfList(string className) =>
        OfObject.AddRange("Count", "Item", "GetEnumerator", className);
}
