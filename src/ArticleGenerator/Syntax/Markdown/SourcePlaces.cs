using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.Markdown;

/// <summary>
/// Where the words that Markdig hands over stand in the file. Its places are right for most; an escaped character's is
/// that of its backslash, and behind a tab or in a cell they are off by some: so the words are looked for there, and
/// not far from it.
/// </summary>
/// <param name="text">The file.</param>
/// <param name="offset">Where the text that Markdig has parsed begins in it.</param>
internal sealed class SourcePlaces(string text, int offset)
{
    // In UTF-16 code units: what a tab, a backslash or the marks around code come to.
    private const int Farthest = 64;

    // The end of the words that were placed last: the next ones stand behind it.
    private int _last;

    /// <summary>The place in the file of a block, or of what stands in one.</summary>
    public int Of(MarkdownObject part) => Within(part.Span.Start + offset);

    /// <summary>
    /// The place in the file of a link's address; where it stands in a definition, the link's own.
    /// </summary>
    public TextSpan OfAddress(LinkInline link)
    {
        SourceSpan address = link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan;
        int start = Within(address.Start + offset);
        return TextSpan.FromBounds(
            start, Math.Max(start, Within(address.End + 1 + offset)));
    }

    /// <summary>A new block begins here.</summary>
    public void StartAt(MarkdownObject block) => _last = Of(block);

    /// <summary>The place of the words that an inline has; -1 where they do not stand there as they are.</summary>
    public int Of(Inline inline, StringSlice words)
    {
        int known = Of(inline);
        int place = known >= _last && Stands(words, known) ? known : Find(words, known);
        _last = place < 0 ? _last : place + words.Length;
        return place;
    }

    /// <summary>
    /// The place of a line that was kept as it is; its words may begin with spaces that a tab was widened to.
    /// </summary>
    public int Of(StringLine line)
    {
        int known = Within(line.Position + offset);
        ReadOnlySpan<char> words = line.Slice.AsSpan().TrimStart();
        int place = text.AsSpan(known, Math.Min(text.Length - known, line.Slice.Length + Farthest)).IndexOf(words);
        return place < 0 ? known : Within(known + place - (line.Slice.Length - words.Length));
    }

    private int Find(StringSlice words, int known)
    {
        int start = Within(Math.Max(_last, known - Farthest));
        int end = Within(Math.Max(known, start) + words.Length + Farthest);
        int place = text.AsSpan(start, end - start).IndexOf(words.AsSpan());
        return place >= 0 ? start + place : -1;
    }

    private bool Stands(StringSlice words, int place) =>
        place + words.Length <= text.Length && text.AsSpan(place, words.Length).SequenceEqual(words.AsSpan());

    private int Within(int place) => Math.Min(Math.Max(place, 0), text.Length);
}
