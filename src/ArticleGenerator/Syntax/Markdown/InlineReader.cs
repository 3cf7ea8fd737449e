using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.Markdown;

/// <summary>
/// Reads what stands within a block: to the words that a reader reads, and what sets some of them apart. A walk with a
/// stack of its own, since a text may nest thousands deep.
/// </summary>
internal sealed class InlineReader(SourcePlaces places)
{
    private static readonly char[] BetweenWords = [' ', '\n'];

    private readonly Stack<(ContainerInline Container, int Span, int Start)> _open = new();
    private readonly List<ReferenceSyntax> _references = [];
    private BlockText _words = new();

    // The image whose words are read: what is set apart in them nobody sees.
    private LinkInline? _image;

    /// <summary>What was referred to so far, in its order; addresses of links among it.</summary>
    public IReadOnlyList<ReferenceSyntax> References => _references;

    /// <param name="inline">What is read with all that follows it in its block; null where nothing does.</param>
    /// <param name="words">Takes the words.</param>
    public void Read(Inline? inline, BlockText words)
    {
        _words = words;
        while (inline is not null || _open.Count > 0)
        {
            if (inline is null)
            {
                inline = Leave(_open.Pop()).NextSibling;
            }
            else if (inline is ContainerInline container)
            {
                int start = _words.Length;
                _open.Push((container, Enter(container), start));
                inline = container.FirstChild;
            }
            else
            {
                ReadLeaf(inline);
                inline = inline.NextSibling;
            }
        }
    }

    private int Enter(ContainerInline container)
    {
        switch (container)
        {
            case EmphasisInline or LinkInline when _image is not null:
                return -1;
            case EmphasisInline { DelimiterChar: '*' or '_' } emphasis:
                SpanKind kind = emphasis.DelimiterCount >= 2 ? SpanKind.Strong : SpanKind.Emphasis;
                return _words.Open(new SpanSyntax(kind, default));
            case LinkInline link:
                _image = link.IsImage ? link : null;
                string address = EncodingCheck.Mended(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");
                if (!link.IsImage)
                {
                    _references.Add(new ReferenceSyntax(SpanKind.Link, address, places.OfAddress(link)));
                }

                string? title = string.IsNullOrEmpty(link.Title) ? null : EncodingCheck.Mended(link.Title!);
                return _words.Open(
                    new SpanSyntax(link.IsImage ? SpanKind.Image : SpanKind.Link, default, address, title));
            case DelimiterInline delimiter:
                // What looked like markup and is none.
                Append(new StringSlice(delimiter.ToLiteral()), delimiter);
                return -1;
            default:
                return -1;
        }
    }

    private ContainerInline Leave((ContainerInline Container, int Span, int Start) open)
    {
        Close(open.Span, open.Start, isUnread: open.Container is LinkInline { IsAutoLink: true });
        _image = open.Container == _image ? null : _image;
        return open.Container;
    }

    private void ReadLeaf(Inline inline)
    {
        switch (inline)
        {
            case ReferenceInline reference:
                ReadReference(reference);
                break;
            case LiteralInline literal:
                Append(literal.Content, literal);
                break;
            case CodeInline code:
                AppendUnread(code.Content, code, new SpanSyntax(SpanKind.Code, default));
                break;
            case AutolinkInline address:
                string target = (address.IsEmail ? "mailto:" : "") + EncodingCheck.Mended(address.Url);
                AppendUnread(address.Url, address, new SpanSyntax(SpanKind.Link, default, target));
                break;
            case LineBreakInline:
                _words.AppendBetween(' ');
                break;
            case HtmlEntityInline entity:
                _words.AppendWritten(OnOneLine(EncodingCheck.Mended(entity.Transcoded.ToString())), places.Of(entity));
                break;
            case HtmlInline tag when tag.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                _words.AppendBetween(' ');
                break;
            case FootnoteLink { IsBackLink: false } mark:
                string number = mark.Footnote.Order.ToString(CultureInfo.InvariantCulture);
                _words.Close(_words.Open(new SpanSyntax(SpanKind.FootnoteMark, default, number)));
                break;
        }
    }

    private void ReadReference(ReferenceInline reference)
    {
        string target = OnOneLine(EncodingCheck.Mended(reference.Target.ToString()));
        int place = places.Of(reference);
        int distance = reference.Markup.Target.Start - reference.Markup.Span.Start;
        _references.Add(new ReferenceSyntax(
            reference.Markup.Kind, target, new TextSpan(place + distance, reference.Target.Length)));

        int start = _words.Length;
        int span = _image is null ? _words.Open(new SpanSyntax(reference.Markup.Kind, default, target)) : -1;
        AppendByWords(reference.Content, reference);
        Close(span, start, isUnread: !reference.Markup.HasWords);
    }

    private void AppendUnread(string words, Inline inline, SpanSyntax span)
    {
        int start = _words.Length;
        int index = _image is null ? _words.Open(span) : -1;
        Append(new StringSlice(words), inline);
        Close(index, start, isUnread: true);
    }

    private void Close(int span, int start, bool isUnread)
    {
        if (span >= 0)
        {
            _words.Close(span);
        }

        if (isUnread)
        {
            _words.LeaveUnread(start);
        }
    }

    private void Append(StringSlice words, Inline inline)
    {
        if (words.IsEmpty)
        {
            return;
        }

        int place = places.Of(inline, words);
        if (place >= 0)
        {
            _words.Append(words.Text, words.Start, words.Length, place);
        }
        else
        {
            AppendByWords(words, inline);
        }
    }

    // Code over several lines has a space for each line end, a reference the line ends themselves.
    private void AppendByWords(StringSlice words, Inline inline)
    {
        int start = words.Start;
        while (start <= words.End)
        {
            int end = words.Text.IndexOfAny(BetweenWords, start, words.End + 1 - start);
            end = end < 0 ? words.End + 1 : end;
            if (end > start)
            {
                int place = places.Of(inline, new StringSlice(words.Text, start, end - 1));
                _words.Append(words.Text, start, end - start, place < 0 ? places.Of(inline) : place);
            }

            if (end <= words.End)
            {
                _words.AppendBetween(' ');
            }

            start = end + 1;
        }
    }

    // "&#10;" is a line end that is none.
    private static string OnOneLine(string words) => words.Replace('\n', ' ').Replace('\r', ' ');
}
