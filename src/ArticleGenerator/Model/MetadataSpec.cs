namespace ArticleGenerator.Model;

/// <summary>What is emitted of an article's metadata.</summary>
internal sealed record MetadataSpec
{
    /// <summary>The type of the metadata in C#.</summary>
    public required string Type { get; init; }

    /// <summary>The value; null where the front matter is mistaken, which is an error of the build already.</summary>
    public required MetadataValue? Value { get; init; }

    /// <summary>What stands in for a value that is not there: the message of an exception.</summary>
    public required string Fault { get; init; }

    /// <summary>What the article says, each key with its words: for the docs.</summary>
    public required EquatableArray<string> Words { get; init; }

    /// <summary>How many characters of literals it costs, in UTF-16 code units.</summary>
    public required int Weight { get; init; }
}
