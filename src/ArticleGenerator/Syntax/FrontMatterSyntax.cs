using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>One key of the front matter and what stands behind it.</summary>
/// <param name="Key">The key as written, without white space or quotation marks around it.</param>
/// <param name="KeySpan">The key's place in the file, in UTF-16 code units.</param>
/// <param name="Node">What stands behind it: a scalar, a list, or entries of its own.</param>
internal sealed record FrontMatterEntry(string Key, TextSpan KeySpan, FrontMatterNode Node)
{
    /// <summary>
    /// The value as one line of words: a list's items with commas between; empty where entries follow instead.
    /// </summary>
    public string Value => Node.Words;

    /// <summary>The value's place in the file; where it is empty, the place after the colon.</summary>
    public TextSpan ValueSpan => Node.Span;

    /// <summary>
    /// The entries below this one (such as those of <c>speakers:</c>), also where they are items of a list.
    /// </summary>
    public ImmutableArray<FrontMatterEntry> Entries => Node.Below;

    /// <summary>The place in the file of a stretch of <see cref="Value"/>.</summary>
    public TextSpan PlaceOf(TextSpan words) => Node.PlaceOf(words);
}

/// <summary>The front matter: what stands between two <c>---</c> lines at the very start of a file.</summary>
/// <param name="Entries">Its entries, in their order.</param>
internal sealed record FrontMatterSyntax(ImmutableArray<FrontMatterEntry> Entries)
{
    private static readonly char[] LineEnds = ['\n', '\r'];

    public static FrontMatterSyntax None { get; } = new(ImmutableArray<FrontMatterEntry>.Empty);

    /// <summary>
    /// Its place in the file, from the first line of dashes to the last, or where it has no such lines, from its first
    /// line to its last; null where the file has none.
    /// </summary>
    public TextSpan? Span { get; init; }

    /// <summary>The headline that it gives: <c>headline</c>, else <c>title</c>, if it has words; on one line.</summary>
    public HeadlineSyntax? Headline => (WithWords("headline") ?? WithWords("title")) is { } entry
        ? new HeadlineSyntax(
            string.Join(" ", entry.Value.Split(LineEnds, StringSplitOptions.RemoveEmptyEntries)).Trim(),
            entry.ValueSpan)
        : null;

    /// <summary>The entry of that key (ordinal, without regard to case), or null.</summary>
    public FrontMatterEntry? Find(string key)
    {
        foreach (FrontMatterEntry entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase))
            {
                return entry;
            }
        }

        return null;
    }

    private FrontMatterEntry? WithWords(string key) =>
        Find(key) is { Node: FrontMatterScalar scalar } entry && !string.IsNullOrWhiteSpace(scalar.Text) ? entry : null;
}
