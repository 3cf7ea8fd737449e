using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArticleGenerator.Model;
using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Speakers;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Binding;

/// <summary>
/// Writes where an article's parts stand as one string, because an array of numbers costs the C# compiler more than all
/// of the text. docs/architecture.md has the grammar and an example; the reader is
/// <c>ArticleModel.Reading.Version1.LayoutReader</c>. The segments are written in their order, each exactly once.
/// </summary>
internal sealed class LayoutWriter(Notes notes)
{
    /// <summary>The layout of an article without text: the version, and six empty segments.</summary>
    public const string Empty = Contract.Version + ";;;;;;";

    private readonly StringBuilder _layout = new(Contract.Version);
    private bool _first;

    public override string ToString() => _layout.ToString();

    public LayoutWriter Blocks(ImmutableArray<BlockSyntax> blocks)
    {
        Begin();
        foreach (BlockSyntax block in blocks)
        {
            Item().Append(LayoutLetters.Of(block)).Append(Number(block.Span.Length));
            if (block.IsParagraph)
            {
                AppendLevel(block);
                AppendNumber(block);
                AppendWords('=', block.Language);
            }
        }

        return this;
    }

    public LayoutWriter Quotes(ImmutableArray<Quotation> quotations)
    {
        Begin();
        int position = 0;
        foreach (Quotation quotation in quotations)
        {
            string separator = "";
            Item();
            foreach (TextSpan part in quotation.Parts)
            {
                _layout.Append(separator).Append(Number(part.Start - position)).Append('+').Append(Number(part.Length));
                position = part.End;
                separator = "/";
            }

            _layout.Append(LayoutLetters.Of(quotation.Kind));
            if (quotation.Speaker >= 0)
            {
                _layout.Append('@').Append(Number(quotation.Speaker));
            }
        }

        return this;
    }

    public LayoutWriter Speakers(ImmutableArray<SpeakerReference> speakers)
    {
        Begin();
        foreach (SpeakerReference speaker in speakers)
        {
            Item().Append(Place(speaker.NameSpan ?? notes.Add(speaker.Name)));
            if (speaker.Description is not null)
            {
                _layout.Append(',').Append(Place(speaker.DescriptionSpan ?? notes.Add(speaker.Description)));
            }
        }

        return this;
    }

    /// <summary>Two segments: all entries, and which of them the article's own members give.</summary>
    public LayoutWriter FrontMatter(IEnumerable<FrontMatterValue> values)
    {
        Begin();
        var furniture = new List<string>();
        foreach (FrontMatterValue value in values)
        {
            Item().Append(Place(notes.Add(value.Key))).Append('=');
            string place = Place(value.ValueSpan ?? notes.Add(value.Value));
            _layout.Append(place);
            if (value.Line is not null)
            {
                furniture.Add(value.Line.Letter + place);
            }
        }

        Begin();
        furniture.ForEach(line => Item().Append(line));
        return this;
    }

    public LayoutWriter Spans(ImmutableArray<BlockSyntax> blocks, string path)
    {
        Begin();
        int position = 0;
        foreach (BlockSyntax block in blocks)
        {
            foreach (SpanSyntax span in block.Spans)
            {
                // A link to an article's file is a reference to the article.
                ReferenceTarget? article = ReferenceTarget.Of(span.Kind, span.Target, path);
                SpanKind kind = article is null ? span.Kind : SpanKind.ArticleLink;
                Item().Append(LayoutLetters.Of(kind)).Append(Number(span.Span.Start - position));
                _layout.Append('+').Append(Number(span.Span.Length));
                AppendWords('=', article?.ToString() ?? span.Target);
                AppendWords(',', span.Title);
                position = span.Span.Start;
            }
        }

        return this;
    }

    private void AppendLevel(BlockSyntax block)
    {
        // An item of an outermost list says nothing, as the many paragraphs that are in no list.
        int usual = block.Kind == BlockKind.ListItem ? 1 : 0;
        if (block.Level > usual)
        {
            _layout.Append('^').Append(Number(block.Level));
        }
    }

    private void AppendNumber(BlockSyntax block)
    {
        if (block.Number is { } number)
        {
            _layout.Append('.').Append(Number(number));
        }
    }

    private void AppendWords(char sign, string? words)
    {
        if (words is not null)
        {
            _layout.Append(sign).Append(Place(notes.Add(words)));
        }
    }

    private void Begin()
    {
        _layout.Append(';');
        _first = true;
    }

    private StringBuilder Item()
    {
        if (!_first)
        {
            _layout.Append(' ');
        }

        _first = false;
        return _layout;
    }

    private static string Place(TextSpan span) => Number(span.Start) + "+" + Number(span.Length);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
