using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations.Marks;

/// <summary>Tells single marks from apostrophes, and from the inner marks of a text whose main marks are double.</summary>
internal sealed class SingleMarks(string text)
{
    private readonly List<Mark> _selected = [];

    /// <summary>Whether they are the text's main marks, as in British papers.</summary>
    public bool AreMain { get; set; }

    /// <summary>
    /// The marks of a block without the single ones that are apostrophes or inner marks. Where double marks are the main ones,
    /// a single pair still counts in a heading, where newspapers have them.
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
            SelectBoth(marks, isInQuotation);
            return _selected;
        }

        foreach (Mark mark in marks)
        {
            if (mark.Family != MarkFamily.Single)
            {
                _selected.Add(mark);
            }
        }

        return _selected;
    }

    /// <summary>
    /// Whether a closing mark can be no apostrophe: behind a comma or a full stop, or before a comma (lamp’, but neither the
    /// boys’, nor nothin’,).
    /// </summary>
    public bool IsNoApostrophe(Mark mark) => AreMain && ClosesForCertain(mark);

    /// <summary>
    /// Whether an opening mark can be no apostrophe: a curly one, and not before a year (‘16); or a straight one that a
    /// paragraph begins with (what is left out, as in 'tis, has been told from it already).
    /// </summary>
    public bool IsCertainOpening(Mark mark, BlockSyntax block) =>
        AreMain && mark.End < text.Length && !char.IsDigit(text[mark.End])
        && (text[mark.Start] is '‘' or '‚' || mark.Start == block.Span.Start);

    private void SelectBoth(List<Mark> marks, bool open)
    {
        // A closing single mark behind an "s" may be a possessive; it closes only where nothing better follows.
        int lastStrong = -1;
        for (int i = marks.Count - 1; i >= 0 && lastStrong < 0; i--)
        {
            lastStrong = marks[i].Family == MarkFamily.Single && ClosesForCertain(marks[i]) ? marks[i].Start : lastStrong;
        }

        for (int i = 0; i < marks.Count; i++)
        {
            Mark mark = marks[i];
            if (mark.Family != MarkFamily.Single)
            {
                _selected.Add(mark);
            }
            else if (mark.Role == MarkRole.Open)
            {
                open = true;
                _selected.Add(mark);
            }
            else if (open ? !IsPossessive(mark, marks, i, lastStrong) : IsNoApostrophe(mark))
            {
                open = false;
                _selected.Add(mark);
            }
        }
    }

    private bool ClosesForCertain(Mark mark) => IsStrongClose(mark) || IsBeforeComma(mark);

    private bool IsStrongClose(Mark mark) =>
        mark.Role == MarkRole.Close && mark.Start > 0 && text[mark.Start - 1] is ',' or '.' or '!' or '?' or '…' or '—';

    private bool IsBeforeComma(Mark mark) =>
        mark.Start > 1 && mark.End < text.Length && text[mark.End] == ','
        && char.IsLetter(text[mark.Start - 1]) && text[mark.Start - 1] is not ('s' or 'S')
        && !(text[mark.Start - 1] == 'n' && text[mark.Start - 2] == 'i');

    private bool IsPossessive(Mark mark, List<Mark> marks, int index, int lastStrong)
    {
        bool afterS = mark.Start > 0 && text[mark.Start - 1] is 's' or 'S' && mark.Role == MarkRole.Close;
        if (!afterS)
        {
            return false;
        }

        // The next single mark tells: if it closes too, this one did not.
        for (int i = index + 1; i < marks.Count; i++)
        {
            if (marks[i].Family == MarkFamily.Single)
            {
                return marks[i].Role == MarkRole.Close && marks[i].Start <= lastStrong;
            }
        }

        return false;
    }
}
