using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Rules;
using ArticleGenerator.Quotations.Speakers;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Binding;

/// <summary>
/// Writes where an article's parts stand as one string, because an array of numbers costs the C# compiler more than all
/// of the text. The reader is <c>ArticleModel.LayoutReader</c>; docs/architecture.md shows an example.
/// <code>
/// blocks     length, with a prefix: none paragraph, l list item, &gt; pull quote, ## to ###### heading, - anything else
/// quotes     gap+length, parts joined by /, then f (fragment) or t (term), then @speaker; a gap counts from the last end
/// speakers   start+length of the name, then of the description behind a comma
/// metadata   start+length=start+length of key and value
/// </code>
/// The four are parted by semicolons, their items by spaces. All numbers are decimal and count UTF-16 code units.
/// </summary>
internal sealed class LayoutWriter
{
    private readonly StringBuilder _layout = new();
    private bool _first = true;

    public override string ToString() => _layout.ToString();

    public LayoutWriter Blocks(ImmutableArray<BlockSyntax> blocks)
    {
        foreach (BlockSyntax block in blocks)
        {
            Item().Append(Prefix(block)).Append(Number(block.Span.Length));
        }

        return End();
    }

    public LayoutWriter Quotes(ImmutableArray<Quotation> quotations)
    {
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

            _layout.Append(Suffix(quotation.Kind));
            if (quotation.Speaker >= 0)
            {
                _layout.Append('@').Append(Number(quotation.Speaker));
            }
        }

        return End();
    }

    public LayoutWriter Speakers(ImmutableArray<SpeakerReference> speakers, Notes notes)
    {
        foreach (SpeakerReference speaker in speakers)
        {
            Item().Append(Place(speaker.NameSpan ?? notes.Add(speaker.Name)));
            if (speaker.Description is not null)
            {
                _layout.Append(',').Append(Place(speaker.DescriptionSpan ?? notes.Add(speaker.Description)));
            }
        }

        return End();
    }

    public LayoutWriter Metadata(IEnumerable<MetadataEntry> entries, Notes notes)
    {
        foreach (MetadataEntry entry in entries)
        {
            Item().Append(Place(notes.Add(entry.Key))).Append('=').Append(Place(entry.ValueSpan ?? notes.Add(entry.Value)));
        }

        // The last of the four has no semicolon behind it.
        return this;
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

    private LayoutWriter End()
    {
        _layout.Append(';');
        _first = true;
        return this;
    }

    private static string Prefix(BlockSyntax block) => block.Kind switch
    {
        BlockKind.Paragraph => "",
        BlockKind.ListItem => "l",
        BlockKind.PullQuote => ">",
        BlockKind.Heading => new string('#', block.Level),
        _ => "-",
    };

    private static string Suffix(QuotationKind kind) => kind switch
    {
        QuotationKind.Fragment => "f",
        QuotationKind.Term => "t",
        _ => "",
    };

    private static string Place(TextSpan span) => Number(span.Start) + "+" + Number(span.Length);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
