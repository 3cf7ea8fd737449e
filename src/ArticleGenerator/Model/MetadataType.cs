namespace ArticleGenerator.Model;

/// <summary>A type that front matter can hold a value of.</summary>
/// <param name="Code">The type in C#, without the mark of one that can be null.</param>
/// <param name="IsNullable">Whether there can be nothing in its place.</param>
internal abstract record MetadataType(string Code, bool IsNullable);

/// <summary>One word or a few: a text, a number, a date.</summary>
internal sealed record ScalarType(string Code, bool IsNullable, ScalarKind Kind) : MetadataType(Code, IsNullable);

/// <summary>
/// One of a few names: an enum, or a type with static members of its own type, such as <c>Author.MaraLindqvist</c>.
/// </summary>
internal sealed record ChoiceType(string Code, bool IsNullable) : MetadataType(Code, IsNullable)
{
    public required EquatableArray<Choice> Choices { get; init; }

    /// <summary>Whether several can be given at once: an enum with <c>[Flags]</c>.</summary>
    public required bool IsFlags { get; init; }

    /// <summary>Whether a value can also be written out, as keys of its own.</summary>
    public required bool IsRecord { get; init; }
}

/// <summary>One of the names.</summary>
/// <param name="Name">The member's name: <c>MaraLindqvist</c>.</param>
/// <param name="Code">The member in C#, with everything before its name.</param>
internal sealed record Choice(string Name, string Code);

/// <summary>A type that is written as keys of its own: one of <see cref="MetadataSchema.Shapes"/>.</summary>
internal sealed record RecordType(string Code, bool IsNullable) : MetadataType(Code, IsNullable);

/// <summary>Another article, by its path.</summary>
internal sealed record ArticleType(string Code, bool IsNullable) : MetadataType(Code, IsNullable)
{
    /// <summary>The type, in C#, that the article's own metadata must have; null where any article will do.</summary>
    public required string? Metadata { get; init; }

    /// <summary>What messages call that type; null where there is none.</summary>
    public required string? MetadataName { get; init; }
}

/// <summary>A list.</summary>
internal sealed record ListType(string Code, bool IsNullable, ItemType Item, ListForm Form)
    : MetadataType(Code, IsNullable);

/// <summary>Values by keys that the writer chooses.</summary>
internal sealed record DictionaryType(string Code, bool IsNullable, ItemType Item) : MetadataType(Code, IsNullable);

/// <summary>What a list or a dictionary holds.</summary>
/// <param name="Type">The type of its items.</param>
/// <param name="Code">The same in C#, with the mark of one that can be null where the language has it.</param>
internal sealed record ItemType(MetadataType Type, string Code);
