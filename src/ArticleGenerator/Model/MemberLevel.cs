namespace ArticleGenerator.Model;

/// <summary>How many members a folder's articles get: each costs the C# compiler more than the text does.</summary>
internal enum MemberLevel
{
    /// <summary>A property and a class, with a member for each section, quote and speaker.</summary>
    All,

    /// <summary>A property, whose type is the library's.</summary>
    Names,

    /// <summary>None: they are found by their paths.</summary>
    None,
}
