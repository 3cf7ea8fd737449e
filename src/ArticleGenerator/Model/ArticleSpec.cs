namespace ArticleGenerator.Model;

/// <summary>
/// Everything that the emitter prints of one article, apart from its name among the others. It holds no place in a
/// file: an edit that only moves text (a blank line more) leaves it equal, and so its output cached.
/// </summary>
internal sealed record ArticleSpec
{
    /// <summary><c>local/ferry-sails-again</c>: the path below the articles' folder, without extension.</summary>
    public required string Path { get; init; }

    public required string Headline { get; init; }

    /// <summary>What the doc comment of the article's class says: its headline, cut where it is long.</summary>
    public required string Summary { get; init; }

    /// <summary>The normalised body (<see cref="Syntax.ArticleSyntax.Text"/>).</summary>
    public required string Text { get; init; }

    /// <summary>Where the parts of the text stand (<see cref="Binding.LayoutWriter"/>).</summary>
    public required string Layout { get; init; }

    /// <summary>
    /// Words that the layout refers to and that are not part of the text: the front matter, overruled names, addresses.
    /// </summary>
    public required string Notes { get; init; }

    /// <summary>
    /// The paths of the other articles that it refers to, in its text or its metadata, whether they are there or not:
    /// ordered (ordinal), each once, parted by line feeds.
    /// </summary>
    public string References { get; init; } = "";

    public required EquatableArray<MemberSpec> Sections { get; init; }

    public required EquatableArray<MemberSpec> Quotes { get; init; }

    public required EquatableArray<MemberSpec> Speakers { get; init; }

    /// <summary>Its metadata, where a type of the project's own claims it; else null.</summary>
    public MetadataSpec? Metadata { get; init; }

    /// <summary>How many characters of literals the article costs, in UTF-16 code units.</summary>
    public int Weight =>
        Path.Length + Headline.Length + References.Length + Text.Length + Layout.Length + Notes.Length
        + (Metadata?.Weight ?? 0);
}
