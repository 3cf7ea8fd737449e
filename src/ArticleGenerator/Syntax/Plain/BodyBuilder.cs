using System.Buffers;
using System.Collections.Immutable;
using ArticleGenerator.Syntax.Lines;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>
/// Builds the normalised text: blocks parted by <c>\n\n</c>, wrapped lines joined by a space, markup left out.
/// </summary>
internal sealed class BodyBuilder(string source)
{
    private char[] _text = [];
    private int _length;
    private readonly SourceMap.Builder _map = new();
    private readonly ImmutableArray<BlockSyntax>.Builder _blocks = ImmutableArray.CreateBuilder<BlockSyntax>();
    private readonly ImmutableArray<MetadataSyntax>.Builder _metadata = ImmutableArray.CreateBuilder<MetadataSyntax>();
    private readonly List<ReferenceSyntax> _references = [];
    private readonly List<TextSpan> _addresses = [];
    private bool _hasLead;

    // Of most files it is known by one look that no line refers to anything.
    private readonly bool _mayRefer = source.AsSpan().IndexOf(ReferenceMarkup.Opening.AsSpan()) >= 0;

    public SourceMap Map => _map.ToMap();

    public ImmutableArray<BlockSyntax> Blocks => _blocks.ToImmutable();

    public ImmutableArray<MetadataSyntax> Metadata => _metadata.ToImmutable();

    /// <summary>What the text refers to, in its order.</summary>
    public ImmutableArray<ReferenceSyntax> References => ImmutableArray.CreateRange(_references);

    /// <summary>The places in the text of paths and names of symbols that stand there as words; in order.</summary>
    public IReadOnlyList<TextSpan> Addresses => _addresses;

    /// <summary>The whole text. Nothing can be added behind it.</summary>
    public string TakeText()
    {
        string text = new(_text, 0, _length);
        if (_text.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_text);
        }

        _text = [];
        return text;
    }

    public void Add(RawBlock raw, BlockKind kind, int level)
    {
        if (_length > 0)
        {
            Append("\n\n".AsSpan());
        }

        int start = _length;
        ImmutableArray<SpanSyntax> spans = HasReference(raw) ? AppendReferring(raw) : AppendLines(raw);
        var span = TextSpan.FromBounds(start, _length);
        _blocks.Add(new BlockSyntax(kind, span, level) { Spans = spans });
        AddMetadata(raw.FirstLine(source), kind, WordsIn(raw, span));
    }

    private bool HasReference(RawBlock raw)
    {
        if (!_mayRefer)
        {
            return false;
        }

        foreach (TextSpan line in raw.Lines)
        {
            if (source.AsSpan(line.Start, line.Length).IndexOf(ReferenceMarkup.Opening.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<SpanSyntax> AppendLines(RawBlock raw)
    {
        for (int i = 0; i < raw.Lines.Length; i++)
        {
            if (i > 0)
            {
                Append(" ".AsSpan());
            }

            TextSpan line = raw.Lines[i];
            _map.Add(_length, line.Start, line.Length);
            Append(source.AsSpan(line.Start, line.Length));
        }

        return ImmutableArray<SpanSyntax>.Empty;
    }

    // A reference may go on in the next line of a wrapped paragraph, so the lines are joined before it is looked for.
    private ImmutableArray<SpanSyntax> AppendReferring(RawBlock raw)
    {
        var lines = new JoinedLines(source, raw.Lines);
        var spans = ImmutableArray.CreateBuilder<SpanSyntax>();
        foreach (ReferencePiece piece in ReferencePieces.Of(lines.Text))
        {
            var place = new TextSpan(_length, piece.Words.Length);
            foreach ((int at, int from, int length) in lines.RunsOf(piece.Words))
            {
                _map.Add(_length + at - piece.Words.Start, from, length);
            }

            Append(lines.Text.AsSpan(piece.Words.Start, piece.Words.Length));
            if (piece.Reference is not { } reference)
            {
                continue;
            }

            string target = lines.Text.Substring(reference.Target.Start, reference.Target.Length);
            spans.Add(new SpanSyntax(reference.Kind, place, target));
            _references.Add(new ReferenceSyntax(reference.Kind, target, lines.ToSource(reference.Target)));
            if (!reference.HasWords)
            {
                _addresses.Add(place);
            }
        }

        return spans.ToImmutable();
    }

    // Without the tags at the ends of a line that is metadata.
    private TextSpan WordsIn(RawBlock raw, TextSpan span) => raw.Lines.Length > 1
        ? span
        : new TextSpan(span.Start + raw.WordsStart(source), raw.FirstLine(source).Length);

    // Into a rented array: a builder's pieces were a quarter of all memory that reading a file asked for.
    private void Append(ReadOnlySpan<char> words)
    {
        if (_length + words.Length > _text.Length)
        {
            char[] full = _text;
            _text = ArrayPool<char>.Shared.Rent(
                Math.Max(_length + words.Length, Math.Max(source.Length, _length * 2)) + 16);
            full.AsSpan(0, _length).CopyTo(_text);
            if (full.Length > 0)
            {
                ArrayPool<char>.Shared.Return(full);
            }
        }

        words.CopyTo(_text.AsSpan(_length));
        _length += words.Length;
    }

    private void AddMetadata(ReadOnlySpan<char> line, BlockKind kind, TextSpan span)
    {
        switch (kind)
        {
            case BlockKind.Byline:
                AddMetadata("byline", TextSpan.FromBounds(span.Start + Byline.LengthOfStart(line), span.End));
                break;
            case BlockKind.Date:
                AddMetadata("published", span);
                break;
            case BlockKind.Dateline:
                AddMetadata("dateline", span);
                break;
            case BlockKind.Standfirst:
                AddMetadata("standfirst", span);
                break;
            case BlockKind.Credit:
                AddMetadata("credit", span);
                break;
            case BlockKind.Paragraph when !_hasLead:
                _hasLead = true;
                AddMetadata("dateline", new TextSpan(span.Start, Dateline.LengthAtStart(line)));
                break;
        }
    }

    private void AddMetadata(string key, TextSpan span)
    {
        if (!span.IsEmpty)
        {
            _metadata.Add(new MetadataSyntax(key, span));
        }
    }
}
