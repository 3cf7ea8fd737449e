namespace ArticleGenerator.Model;

/// <summary>
/// Everything that the emitter prints of one article, apart from its name among the others. It holds no place in a
/// file: an edit that only moves text (a blank line more) leaves it equal, and so its output cached.
/// </summary>
internal sealed record ArticleSpec
{
    /// <summary>
    /// In UTF-16 code units: what <see cref="IsLong"/> begins at. All others that have a file to themselves, 256 at
    /// most, have 2 million together: a quarter of what an assembly holds of string literals.
    /// </summary>
    public const int LongText = 8192;

    private readonly PackedString _text;
    private readonly PackedString _layout;

    /// <summary><c>local/ferry-sails-again</c>: the path below the articles' folder, without extension.</summary>
    public required string Path { get; init; }

    public required string Headline { get; init; }

    /// <summary>What the doc comment of the article's class says: its headline, cut where it is long.</summary>
    public required string Summary { get; init; }

    /// <summary>The normalised body (<see cref="Syntax.ArticleSyntax.Text"/>).</summary>
    public required string Text
    {
        get => _text.ToString();
        init => _text = new PackedString(value);
    }

    /// <summary>Where the parts of the text stand (<see cref="Binding.LayoutWriter"/>).</summary>
    public required string Layout
    {
        get => _layout.ToString();
        init => _layout = new PackedString(value);
    }

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

    /// <summary>The same as <see cref="Text"/>, as it is held.</summary>
    public PackedString PackedText => _text;

    /// <summary>The same as <see cref="Layout"/>, as it is held.</summary>
    public PackedString PackedLayout => _layout;

    /// <summary>
    /// Whether the text, with what belongs to it, is so long that it is no literal, even where the article has a file
    /// to itself: for each byte of a UTF-8 literal the compiler makes a tree of its own.
    /// </summary>
    public bool IsLong => _text.Length + _layout.Length + Notes.Length >= LongText;

    /// <summary>How many characters its path, headline and references have, in UTF-16 code units.</summary>
    public int HeadLength => Path.Length + Headline.Length + References.Length;

    /// <summary>How many characters of its metadata are string literals, in UTF-16 code units.</summary>
    public int MetadataLength => Metadata?.Weight ?? 0;

    /// <summary>
    /// How long its text is in an assembly, with what belongs to it, in bytes; notes are mostly ASCII.
    /// </summary>
    public int TextBytes => _text.Bytes + _layout.Bytes + Notes.Length;

    /// <summary>How much it says, in UTF-16 code units.</summary>
    public int Weight => HeadLength + MetadataLength + _text.Length + _layout.Length + Notes.Length;
}
