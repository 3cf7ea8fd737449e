using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>Puts lines together to blocks: by blank lines and markup in a wrapped file, else each line by itself.</summary>
internal sealed class BlockSplitter
{
    // The headline and, below it, byline, date and dateline.
    private const int MostMetadataLines = 4;

    private readonly string _text;
    private readonly bool _isWrapped;
    private readonly ImmutableArray<RawBlock>.Builder _blocks = ImmutableArray.CreateBuilder<RawBlock>();
    private readonly ImmutableArray<TextSpan>.Builder _lines = ImmutableArray.CreateBuilder<TextSpan>();
    private Markup _markup;
    private bool _afterText;

    private BlockSplitter(string text, bool isWrapped)
    {
        _text = text;
        _isWrapped = isWrapped;
    }

    /// <param name="text">The file.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="first">The first line below the front matter.</param>
    /// <param name="isWrapped">Whether the lines of a block are one paragraph.</param>
    public static ImmutableArray<RawBlock> Split(string text, ImmutableArray<SourceLine> lines, int first, bool isWrapped)
    {
        var splitter = new BlockSplitter(text, isWrapped);
        for (int i = first; i < lines.Length; i++)
        {
            splitter.Add(lines[i]);
        }

        splitter.Close(touchesNext: false);
        return splitter._blocks.ToImmutable();
    }

    private void Add(SourceLine line)
    {
        if (line.IsBlank)
        {
            Close(touchesNext: false);
            _afterText = false;
            return;
        }

        Markup markup = Markup.Of(_text.AsSpan(line.Span.Start, line.Span.Length));
        bool endsMetadata = EndsMetadataLine(line, markup);
        if (endsMetadata || !GoesOn(line, markup))
        {
            Close(touchesNext: markup.Kind == MarkupKind.None && !endsMetadata);
            _markup = markup;
        }

        var words = TextSpan.FromBounds(line.Span.Start + markup.Length, line.Span.End);
        if (!words.IsEmpty)
        {
            _lines.Add(words);
        }

        if (markup.Kind == MarkupKind.Heading)
        {
            Close(touchesNext: false);
            _afterText = false;
        }
    }

    /// <summary>
    /// "Byline, date and dateline, each on a line of its own": in a wrapped file too, they neither go on in the next line nor
    /// does the headline go on in them. A wrapped sentence may begin like one (By Tuesday the harbour | was full): then the
    /// next line begins with a small letter.
    /// </summary>
    private bool EndsMetadataLine(SourceLine line, Markup markup)
    {
        if (!_isWrapped || _lines.Count != 1 || _blocks.Count > MostMetadataLines || markup.Length > 0 || char.IsLower(_text[line.Span.Start]))
        {
            return false;
        }

        TextSpan asked = _blocks.Count == 0 ? line.Span : _lines[0];
        return MetadataLine.KindOf(_text.AsSpan(asked.Start, asked.Length)) != MetadataLineKind.None;
    }

    private bool GoesOn(SourceLine line, Markup markup)
    {
        if (_lines.Count == 0 || markup.Kind != _markup.Kind)
        {
            return false;
        }

        // The lines of a pull quote are one in any file: each says so itself.
        return markup.Kind == MarkupKind.PullQuote
            || (_isWrapped && markup.Length == 0 && !ListItem.Is(_text.AsSpan(line.Span.Start, line.Span.Length)));
    }

    private void Close(bool touchesNext)
    {
        if (_lines.Count == 0)
        {
            return;
        }

        bool isAlone = _lines.Count == 1 && (!_isWrapped || (!touchesNext && !_afterText));
        _blocks.Add(new RawBlock(_markup, _lines.ToImmutable(), isAlone));
        _lines.Clear();
        _afterText = true;
    }
}
