using System.Collections.Immutable;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations.Marks;

/// <summary>
/// Pairs the marks of an article, in one walk through it. Marks within marks belong to the outer quotation; a paragraph
/// that ends inside of one goes on in the next, when that one opens with a mark.
/// </summary>
internal sealed class MarkPairing
{
    // Marks within marks within marks. What opens deeper is a letter: every closing mark looks through all that are
    // open.
    private const int DeepestNesting = 16;

    private readonly ArticleSyntax _article;
    private readonly QuotedSpanBuilder _quotations;
    private readonly MarkProblems _problems;
    private readonly SingleMarks _singles;
    private readonly UnitMarks _units;
    private readonly List<Mark> _open = [];
    private List<Mark> _marks = [];

    // Where the open quotation's words begin in the paragraph that is being read.
    private int _partStart;

    // Whether the quotation that is open goes on in a paragraph that does not begin with a mark.
    private bool _goesOnUnmarked;

    private MarkPairing(ArticleSyntax article)
    {
        _article = article;
        _quotations = new QuotedSpanBuilder(article.Text);
        _problems = new MarkProblems(article);
        _singles = new SingleMarks(article.Text);
        _units = new UnitMarks(article.Text);
    }

    public static (ImmutableArray<QuotedSpan> Quotations, ImmutableArray<Problem> Problems) Read(ArticleSyntax article)
    {
        var pairing = new MarkPairing(article);
        pairing.Run(BlockMarks.Of(article));
        return (pairing._quotations.ToImmutable(), pairing._problems.ToImmutable());
    }

    private void Run(BlockMarks marks)
    {
        _singles.AreMain = marks.AreSingleMarksMain;
        for (int i = 0; i < _article.Blocks.Length; i++)
        {
            if (BlockMarks.HasQuotations(_article.Text, _article.Blocks[i]))
            {
                ReadBlock(i, marks);
            }
        }
    }

    private void ReadBlock(int block, BlockMarks marks)
    {
        BlockSyntax syntax = _article.Blocks[block];
        _problems.BeginBlock();
        _marks = _singles.Select(marks[block], syntax, isInQuotation: _open.Count > 0);

        int start = 0;
        if (_open.Count > 0)
        {
            start = GoOn(syntax);
        }

        for (int i = start; i < _marks.Count; i++)
        {
            Step(_marks[i], i, block);
        }

        if (_open.Count > 0)
        {
            EndBlock(syntax, block, marks);
        }
    }

    // The quotation goes on: this paragraph's first mark says so and opens nothing, unless a later one closes it.
    private int GoOn(BlockSyntax syntax)
    {
        if (_goesOnUnmarked)
        {
            _partStart = syntax.Span.Start;
            return 0;
        }

        _open[0] = _marks[0];
        _quotations.GoOn(_marks[0]);
        _partStart = _marks[0].End;
        return 1;
    }

    private void Step(Mark mark, int index, int block)
    {
        if (_open.Count == 0)
        {
            Open(mark, block);
            return;
        }

        Mark top = _open[_open.Count - 1];
        if (mark.Family == top.Family
            && (mark.Role == MarkRole.Close || (mark.Role == MarkRole.Either && IsSameSign(mark, top))))
        {
            if (!_units.IsWithin(_marks, index))
            {
                Close(mark, block);
            }

            return;
        }

        if (mark.Role == MarkRole.Open)
        {
            if (_open.Count < DeepestNesting)
            {
                OpenWithin(mark, index, block);
            }

            return;
        }

        if (_open.Count == 1 && _singles.IsMismatch(top, mark))
        {
            _problems.AddUnopened(mark, block);
            Close(mark, block);
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

        _problems.Open();
        _open.Add(mark);
        _quotations.Begin(mark, block);
        _partStart = mark.End;
    }

    private void CloseNothing(Mark mark, int block)
    {
        // Right after a digit it is a unit: a 6" pipe.
        bool isUnit = mark.Start > 0 && char.IsDigit(_article.Text[mark.Start - 1]);
        bool isApostrophe = mark.Family == MarkFamily.Single && !_singles.IsNoApostrophe(mark);

        // A bullet: » No hens on board
        bool isBullet = mark.Family is MarkFamily.Guillemet or MarkFamily.SingleGuillemet
            && mark.Start == _article.Blocks[block].Span.Start;
        if (!isUnit && !isApostrophe && !isBullet)
        {
            _problems.AddUnopened(mark, block);
        }
    }

    /// <summary>
    /// An opening mark inside of a quotation: marks within marks, when both are closed before the paragraph ends; else
    /// the outer one was never closed.
    /// </summary>
    private void OpenWithin(Mark mark, int index, int block)
    {
        if (mark.Family != _open[0].Family || CountClosing(mark.Family, index) > _open.Count)
        {
            _open.Add(mark);
            return;
        }

        _problems.AddUnclosed(_quotations.First, block);
        Finish(mark.Start, mark.Start, block);
        _open.Clear();
        Open(mark, block);
    }

    // How many more of the family close than open in the rest of the paragraph. Looked up only at an opening mark
    // inside an open quotation, and no further than a paragraph's next few marks, so that the walk stays linear.
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

    private void EndBlock(BlockSyntax syntax, int block, BlockMarks marks)
    {
        Mark outer = _open[0];
        _open.Clear();
        bool isMarked = syntax.IsParagraph && marks.NextStartsWith(outer.Family, block);
        _goesOnUnmarked = !isMarked && syntax.IsParagraph && marks.ClosesBehind(outer, block);
        if ((isMarked || _goesOnUnmarked) && !EndsHere(syntax, block))
        {
            // So in "HALE: Is it slow?  ¶  "LINDQVIST: It is.": each turn of an interview is a quotation of its own.
            if (InterviewTurn.Begins(_article, block + 1))
            {
                Finish(syntax.Span.End, syntax.Span.End, block);
                return;
            }

            _quotations.AddPart(_partStart, syntax.Span.End);
            _open.Add(outer);
            return;
        }

        // An unclosed single mark is an apostrophe more often than a quotation: 'tis.
        if (outer.Family == MarkFamily.Single && outer.Start >= syntax.Span.Start && block == _quotations.FirstBlock
            && !_singles.IsCertainOpening(outer, syntax))
        {
            return;
        }

        _problems.AddUnclosed(_quotations.First, block);
        int end = UnclosedEnd.Find(_article.Text, _partStart, syntax.Span.End);
        if (end == syntax.Span.End)
        {
            _problems.LeaveOpen(_quotations.First, block);
        }

        Finish(end, end, block);
    }

    /// <summary>
    /// Whether the quotation ends in this paragraph, although its closing mark is missing and the next opens with a
    /// mark: so in “It smells, said Mara Lindqvist. ¶ “I like it.”, since nobody says within a quotation who says it. A
    /// part of a sentence is closed where its paragraph ends even if the speaker goes on (the AP Stylebook's rule for
    /// running quotations); but the second half of one that is split around its speaker is no mere part.
    /// </summary>
    private bool EndsHere(BlockSyntax syntax, int block)
    {
        bool isFirst = !_problems.HasUnopened(block) && _quotations.LastBlock != block;
        Mark first = _quotations.First;
        bool isPartOfSentence = isFirst && block == _quotations.FirstBlock && first.Start > syntax.Span.Start
            && first.End < syntax.Span.End && char.IsLower(_article.Text[first.End]);
        return isPartOfSentence || UnclosedEnd.IsAttributed(_article.Text, _partStart, syntax.Span.End);
    }

    private void Finish(int end, int outerEnd, int block) => _quotations.Finish(_partStart, end, outerEnd, block);
}
