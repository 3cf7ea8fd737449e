using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.Markdown;

/// <summary>Builds the normalised text: blocks parted by <c>\n\n</c>, each with its place in the file.</summary>
internal sealed class MarkdownBody
{
    private const string Separator = "\n\n";

    private readonly StringBuilder _text = new();
    private readonly SourceMap.Builder _map = new();
    private readonly ImmutableArray<BlockSyntax>.Builder _blocks = ImmutableArray.CreateBuilder<BlockSyntax>();
    private readonly List<(TextSpan Span, char Letter)> _unread = [];

    public ImmutableArray<BlockSyntax> Blocks => _blocks.ToImmutable();

    public SourceMap Map => _map.ToMap();

    /// <summary>The whole text, made anew each time.</summary>
    public string TakeText() => _text.ToString();

    /// <summary>What quotations and names are looked for in.</summary>
    /// <param name="text">The whole text.</param>
    public string ProseOf(string text) => Prose.Of(text, _unread);

    /// <summary>Adds a block of these words, without the white space around them; none where nothing is left.</summary>
    /// <param name="words">Its words; cleared.</param>
    /// <param name="block">What it is; its place is given here.</param>
    public void Add(BlockText words, BlockSyntax block)
    {
        string text = words.ToString();
        TextSpan trimmed = Trimmed(text, block.Kind);
        if (trimmed.IsEmpty && block.Kind is not (BlockKind.ThematicBreak or BlockKind.Image))
        {
            words.Clear();
            return;
        }

        if (_blocks.Count > 0)
        {
            _text.Append(Separator);
        }

        int shift = _text.Length - trimmed.Start;
        _text.Append(text, trimmed.Start, trimmed.Length);
        foreach ((int at, int source, int length) in words.Runs)
        {
            TextSpan run = Clip(new TextSpan(at, length), trimmed);
            if (!run.IsEmpty)
            {
                _map.Add(run.Start + shift, source + run.Start - at, run.Length);
            }
        }

        foreach (TextSpan span in words.Unread)
        {
            _unread.Add((Shift(Clip(span, trimmed), shift), Prose.Letter));
        }

        var place = new TextSpan(_text.Length - trimmed.Length, trimmed.Length);
        if (block.Kind is BlockKind.Code or BlockKind.Html)
        {
            _unread.Add((place, ' '));
        }

        _blocks.Add(block with { Span = place, Spans = SpansOf(words, trimmed, shift) });
        words.Clear();
    }

    /// <summary>Says of a block that it is something else than it seemed to be.</summary>
    public void Change(int index, BlockKind kind) => _blocks[index] = _blocks[index] with { Kind = kind };

    private static ImmutableArray<SpanSyntax> SpansOf(BlockText words, TextSpan trimmed, int shift)
    {
        if (words.Spans.Count == 0)
        {
            return ImmutableArray<SpanSyntax>.Empty;
        }

        var spans = ImmutableArray.CreateBuilder<SpanSyntax>(words.Spans.Count);
        foreach (SpanSyntax span in words.Spans)
        {
            spans.Add(span with { Span = Shift(Clip(span.Span, trimmed), shift) });
        }

        return spans.MoveToImmutable();
    }

    private static TextSpan Shift(TextSpan span, int by) => new(span.Start + by, span.Length);

    private static TextSpan Clip(TextSpan span, TextSpan to)
    {
        int start = Math.Min(Math.Max(span.Start, to.Start), to.End);
        return TextSpan.FromBounds(start, Math.Max(start, Math.Min(span.End, to.End)));
    }

    // White space at the beginning of code is its indentation, and a tab at either end of a table an empty cell.
    private static TextSpan Trimmed(string text, BlockKind kind)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return start == end ? new TextSpan(start, 0)
            : kind == BlockKind.Table ? new TextSpan(0, text.Length)
            : kind == BlockKind.Code ? TextSpan.FromBounds(text.LastIndexOf('\n', start) + 1, end)
            : TextSpan.FromBounds(start, end);
    }
}
