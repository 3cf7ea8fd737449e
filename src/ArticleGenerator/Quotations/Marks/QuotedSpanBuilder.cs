using System.Collections.Immutable;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Marks;

/// <summary>Collects quotations, each from its opening mark over its paragraphs to its end.</summary>
internal sealed class QuotedSpanBuilder
{
    private readonly string _text;
    private readonly ImmutableArray<QuotedSpan>.Builder _quotations = ImmutableArray.CreateBuilder<QuotedSpan>();
    private readonly ImmutableArray<TextSpan>.Builder _parts = ImmutableArray.CreateBuilder<TextSpan>();
    private readonly ImmutableArray<TextSpan>.Builder _reopening = ImmutableArray.CreateBuilder<TextSpan>();

    public QuotedSpanBuilder(string text)
    {
        _text = text;
    }

    /// <summary>The mark that opens the quotation which is being read, or was read last.</summary>
    public Mark First { get; private set; }

    /// <summary>The block that it stands in.</summary>
    public int FirstBlock { get; private set; }

    /// <summary>The block in which the last finished quotation ends; -1 before the first.</summary>
    public int LastBlock => _quotations.Count == 0 ? -1 : _quotations[_quotations.Count - 1].LastBlock;

    public ImmutableArray<QuotedSpan> ToImmutable() => _quotations.ToImmutable();

    public void Begin(Mark mark, int block)
    {
        First = mark;
        FirstBlock = block;
        _parts.Clear();
        _reopening.Clear();
    }

    /// <summary>Says that the quotation goes on in a further paragraph, which begins with a mark.</summary>
    public void GoOn(Mark mark) => _reopening.Add(new TextSpan(mark.Start, mark.Length));

    /// <summary>
    /// Ends the quotation: its text has neither marks nor the closing comma. One without words is none.
    /// </summary>
    /// <param name="start">Where its words begin in the last of its paragraphs.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="outerEnd">Behind the closing mark, or the same where there is none.</param>
    /// <param name="block">The paragraph.</param>
    public void Finish(int start, int end, int outerEnd, int block)
    {
        int last = TrimmedEnd(start, end);
        AddPart(start, last > start && _text[last - 1] == ',' ? last - 1 : last);
        if (_parts.Count > 0)
        {
            var outer = TextSpan.FromBounds(First.Start, Math.Max(outerEnd, First.End));
            _quotations.Add(new QuotedSpan(_parts.ToImmutable(), outer, FirstBlock, block)
            {
                Opening = new TextSpan(First.Start, First.Length),
                Reopening = _reopening.Count == 0 ? ImmutableArray<TextSpan>.Empty : _reopening.ToImmutable(),
                Closing = TextSpan.FromBounds(end, Math.Max(outerEnd, end)),
                LastSign = LastSign(_text, outer),
            });
        }

        _parts.Clear();
    }

    /// <summary>The words of one of its paragraphs, without the white space around them.</summary>
    public void AddPart(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        end = TrimmedEnd(start, end);
        if (end > start)
        {
            _parts.Add(TextSpan.FromBounds(start, end));
        }
    }

    /// <summary>The last character between marks that is neither mark nor white space nor emphasis.</summary>
    public static char LastSign(string text, TextSpan outer)
    {
        int end = outer.End - 1;
        while (end > outer.Start
            && (QuotationMarks.IsMark(text[end]) || text[end] is '`' or '_' or '*' || char.IsWhiteSpace(text[end])))
        {
            end--;
        }

        return text[end];
    }

    private int TrimmedEnd(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
