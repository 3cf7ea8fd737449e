namespace ArticleGenerator.Model;

/// <summary>
/// A type of the project's own that some articles have as metadata, as far as front matter can say it: a value, so that
/// C# which changes around it leaves it equal.
/// </summary>
internal sealed record MetadataSchema
{
    /// <summary>The type in C#: <c>global::HarrowBay.LocalNews</c>.</summary>
    public required string Type { get; init; }

    /// <summary>What messages call it: <c>LocalNews</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Whether every other type of this assembly can name it; else those that are public cannot.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>
    /// Whether part of it cannot be read (ART015). Then the articles still have the type, and nothing is said of their
    /// front matter.
    /// </summary>
    public required bool IsBroken { get; init; }

    /// <summary>Whether keys that the type lacks are left alone.</summary>
    public required bool AllowsUnknownKeys { get; init; }

    /// <summary>The type itself and every type within it that is written as keys of its own, each once.</summary>
    public required EquatableArray<RecordShape> Shapes { get; init; }

    /// <summary>The members of a type of <see cref="Shapes"/>.</summary>
    /// <param name="type">The type in C#.</param>
    public RecordShape ShapeOf(string type)
    {
        foreach (RecordShape shape in Shapes)
        {
            if (shape.Type == type)
            {
                return shape;
            }
        }

        throw new ArgumentException($"The type “{type}” is not part of {Name}.", nameof(type));
    }
}
