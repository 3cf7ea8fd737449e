namespace ArticleGenerator.Model;

/// <summary>A type that is written as keys of its own.</summary>
/// <param name="Type">The type in C#.</param>
/// <param name="Name">What messages call it.</param>
/// <param name="Members">What it holds: the parameters of its constructor, then its properties.</param>
internal sealed record RecordShape(string Type, string Name, EquatableArray<MemberShape> Members);

/// <summary>A parameter of the constructor, or a property that is set behind it.</summary>
internal sealed record MemberShape
{
    /// <summary>As it is written in C#: <c>Byline</c>, <c>@class</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The key that a writer is told: <c>photoCredit</c>.</summary>
    public required string Key { get; init; }

    public required MetadataType Type { get; init; }

    /// <summary>Whether a front matter without it is a mistake.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>Whether C# can be silent about it: it has a default, or is no <c>required</c> property.</summary>
    public required bool HasDefault { get; init; }

    /// <summary>Whether it is a parameter of the constructor; a property otherwise.</summary>
    public required bool IsParameter { get; init; }

    /// <summary>
    /// The required property, as it is written in C#, that is set to the same value as the parameter of its name; null
    /// where there is none.
    /// </summary>
    public required string? Twin { get; init; }
}
