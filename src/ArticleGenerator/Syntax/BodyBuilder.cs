using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>Builds the normalised text: blocks parted by <c>\n\n</c>, wrapped lines joined by a space, markup left out.</summary>
internal sealed class BodyBuilder(string source)
{
    // As long as the file from the start: a builder that grows writes the text in pieces, and all pieces are garbage.
    private readonly StringBuilder _text = new(source.Length + 16);
    private readonly SourceMap.Builder _map = new();
    private readonly ImmutableArray<BlockSyntax>.Builder _blocks = ImmutableArray.CreateBuilder<BlockSyntax>();
    private readonly ImmutableArray<MetadataSyntax>.Builder _metadata = ImmutableArray.CreateBuilder<MetadataSyntax>();
    private bool _hasLead;

    public string Text => _text.ToString();

    public SourceMap Map => _map.ToMap();

    public ImmutableArray<BlockSyntax> Blocks => _blocks.ToImmutable();

    public ImmutableArray<MetadataSyntax> Metadata => _metadata.ToImmutable();

    public void Add(RawBlock raw, BlockKind kind, int level)
    {
        if (_text.Length > 0)
        {
            _text.Append("\n\n");
        }

        int start = _text.Length;
        foreach (TextSpan line in raw.Lines)
        {
            if (_text.Length > start)
            {
                _text.Append(' ');
            }

            _map.Add(_text.Length, line.Start, line.Length);
            _text.Append(source, line.Start, line.Length);
        }

        var span = TextSpan.FromBounds(start, _text.Length);
        _blocks.Add(new BlockSyntax(kind, span, level));
        AddMetadata(raw.FirstLine(source), kind, span);
    }

    private void AddMetadata(ReadOnlySpan<char> line, BlockKind kind, TextSpan span)
    {
        switch (kind)
        {
            case BlockKind.Byline:
                AddMetadata("byline", TextSpan.FromBounds(span.Start + MetadataLine.LengthOfBy(line), span.End));
                break;
            case BlockKind.Date:
                AddMetadata("published", span);
                break;
            case BlockKind.Dateline:
                AddMetadata("dateline", span);
                break;
            case BlockKind.Credit:
                AddMetadata("credit", span);
                break;
            case BlockKind.Paragraph when !_hasLead:
                _hasLead = true;
                AddMetadata("dateline", new TextSpan(span.Start, MetadataLine.LengthOfDateline(line)));
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
