using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>One <c>key: value</c> line of the front matter.</summary>
/// <param name="Key">The key as written, without white space around it.</param>
/// <param name="Value">The value without white space around it; empty where indented entries follow instead.</param>
/// <param name="KeySpan">The key's place in the file, in UTF-16 code units.</param>
/// <param name="ValueSpan">The value's place in the file; where it is empty, the place after the colon.</param>
/// <param name="Entries">The indented <c>key: value</c> lines below this one (such as those of <c>speakers:</c>).</param>
internal sealed record FrontMatterEntry(
    string Key,
    string Value,
    TextSpan KeySpan,
    TextSpan ValueSpan,
    ImmutableArray<FrontMatterEntry> Entries);

/// <summary>The front matter: what stands between two <c>---</c> lines at the very start of a file.</summary>
internal sealed record FrontMatterSyntax(ImmutableArray<FrontMatterEntry> Entries)
{
    public static FrontMatterSyntax None { get; } = new(ImmutableArray<FrontMatterEntry>.Empty);

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
}
