namespace ArticleGenerator.Quotations.Marks;

/// <summary>
/// Tells the sign for an inch from a closing mark where a quotation is open: in "a 7" single and a 12" one," she said,
/// only the last mark closes. The marks behind it tell: one that opens can only do so when this one closed.
/// </summary>
internal sealed class UnitMarks(string text)
{
    // A size, not a year.
    private const int MostDigits = 3;
    private const int MostMarks = 16;

    /// <param name="marks">The marks of the paragraph.</param>
    /// <param name="index">One that closes the open quotation, or may.</param>
    public bool IsWithin(List<Mark> marks, int index)
    {
        if (!IsBehindSize(marks[index]))
        {
            return false;
        }

        int end = Math.Min(marks.Count, index + MostMarks);
        for (int i = index + 1; i < end; i++)
        {
            if (marks[i].Family == MarkFamily.Double && !IsBehindSize(marks[i]))
            {
                return marks[i].Role != MarkRole.Open;
            }
        }

        return false;
    }

    // A match: 7" single, 3.5" disk, 7"x3". Not: 1999", nor 7", said.
    private bool IsBehindSize(Mark mark)
    {
        if (mark.Family != MarkFamily.Double || mark.Length != 1 || mark.Start == 0 || !IsDigit(text[mark.Start - 1]))
        {
            return false;
        }

        int start = mark.Start;
        while (start > 0 && mark.Start - start <= MostDigits
            && (IsDigit(text[start - 1]) || text[start - 1] is '.' or ','))
        {
            start--;
        }

        bool goesOn = mark.End + 1 < text.Length
            && (text[mark.End] is 'x' or '-' or '×' || (text[mark.End] == ' ' && char.IsLower(text[mark.End + 1])));
        return mark.Start - start <= MostDigits && goesOn;
    }

    private static bool IsDigit(char c) => char.IsDigit(c) || c is '½' or '¼' or '¾';
}
