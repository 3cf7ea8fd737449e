using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>
/// A reference as it is written: <c>[[local/ferry]]</c>, <c>[[local/ferry#A new engine|as we reported]]</c>,
/// <c>[[#A new engine]]</c>, <c>[[cref:Harbour.Ferry.Sail]]</c>. All places are in the text that it was found in, in
/// UTF-16 code units.
/// </summary>
/// <param name="Kind"><see cref="SpanKind.ArticleLink"/> or <see cref="SpanKind.CodeReference"/>.</param>
/// <param name="Span">All of it, with its brackets.</param>
/// <param name="Target">What it leads to: the path with its heading, or the symbol's name.</param>
/// <param name="Words">What a reader reads: its own words, else the heading, else the target.</param>
internal readonly record struct ReferenceMarkup(SpanKind Kind, TextSpan Span, TextSpan Target, TextSpan Words)
{
    public const string Opening = "[[";

    /// <summary>Every reference to a symbol begins so.</summary>
    public const string CodeOpening = Opening + CodePrefix;

    private const string Closing = "]]";
    private const string CodePrefix = "cref:";

    // Nobody writes a longer one, and no opening is searched for its closing through a whole text.
    private const int MostCharacters = 1_000;

    /// <summary>Whether what is read are words for readers, and not the address itself.</summary>
    public bool HasWords => Words != Target;

    /// <summary>The reference that begins at a place where <see cref="Opening"/> stands.</summary>
    /// <returns>Null where none does: shell scripts have <c>[[ -f x ]]</c>, and an empty one leads nowhere.</returns>
    public static ReferenceMarkup? At(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> inner = text.Slice(start + Opening.Length);
        inner = inner.Slice(0, Math.Min(inner.Length, MostCharacters));
        int length = inner.IndexOf(Closing.AsSpan());
        if (length <= 0 || inner.Slice(0, length).IndexOf(Opening.AsSpan()) >= 0)
        {
            return null;
        }

        inner = inner.Slice(0, length);
        int end = start + Opening.Length + length + Closing.Length;
        SpanKind kind = inner.StartsWith(CodePrefix.AsSpan(), StringComparison.Ordinal)
            ? SpanKind.CodeReference
            : SpanKind.ArticleLink;
        int prefix = kind == SpanKind.CodeReference ? CodePrefix.Length : 0;
        int bar = inner.IndexOf('|');
        TextSpan target = Part(inner, prefix, bar < 0 ? length : bar, start);
        // "[[[a]]]" is a reference in brackets: it begins one character on.
        if (target.IsEmpty || char.IsWhiteSpace(inner[prefix]) || inner[0] == '[')
        {
            return null;
        }

        TextSpan own = bar < 0 ? default : Part(inner, bar + 1, length, start);
        TextSpan words = !own.IsEmpty ? own : kind == SpanKind.ArticleLink ? HeadingIn(text, target) : target;
        return new ReferenceMarkup(kind, TextSpan.FromBounds(start, end), target, words);
    }

    // "[[local/ferry#A new engine]]" reads "A new engine".
    private static TextSpan HeadingIn(ReadOnlySpan<char> text, TextSpan target)
    {
        int sign = text.Slice(target.Start, target.Length).IndexOf('#');
        return sign < 0 || sign == target.Length - 1
            ? target
            : TextSpan.FromBounds(target.Start + sign + 1, target.End);
    }

    // Without the white space around it.
    private static TextSpan Part(ReadOnlySpan<char> inner, int start, int end, int shift)
    {
        while (start < end && char.IsWhiteSpace(inner[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(inner[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start + shift + Opening.Length, end + shift + Opening.Length);
    }
}
