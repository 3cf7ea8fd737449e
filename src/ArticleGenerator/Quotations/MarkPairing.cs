using System.Collections.Immutable;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations;

/// <summary>
/// Pairs the marks of an article, in one walk through it. Marks within marks belong to the outer quotation; a paragraph
/// that ends inside of one goes on in the next, when that one opens with a mark.
/// </summary>
internal sealed class MarkPairing
{
    private readonly ArticleSyntax _article;
    private readonly ImmutableArray<QuotedSpan>.Builder _quotations = ImmutableArray.CreateBuilder<QuotedSpan>();
    private readonly ImmutableArray<Problem>.Builder _problems = ImmutableArray.CreateBuilder<Problem>();
    private readonly SingleMarks _singles;
    private readonly List<Mark> _open = [];
    private readonly ImmutableArray<TextSpan>.Builder _parts = ImmutableArray.CreateBuilder<TextSpan>();
    private readonly Dictionary<(char, int), EquatableArray<string>> _arguments = [];
    private List<Mark> _marks = [];
    private Mark _first;
    private int _firstBlock;
    private Mark? _stray;
    private int _strayBlock = -1;
    private int _unclosedBlock = -1;

    private MarkPairing(ArticleSyntax article)
    {
        _article = article;
        _singles = new SingleMarks(article.Text);
    }

    public static (ImmutableArray<QuotedSpan> Quotations, ImmutableArray<Problem> Problems) Read(ArticleSyntax article)
    {
        var pairing = new MarkPairing(article);
        pairing.Run();
        return (pairing._quotations.ToImmutable(), pairing._problems.ToImmutable());
    }

    private void Run()
    {
        var scanner = new MarkScanner(_article.Text);
        var byBlock = new List<Mark>[_article.Blocks.Length];
        int doubles = 0;
        int singles = 0;
        bool isSingleFirst = false;
        List<Mark> none = [];
        for (int i = 0; i < byBlock.Length; i++)
        {
            // Most blocks have no mark, and share the list of none.
            byBlock[i] = none;
            if (!HasQuotations(_article.Blocks[i]))
            {
                continue;
            }

            scanner.Scan(_article.Blocks[i], ref byBlock[i]);
            foreach (Mark mark in byBlock[i])
            {
                isSingleFirst |= mark.Family == MarkFamily.Single && mark.Role == MarkRole.Open && doubles + singles == 0;
                doubles += mark.Family != MarkFamily.Single && mark.Role == MarkRole.Open ? 1 : 0;
                singles += mark.Family == MarkFamily.Single && mark.Role == MarkRole.Open ? 1 : 0;
            }
        }

        // "‘ ’ or ' ' where a text uses single marks as its main marks"
        _singles.AreMain = singles > doubles || (singles == doubles && isSingleFirst);
        for (int i = 0; i < byBlock.Length; i++)
        {
            if (HasQuotations(_article.Blocks[i]))
            {
                ReadBlock(i, byBlock[i], NextStartsWith(byBlock, i));
            }
        }
    }

    // A pull quote repeats what stands elsewhere, and a byline says nothing.
    private static bool HasQuotations(BlockSyntax block) => block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Heading;

    /// <summary>The family of the mark with which the next paragraph begins.</summary>
    private MarkFamily NextStartsWith(List<Mark>[] byBlock, int block)
    {
        for (int next = block + 1; next < byBlock.Length; next++)
        {
            if (_article.Blocks[next].Kind == BlockKind.PullQuote)
            {
                continue;
            }

            return _article.Blocks[next].IsParagraph && byBlock[next].Count > 0
                && byBlock[next][0].Start == _article.Blocks[next].Span.Start && byBlock[next][0].Role != MarkRole.Close
                ? byBlock[next][0].Family
                : MarkFamily.None;
        }

        return MarkFamily.None;
    }

    private void ReadBlock(int block, List<Mark> marks, MarkFamily next)
    {
        BlockSyntax syntax = _article.Blocks[block];
        _stray = null;
        _marks = _singles.Select(marks, syntax, isInQuotation: _open.Count > 0);

        int start = 0;
        if (_open.Count > 0)
        {
            // The quotation goes on: this paragraph's first mark says so, and opens nothing.
            _open[0] = _marks[0];
            start = 1;
        }

        for (int i = start; i < _marks.Count; i++)
        {
            Step(_marks[i], i, block);
        }

        EndBlock(syntax, block, next);
    }

    private void Step(Mark mark, int index, int block)
    {
        if (_open.Count == 0)
        {
            Open(mark, block);
            return;
        }

        Mark top = _open[_open.Count - 1];
        if (mark.Family == top.Family && (mark.Role == MarkRole.Close || (mark.Role == MarkRole.Either && IsSameSign(mark, top))))
        {
            Close(mark, block);
            return;
        }

        if (mark.Role == MarkRole.Open)
        {
            OpenWithin(mark, index, block);
            return;
        }

        // A closing mark of the outer quotation: what was opened inside was an apostrophe or is closed with it.
        int outer = _open.FindIndex(open => open.Family == mark.Family);
        if (mark.Role == MarkRole.Close && outer >= 0)
        {
            _open.RemoveRange(outer + 1, _open.Count - outer - 1);
            Close(mark, block);
        }
    }

    // In the middle of a word, " closes what " opened, and not what “ did.
    private bool IsSameSign(Mark mark, Mark other) => IsStraight(mark) == IsStraight(other);

    private bool IsStraight(Mark mark) => _article.Text[mark.Start] is '"' or '\'';

    private void Open(Mark mark, int block)
    {
        if (mark.Role == MarkRole.Close)
        {
            CloseNothing(mark, block);
            return;
        }

        _stray = null;
        _unclosedBlock = -1;
        _open.Add(mark);
        _first = mark;
        _firstBlock = block;
        _parts.Clear();
    }

    /// <summary>
    /// A closing mark with nothing open. One mistake is reported once: where the paragraph before was left open, and goes on
    /// to its end, this is the mark that was missed there; and where a mark was turned the wrong way (He says,” it smells.”),
    /// the second belongs to it. Until it is mended the words are no quotation: which is wrong is the author's to say.
    /// </summary>
    private void CloseNothing(Mark mark, int block)
    {
        // Right after a digit it is a unit: a 6" pipe.
        if ((mark.Family == MarkFamily.Single && !_singles.IsNoApostrophe(mark)) || (mark.Start > 0 && char.IsDigit(_article.Text[mark.Start - 1])))
        {
            return;
        }

        if (_unclosedBlock >= 0 && _unclosedBlock == block - 1 && mark.Family == _first.Family)
        {
            _unclosedBlock = -1;
        }
        else if (_stray is { } stray && stray.Family == mark.Family)
        {
            _stray = null;
        }
        else
        {
            _stray = mark;
            _strayBlock = block;
            _problems.Add(ProblemAt(ProblemKind.UnopenedQuotation, mark));
        }
    }

    /// <summary>
    /// An opening mark inside of a quotation: marks within marks, when both are closed before the paragraph ends; else the
    /// outer one was never closed.
    /// </summary>
    private void OpenWithin(Mark mark, int index, int block)
    {
        if (mark.Family != _open[0].Family || CountClosing(mark.Family, index) > _open.Count)
        {
            _open.Add(mark);
            return;
        }

        ReportUnclosed(block);
        Finish(mark.Start, mark.Start, block);
        _open.Clear();
        Open(mark, block);
    }

    // How many more of the family close than open in the rest of the paragraph. Looked up only at an opening mark inside an
    // open quotation, and no further than a paragraph's next few marks, so that the walk stays linear.
    private int CountClosing(MarkFamily family, int index)
    {
        const int Horizon = 16;
        int count = 0;
        for (int i = index + 1; i < _marks.Count && i < index + Horizon; i++)
        {
            if (_marks[i].Family == family)
            {
                count += _marks[i].Role == MarkRole.Open ? -1 : 1;
            }

            if (count > _open.Count)
            {
                break;
            }
        }

        return count;
    }

    private void Close(Mark mark, int block)
    {
        _open.RemoveAt(_open.Count - 1);
        if (_open.Count == 0)
        {
            Finish(mark.Start, mark.End, block);
        }
    }

    private void EndBlock(BlockSyntax syntax, int block, MarkFamily next)
    {
        if (_open.Count == 0)
        {
            return;
        }

        Mark outer = _open[0];
        _open.Clear();
        if (syntax.IsParagraph && next == outer.Family && !EndsHere(syntax, block))
        {
            // "HALE: Is it slow?  ¶  "LINDQVIST: It is.": each turn of an interview is a quotation of its own.
            if (InterviewTurn.Begins(_article, block + 1))
            {
                Finish(syntax.Span.End, syntax.Span.End, block);
                return;
            }

            AddPart(PartStart(block), syntax.Span.End);
            _open.Add(outer);
            return;
        }

        // An unclosed single mark is an apostrophe more often than a quotation: 'tis.
        if (outer.Family == MarkFamily.Single && outer.Start >= syntax.Span.Start && block == _firstBlock
            && !_singles.IsCertainOpening(outer, syntax))
        {
            return;
        }

        ReportUnclosed(block);
        int end = UnclosedEnd.Find(_article.Text, PartStart(block), syntax.Span.End);
        _unclosedBlock = end == syntax.Span.End ? block : -1;
        Finish(end, end, block);
    }

    /// <summary>
    /// Whether the quotation ends in this paragraph, although its closing mark is missing and the next opens with a mark.
    /// Nobody says within a quotation who says it (“It smells, said Mara Lindqvist. ¶ “I like it.”), and a part of a sentence
    /// is closed where its paragraph ends even if the speaker goes on (the AP Stylebook's rule for running quotations); but
    /// the second half of one that is split around its speaker is no mere part.
    /// </summary>
    private bool EndsHere(BlockSyntax syntax, int block)
    {
        bool isFirst = _strayBlock != block && (_quotations.Count == 0 || _quotations[_quotations.Count - 1].LastBlock != block);
        bool isPartOfSentence = isFirst && block == _firstBlock && _first.Start > syntax.Span.Start
            && _first.End < syntax.Span.End && char.IsLower(_article.Text[_first.End]);
        return isPartOfSentence || UnclosedEnd.IsAttributed(_article.Text, PartStart(block), syntax.Span.End);
    }

    // A paragraph that goes on begins with a mark that is none of its words.
    private int PartStart(int block) => block == _firstBlock ? _first.End : _article.Blocks[block].Span.Start + _marks[0].Length;

    private void Finish(int end, int outerEnd, int block)
    {
        AddPart(PartStart(block), end);
        if (_parts.Count > 0)
        {
            _quotations.Add(new QuotedSpan(
                _parts.ToImmutable(), TextSpan.FromBounds(_first.Start, Math.Max(outerEnd, _first.End)), _firstBlock, block));
        }

        _parts.Clear();
    }

    private void AddPart(int start, int end)
    {
        string text = _article.Text;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        // "Text has neither marks nor the closing comma."
        if (end > start && text[end - 1] == ',')
        {
            end--;
        }

        if (end > start)
        {
            _parts.Add(TextSpan.FromBounds(start, end));
        }
    }

    // The other place is the end of the paragraph in which the mark is missed.
    private void ReportUnclosed(int block)
    {
        TextSpan end = _article.Source.ToSource(new TextSpan(_article.Blocks[block].Span.End, 0));
        _problems.Add(ProblemAt(ProblemKind.UnclosedQuotation, _first) with { Others = new EquatableArray<TextSpan>([end]) });
    }

    private Problem ProblemAt(ProblemKind kind, Mark mark)
    {
        // A text of nothing but marks has as many of these as characters: what they say of the same sign is one array.
        (char, int) key = (_article.Text[mark.Start], mark.Length);
        if (!_arguments.TryGetValue(key, out EquatableArray<string> arguments))
        {
            string sign = _article.Text.Substring(mark.Start, mark.Length);
            arguments = new EquatableArray<string>([sign, MarkPartner.Of(sign)]);
            _arguments.Add(key, arguments);
        }

        return new Problem(kind, _article.Source.ToSource(new TextSpan(mark.Start, mark.Length)), arguments);
    }
}
