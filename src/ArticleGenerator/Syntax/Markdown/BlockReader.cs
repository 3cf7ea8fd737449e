using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.Markdown;

/// <summary>
/// Walks through the blocks of a Markdown document and adds each to the text as what it is for a reader. Markdig nests
/// blocks 128 deep at most, so that calls may nest with them.
/// </summary>
internal sealed class BlockReader
{
    private readonly string _text;
    private readonly SourcePlaces _places;
    private readonly InlineReader _inlines;
    private readonly BlockWords _blocks;
    private readonly MarkdownBody _body;
    private readonly CancellationToken _cancellation;
    private readonly BlockText _words = new();
    private bool _wantsHeadline;

    /// <param name="text">The file.</param>
    /// <param name="places">Where things stand in it.</param>
    /// <param name="body">Takes the blocks.</param>
    /// <param name="wantsHeadline">Whether the first heading of level 1 is the headline.</param>
    /// <param name="cancellation">Asked at each block.</param>
    public BlockReader(
        string text, SourcePlaces places, MarkdownBody body, bool wantsHeadline, CancellationToken cancellation)
    {
        _text = text;
        _places = places;
        _inlines = new InlineReader(places);
        _blocks = new BlockWords(text, places, _inlines);
        _body = body;
        _wantsHeadline = wantsHeadline;
        _cancellation = cancellation;
    }

    /// <summary>The headline that stands in the text, or null.</summary>
    public HeadlineSyntax? Headline { get; private set; }

    /// <summary>What the text refers to, in its order.</summary>
    public IReadOnlyList<ReferenceSyntax> References => _inlines.References;

    public void Read(MarkdownDocument document) => ReadAll(document, default);

    /// <summary>Where a block stands.</summary>
    /// <param name="Depth">In how many lists; 0 for none.</param>
    /// <param name="IsQuoted">Whether in a quoted block.</param>
    /// <param name="Footnote">The number of the footnote, or null.</param>
    /// <param name="IsNote">Whether that quoted block is a note, which quotes nobody.</param>
    private readonly record struct Surroundings(int Depth, bool IsQuoted, int? Footnote, bool IsNote = false);

    private void ReadAll(ContainerBlock container, Surroundings around)
    {
        foreach (Block block in container)
        {
            _cancellation.ThrowIfCancellationRequested();
            Read(block, around);
        }
    }

    private void Read(Block block, Surroundings around)
    {
        _places.StartAt(block);
        switch (block)
        {
            case HeadingBlock heading:
                ReadHeading(heading, around);
                break;
            case CodeBlock code:
                _blocks.ReadLines(code, _words);
                string? language = code is FencedCodeBlock { Info.Length: > 0 } fenced
                    ? EncodingCheck.Mended(fenced.Info!)
                    : null;
                _body.Add(_words, new BlockSyntax(BlockKind.Code, default, around.Depth) { Language = language });
                break;
            case HtmlBlock html:
                ReadHtml(html, around);
                break;
            case ThematicBreakBlock:
                _body.Add(_words, new BlockSyntax(BlockKind.ThematicBreak, default, around.Depth));
                break;
            case Table table:
                _blocks.ReadTable(table, _words);
                _body.Add(_words, new BlockSyntax(BlockKind.Table, default, around.Depth));
                break;
            case ListBlock list:
                ReadList(list, around with { Depth = around.Depth + 1 });
                break;
            case QuoteBlock quote:
                ReadQuoted(quote, around with { IsQuoted = true });
                break;
            case FootnoteGroup footnotes:
                ReadFootnotes(footnotes);
                break;
            case ParagraphBlock paragraph:
                ReadParagraph(paragraph, around);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                ReadAll(container, around);
                break;
        }
    }

    private void ReadHeading(HeadingBlock heading, Surroundings around)
    {
        _inlines.Read(heading.Inline?.FirstChild, _words);
        bool isSection = around == default;
        if (isSection && heading.Level == 1 && _wantsHeadline)
        {
            TakeHeadline();
        }
        else
        {
            // Within a list or a quoted block it begins no section of the article.
            BlockSyntax block = isSection
                ? new BlockSyntax(BlockKind.Heading, default, heading.Level)
                : Paragraph(around);
            _body.Add(_words, block);
        }
    }

    private void TakeHeadline()
    {
        string words = _words.ToString().Trim();
        if (words.Length > 0)
        {
            (_, int first, _) = _words.Runs[0];
            (_, int last, int length) = _words.Runs[_words.Runs.Count - 1];
            Headline = new HeadlineSyntax(words, TextSpan.FromBounds(first, Math.Max(first, last + length)));
            _wantsHeadline = false;
        }

        _words.Clear();
    }

    private void ReadParagraph(ParagraphBlock paragraph, Surroundings around)
    {
        _inlines.Read(paragraph.Inline?.FirstChild, _words);
        BlockSyntax block = Paragraph(around);
        _body.Add(_words, IsImage(paragraph.Inline) ? block with { Kind = BlockKind.Image } : block);
    }

    private void ReadQuoted(QuoteBlock quote, Surroundings around)
    {
        if (quote.Count == 0 || quote[0] is not ParagraphBlock first || !Alert.Begins(_text, _places.Of(first)))
        {
            ReadAll(quote, around);
            return;
        }

        // The words begin on the line below the marker.
        _places.StartAt(first);
        Inline? marker = first.Inline?.FirstChild;
        while (marker is not (null or LineBreakInline))
        {
            marker = marker.NextSibling;
        }

        around = around with { IsNote = true };
        _inlines.Read(marker?.NextSibling, _words);
        _body.Add(_words, Paragraph(around));
        foreach (Block block in quote.Skip(1))
        {
            Read(block, around);
        }
    }

    private static BlockSyntax Paragraph(Surroundings around) =>
        around.Footnote is { } number ? new BlockSyntax(BlockKind.Footnote, default) { Number = number }
        : around.IsNote ? new BlockSyntax(BlockKind.BlockQuotation, default, around.Depth) { IsNote = true }
        : new BlockSyntax(around.IsQuoted ? BlockKind.PullQuote : BlockKind.Paragraph, default, around.Depth);

    // An image, or one that is a link, and nothing beside it.
    private static bool IsImage(ContainerInline? inline)
    {
        while (inline?.FirstChild is LinkInline link && link.NextSibling is null)
        {
            if (link.IsImage)
            {
                return true;
            }

            inline = link;
        }

        return false;
    }

    // An item is its first paragraph, or nothing but its mark; what stands below that are paragraphs of their own.
    private void ReadList(ListBlock list, Surroundings around)
    {
        foreach (Block block in list)
        {
            if (block is not ListItemBlock item)
            {
                continue;
            }

            int? number = list.IsOrdered ? item.Order : null;
            _places.StartAt(item);
            _blocks.ReadMark(list, item, _words);
            Block? words = item.Count > 0 && item[0] is ParagraphBlock or HeadingBlock ? item[0] : null;
            if (words is not null)
            {
                _places.StartAt(words);
                _inlines.Read(((LeafBlock)words).Inline?.FirstChild, _words);
            }

            _body.Add(_words, new BlockSyntax(BlockKind.ListItem, default, around.Depth) { Number = number });
            foreach (Block part in item)
            {
                if (part != words)
                {
                    Read(part, around);
                }
            }
        }
    }

    private void ReadFootnotes(FootnoteGroup footnotes)
    {
        foreach (Footnote footnote in footnotes.OfType<Footnote>().Where(footnote => footnote.Order > 0))
        {
            ReadAll(footnote, new Surroundings(0, IsQuoted: false, footnote.Order));
        }
    }

    private void ReadHtml(HtmlBlock html, Surroundings around)
    {
        // What is commented out nobody reads.
        if (html.Type == HtmlBlockType.Comment)
        {
            return;
        }

        _blocks.ReadLines(html, _words);
        if (HtmlParagraphs.Are(_words.ToString()))
        {
            foreach (BlockText paragraph in HtmlParagraphs.Read(_words))
            {
                _body.Add(paragraph, Paragraph(around));
            }

            _words.Clear();
            return;
        }

        _body.Add(_words, new BlockSyntax(BlockKind.Html, default, around.Depth));
    }
}
