using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations.Marks;

/// <summary>
/// Tells single marks from apostrophes, and from the inner marks of a text whose main marks are double.
/// </summary>
internal sealed class SingleMarks(string text)
{
    private readonly Apostrophes _apostrophes = new(text);
    private readonly List<Mark> _selected = [];

    /// <summary>Whether they are the text's main marks, as in British papers.</summary>
    public bool AreMain { get; set; }

    /// <summary>
    /// The marks of a block without the single ones that are apostrophes or inner marks. Where double marks are the
    /// main ones, a single pair still counts in a heading, where newspapers have them, and where it stands in no other
    /// quotation.
    /// </summary>
    /// <param name="marks">All marks of the block, in order.</param>
    /// <param name="block">The block.</param>
    /// <param name="isInQuotation">Whether the block begins within a quotation.</param>
    /// <returns>A list that is good until the next call.</returns>
    public List<Mark> Select(List<Mark> marks, BlockSyntax block, bool isInQuotation)
    {
        if (marks.TrueForAll(mark => mark.Family != MarkFamily.Single))
        {
            return marks;
        }

        _selected.Clear();
        if (AreMain || block.Kind == BlockKind.Heading)
        {
            SelectMain(marks, isInQuotation);
        }
        else
        {
            SelectPairs(marks, block, isInQuotation);
        }

        return _selected;
    }

    /// <summary>
    /// Whether a closing mark can be no apostrophe: behind a comma or a full stop, or before a comma (lamp’, but
    /// neither the boys’, nor nothin’,).
    /// </summary>
    public bool IsNoApostrophe(Mark mark) => AreMain && ClosesForCertain(mark);

    /// <summary>
    /// Whether an opening mark can be no apostrophe: a curly one, and not before a year (‘16); or a straight one that a
    /// paragraph begins with (what is left out, as in 'tis, has been told from it already).
    /// </summary>
    public bool IsCertainOpening(Mark mark, BlockSyntax block) =>
        AreMain && mark.End < text.Length && !char.IsDigit(text[mark.End])
        && (text[mark.Start] is '‘' or '‚' || mark.Start == block.Span.Start);

    /// <summary>
    /// Whether a mark closes the quotation that one of the other sort opened: ‘It smells.” The mistake is one.
    /// </summary>
    public bool IsMismatch(Mark opening, Mark closing) =>
        text[opening.Start] == '‘' && text[closing.Start] == '”' && closing.Role == MarkRole.Close
            && IsBehindSign(closing);

    private void SelectMain(List<Mark> marks, bool open)
    {
        Mark opening = default;

        // A closing single mark behind an "s" may be a possessive; it closes only where nothing better follows.
        int lastStrong = marks.FindLastIndex(mark => mark.Family == MarkFamily.Single && ClosesForCertain(mark));
        for (int i = 0; i < marks.Count; i++)
        {
            Mark mark = marks[i];
            if (mark.Family != MarkFamily.Single)
            {
                open = open && !(opening.Length > 0 && IsMismatch(opening, mark));
                _selected.Add(mark);
            }
            else if (mark.Role == MarkRole.Open)
            {
                if (!_apostrophes.IsOmission(marks, i, isInQuotation: open))
                {
                    open = true;
                    opening = mark;
                    _selected.Add(mark);
                }
            }
            else if (open ? !IsApostrophe(marks, i, lastStrong) : IsNoApostrophe(mark))
            {
                open = false;
                _selected.Add(mark);
            }
        }
    }

    // Keeps the marks of ‘It smells of diesel.’ in an answer of an interview, which has no marks around it. Drops those
    // of ‘Sula’ in "They call it ‘Sula’", which are within a pair.
    private void SelectPairs(List<Mark> marks, BlockSyntax block, bool isInQuotation)
    {
        int depth = isInQuotation ? 1 : 0;
        for (int i = 0; i < marks.Count; i++)
        {
            Mark mark = marks[i];
            if (mark.Family != MarkFamily.Single)
            {
                bool opens = mark.Role == MarkRole.Open || (mark.Role == MarkRole.Either && depth == 0);
                depth = opens ? depth + 1 : Math.Max(0, depth - 1);
                _selected.Add(mark);
            }
            else if (depth == 0 && mark.Role == MarkRole.Open
                && !_apostrophes.IsOmission(marks, i, isInQuotation: false))
            {
                i = SelectPair(marks, block, i);
            }
        }
    }

    // The index of the last mark that was looked at.
    private int SelectPair(List<Mark> marks, BlockSyntax block, int opening)
    {
        Mark open = marks[opening];
        int last = opening;
        for (int i = opening + 1; i < marks.Count && marks[i].Role != MarkRole.Open; i++)
        {
            Mark mark = marks[i];
            if (mark.Family == MarkFamily.Single && !IsApostrophe(marks, i, marks.Count))
            {
                if (IsQuotation(open, mark, block))
                {
                    _selected.Add(open);
                    _selected.Add(mark);
                }

                return i;
            }

            if (IsMismatch(open, mark))
            {
                _selected.Add(open);
                _selected.Add(mark);
                return i;
            }

            if (mark.Family != MarkFamily.Single)
            {
                return last;
            }

            last = i;
        }

        return last;
    }

    // Curly, within a paragraph, and long enough to be more than a name for something.
    private bool IsQuotation(Mark open, Mark close, BlockSyntax block)
    {
        const int FewestWords = 4;
        return text[open.Start] == '‘' && open.Start > block.Span.Start
            && LineWords.Count(text.AsSpan(open.End, close.Start - open.End)) >= FewestWords;
    }

    private bool ClosesForCertain(Mark mark) => IsStrongClose(mark) || IsBeforeComma(mark);

    private bool IsStrongClose(Mark mark) => mark.Role == MarkRole.Close && IsBehindSign(mark);

    private bool IsBehindSign(Mark mark) =>
        mark.Start > 0 && text[mark.Start - 1] is ',' or '.' or '!' or '?' or '…' or '—';

    private bool IsBeforeComma(Mark mark) =>
        mark.Start > 1 && mark.End < text.Length && text[mark.End] == ','
        && char.IsLetter(text[mark.Start - 1]) && !_apostrophes.EndsPlural(mark)
        && !(text[mark.Start - 1] == 'n' && text[mark.Start - 2] == 'i');

    // The next single mark tells: if it closes too, this one did not.
    private bool IsApostrophe(List<Mark> marks, int index, int lastStrong)
    {
        Mark mark = marks[index];
        return mark.Role == MarkRole.Close && Apostrophes.IsClosedNext(marks, index, out int next)
            && ((_apostrophes.EndsPlural(mark) && next <= lastStrong) || _apostrophes.EndsClippedWord(mark));
    }
}
