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

    private readonly Stack<(ContainerInline Container, int Span)> _open = new();
    private readonly List<ReferenceSyntax> _references = [];
    private BlockText _words = new();

    /// <summary>What was referred to so far, in its order; addresses of links among it.</summary>
    public IReadOnlyList<ReferenceSyntax> References => _references;

    /// <param name="root">What stands in a block; null where nothing does.</param>
    /// <param name="words">Takes the words.</param>
    public void Read(ContainerInline? root, BlockText words)
    {
        _words = words;
        Inline? inline = root?.FirstChild;
        while (inline is not null || _open.Count > 0)
        {
            if (inline is null)
            {
                (ContainerInline container, int span) = _open.Pop();
                if (span >= 0)
                {
                    _words.Close(span, isUnread: container is LinkInline { IsAutoLink: true });
                }

                inline = container.NextSibling;
            }
            else if (inline is ContainerInline container)
            {
                _open.Push((container, Enter(container)));
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
            case EmphasisInline { DelimiterChar: '*' or '_' } emphasis:
                SpanKind kind = emphasis.DelimiterCount >= 2 ? SpanKind.Strong : SpanKind.Emphasis;
                return _words.Open(new SpanSyntax(kind, default));
            case LinkInline link:
                SpanKind image = link.IsImage ? SpanKind.Image : SpanKind.Link;
                string address = EncodingCheck.Mended(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");
                if (!link.IsImage)
                {
                    _references.Add(new ReferenceSyntax(SpanKind.Link, address, places.OfAddress(link)));
                }

                string? title = string.IsNullOrEmpty(link.Title) ? null : EncodingCheck.Mended(link.Title!);
                return _words.Open(new SpanSyntax(image, default, address, title));
            case DelimiterInline delimiter:
                // What looked like markup and is none.
                Append(new StringSlice(delimiter.ToLiteral()), delimiter);
                return -1;
            default:
                return -1;
        }
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
                int span = _words.Open(new SpanSyntax(SpanKind.Code, default));
                Append(new StringSlice(code.Content), code);
                _words.Close(span, isUnread: true);
                break;
            case AutolinkInline address:
                string target = EncodingCheck.Mended(address.Url);
                int link = _words.Open(
                    new SpanSyntax(SpanKind.Link, default, address.IsEmail ? "mailto:" + target : target));
                Append(new StringSlice(address.Url), address);
                _words.Close(link, isUnread: true);
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
        int start = places.Of(reference);
        int distance = reference.Markup.Target.Start - reference.Markup.Span.Start;
        _references.Add(new ReferenceSyntax(
            reference.Markup.Kind, target, new TextSpan(start + distance, reference.Target.Length)));

        int span = _words.Open(new SpanSyntax(reference.Markup.Kind, default, target));
        AppendByWords(reference.Content, reference);
        _words.Close(span, isUnread: !reference.Markup.HasWords);
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
