namespace ArticleGenerator.Binding;

/// <summary>
/// The names that no section, quote, speaker, article or folder has as it is: its kind goes behind it
/// (<c>FirstSection</c>).
/// <para>
/// The list is frozen, since a name more would rename somebody's section with an update of the package. So it is
/// generous with what a list or a folder may ever offer, and has nothing else: named members stand only on lists and
/// folders, and a heading "Links" or "Date" keeps its name. docs/naming.md shows it, and a test compares the two.
/// </para>
/// </summary>
internal sealed class ReservedNames
{
    /// <summary>Every class has them; a member of that name would hide them, or not compile.</summary>
    public static readonly string[] OfObjects =
    [
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    ];

    /// <summary>
    /// What collections of .NET have of their own; a property Item does not compile beside an indexer.
    /// </summary>
    public static readonly string[] OfCollections =
    [
        "AsMemory", "AsReadOnly", "AsSpan", "BinarySearch", "Contains", "ContainsKey", "CopyTo", "Count", "Empty",
        "Enumerator", "Exists", "Find", "FindAll", "FindIndex", "FindLast", "FindLastIndex", "ForEach", "Get",
        "GetEnumerator", "GetRange", "IndexOf", "IsEmpty", "Item", "Items", "Keys", "LastIndexOf", "Length", "Slice",
        "ToImmutableArray", "ToImmutableList", "TrueForAll", "TryFind", "TryGet", "TryGetValue", "Values",
    ];

    /// <summary>What queries call their operators: a list may offer them without the cost of an interface.</summary>
    public static readonly string[] OfQueries =
    [
        "Aggregate", "AggregateBy", "All", "Any", "Append", "AsEnumerable", "AsParallel", "AsQueryable", "Average",
        "By", "Cast", "Chunk", "Concat", "CountBy", "DefaultIfEmpty", "Distinct", "DistinctBy", "ElementAt",
        "ElementAtOrDefault", "Except", "ExceptBy", "First", "FirstOrDefault", "GroupBy", "GroupJoin", "Index",
        "Intersect", "IntersectBy", "Join", "Last", "LastOrDefault", "LeftJoin", "LongCount", "Max", "MaxBy", "Min",
        "MinBy", "OfType", "Order", "OrderBy", "OrderByDescending", "OrderDescending", "Prepend", "Range", "Reverse",
        "RightJoin", "Select", "SelectMany", "SequenceEqual", "Shuffle", "Single", "SingleOrDefault", "Skip",
        "SkipLast", "SkipWhile", "Sum", "Take", "TakeLast", "TakeWhile", "ToArray", "ToDictionary", "ToHashSet",
        "ToList", "ToLookup", "Union", "UnionBy", "Where", "Zip",
    ];

    /// <summary>What the class of a folder may say of the folder itself, beside its articles.</summary>
    public static readonly string[] OfFolders = ["Articles", "Folders", "Name", "Parent", "Path"];

    // Private to the class that lists all articles.
    private const string Catalog = "Catalog";

    private static readonly HashSet<string> OfLists =
        new([.. OfObjects, .. OfCollections, .. OfQueries], StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _own;

    private ReservedNames(params string[] own) => _own = new HashSet<string>(own, StringComparer.OrdinalIgnoreCase);

    // A member with the name of its class does not compile (CS0542).
    public static ReservedNames OfSections { get; } = new("SectionList");

    public static ReservedNames OfQuotes { get; } = new("QuoteList");

    public static ReservedNames OfSpeakers { get; } = new("SpeakerList");

    /// <summary>In the class that lists all articles.</summary>
    /// <param name="className">Its name.</param>
    public static ReservedNames OfCatalog(string className) => new([.. OfFolders, Catalog, className]);

    /// <summary>In the class of a folder.</summary>
    /// <param name="className">Its name.</param>
    public static ReservedNames OfFolder(string className) => new([.. OfFolders, className]);

    /// <summary>The name, with its kind behind it if it is reserved.</summary>
    public string Free(string name, string kind)
    {
        string free = IsReserved(name) ? name + kind : name;

        // In a folder "first-article", the article "first" would have the name of the class.
        return IsReserved(free) ? free + kind : free;
    }

    private bool IsReserved(string name) => OfLists.Contains(name) || _own.Contains(name);
}
