namespace ArticleGenerator.Model;

/// <summary>A value of an article's metadata, ready to be printed.</summary>
internal abstract record MetadataValue;

/// <summary>Nothing.</summary>
internal sealed record NullValue : MetadataValue;

/// <summary>A text, which becomes a literal.</summary>
internal sealed record TextValue(string Text) : MetadataValue;

/// <summary>What is C# already: <c>true</c>, <c>12</c>, a member of an enum.</summary>
internal sealed record CodeValue(string Code) : MetadataValue;

/// <summary>Another article.</summary>
/// <param name="Type">What the article must be, in C#.</param>
/// <param name="Path">Its path.</param>
internal sealed record ReferenceValue(string Type, string Path) : MetadataValue;

/// <summary>A call of a constructor, and the properties that are set behind it.</summary>
/// <param name="Type">The type in C#.</param>
/// <param name="Arguments">In their order.</param>
/// <param name="Properties">Each has a name.</param>
internal sealed record NewValue(
    string Type, EquatableArray<NamedValue> Arguments, EquatableArray<NamedValue> Properties) : MetadataValue;

/// <summary>A value and what it is for.</summary>
/// <param name="Name">Of a parameter or a property; null where an argument is known by its place.</param>
/// <param name="Value">The value.</param>
internal sealed record NamedValue(string? Name, MetadataValue Value);

/// <summary>A list.</summary>
/// <param name="ItemType">The type of the items in C#, with the mark of one that can be null.</param>
/// <param name="Form">What the list is.</param>
/// <param name="Items">In their order.</param>
internal sealed record ListValue(string ItemType, ListForm Form, EquatableArray<MetadataValue> Items) : MetadataValue;

/// <summary>Values by their keys.</summary>
/// <param name="ItemType">The type of the values in C#, with the mark of one that can be null.</param>
/// <param name="Items">Each has a name, and no two the same.</param>
internal sealed record DictionaryValue(string ItemType, EquatableArray<NamedValue> Items) : MetadataValue;
