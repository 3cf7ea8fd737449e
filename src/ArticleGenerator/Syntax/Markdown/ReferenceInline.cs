using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleGenerator.Syntax.Markdown;

/// <summary>
/// A reference between double brackets, which Markdown itself does not have. To everybody else it is its words.
/// </summary>
internal sealed class ReferenceInline : LiteralInline
{
    /// <param name="markup">What of it stands where, in <paramref name="text"/>.</param>
    /// <param name="text">The text of its block, as Markdig hands it over: lines parted by <c>\n</c>.</param>
    public ReferenceInline(ReferenceMarkup markup, string text)
        : base(new StringSlice(text, markup.Words.Start, markup.Words.End - 1))
    {
        Markup = markup;
        Target = new StringSlice(text, markup.Target.Start, markup.Target.End - 1);
    }

    public ReferenceMarkup Markup { get; }

    public StringSlice Target { get; }
}

/// <summary>Reads <see cref="ReferenceInline"/>; to be asked before links are.</summary>
internal sealed class ReferenceInlineParser : InlineParser
{
    public ReferenceInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '['
            || ReferenceMarkup.At(slice.Text.AsSpan(0, slice.End + 1), slice.Start) is not { } markup
            || IsLink(markup, slice, processor.Document))
        {
            return false;
        }

        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new ReferenceInline(markup, slice.Text)
        {
            Span = new SourceSpan(start, start + markup.Span.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start = markup.Span.End;
        return true;
    }

    // Only what Markdown makes nothing of is ours: "[[a]](b)" and "[[a]][b]" are links, and "[[a]]" holds one where the
    // text defines "[a]: ...".
    private static bool IsLink(ReferenceMarkup markup, StringSlice slice, MarkdownDocument document) =>
        (markup.Span.End <= slice.End && slice.Text[markup.Span.End] is '(' or '[')
            || document.TryGetLinkReferenceDefinition(
                slice.Text.Substring(markup.Span.Start + 2, markup.Span.Length - 4), out _);
}
