using System.Collections.Immutable;
using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>An article's headline and where it stands in the file.</summary>
/// <param name="Text">The headline without markup.</param>
/// <param name="Span">Its place in the file, in UTF-16 code units.</param>
internal sealed record HeadlineSyntax(string Text, TextSpan Span);

/// <summary>
/// An article as it was read: the tree over its normalised text. Offsets into <see cref="Text"/> and places in the file
/// are two different things; <see cref="Source"/> leads from the first to the second.
/// </summary>
internal sealed record ArticleSyntax
{
    public required FrontMatterSyntax FrontMatter { get; init; }

    /// <summary>Null where the article has none (then <see cref="Problems"/> says so).</summary>
    public required HeadlineSyntax? Headline { get; init; }

    /// <summary>
    /// The body: every block without its markup, wrapped lines joined by a space, blocks parted by <c>\n\n</c>,
    /// without the headline.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>
    /// What quotations and names are looked for in: the text, character for character, without what is no prose (code,
    /// addresses, HTML).
    /// </summary>
    public string Prose
    {
        get => field ?? Text;
        init;
    }

    public required ImmutableArray<BlockSyntax> Blocks { get; init; }

    /// <summary>
    /// Metadata that the text itself holds. The front matter, where it has the same key, overrules it.
    /// </summary>
    public required ImmutableArray<MetadataSyntax> Metadata { get; init; }

    /// <summary>
    /// Where HTML was left in a plain text, as places in the file: tags, which are no words, and entities, which are
    /// read as what they stand for.
    /// </summary>
    public ImmutableArray<TextSpan> Tags { get; init; } = ImmutableArray<TextSpan>.Empty;

    /// <summary>What the text refers to, in its order.</summary>
    public ImmutableArray<ReferenceSyntax> References { get; init; } = ImmutableArray<ReferenceSyntax>.Empty;

    public required SourceMap Source { get; init; }

    /// <summary>
    /// The language that the front matter or the settings name, such as <c>en</c>; null where neither does.
    /// </summary>
    public required string? Language { get; init; }

    /// <summary>The ids of the diagnostics that the front matter does not want to hear of; sorted.</summary>
    public required ImmutableArray<string> Suppressed { get; init; }

    public required ImmutableArray<Problem> Problems { get; init; }

    /// <summary>
    /// The same article, whose text is its prose: the same places, and nothing to be found where nobody speaks.
    /// </summary>
    public ArticleSyntax AsProse() => ReferenceEquals(Prose, Text) ? this : this with { Text = Prose };

    /// <summary>The words of a block.</summary>
    public ReadOnlySpan<char> TextOf(BlockSyntax block) => Text.AsSpan(block.Span.Start, block.Span.Length);
}
