using System.Numerics;
using System.Runtime.InteropServices;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations.Marks;

/// <summary>
/// Finds the quotation marks of a block and tells, by what stands beside them, what each may do. Apostrophes, feet and
/// inches are none.
/// </summary>
internal sealed class MarkScanner
{
    private readonly string _text;
    private readonly bool _lowOpens;
    private readonly bool _lowSingleOpens;
    private readonly GuillemetRoles _guillemets;
    private readonly Apostrophes _apostrophes;
    private readonly bool _closingOpens;
    private readonly TagEnds _tags;

    /// <param name="text">The whole text: some marks mean another thing in another language.</param>
    public MarkScanner(string text)
    {
        _text = text;

        // „German“ closes with the mark that opens “English”.
        _lowOpens = text.IndexOf('„') >= 0;
        _lowSingleOpens = text.IndexOf('‚') >= 0;

        _guillemets = new GuillemetRoles(text);
        _apostrophes = new Apostrophes(text);
        _tags = new TagEnds(text);

        // ”Swedish” opens with the mark that closes “English”.
        _closingOpens = text.IndexOf('”') >= 0 && text.IndexOf('“') < 0 && !_lowOpens;
    }

    /// <summary>
    /// The marks of a block, in order. Single marks are among them; whether they count is decided later.
    /// </summary>
    /// <param name="block">The block.</param>
    /// <param name="marks">An empty list; where there are marks, one of theirs takes its place.</param>
    public void Scan(BlockSyntax block, ref List<Mark> marks)
    {
        int end = block.Span.End;
        for (int i = NextSpecial(block.Span.Start, end); i < end; i = NextSpecial(i + 1, end))
        {
            // <a href="...">, {% image "..." %}: what a page's source has in its tags is nobody's words.
            if (_text[i] is '<' or '{')
            {
                i = _tags.Find(i, end);
                continue;
            }

            Mark mark = MarkAt(i, block.Span.Start, end);
            if (mark.Family == MarkFamily.None)
            {
                continue;
            }

            marks = marks.Count == 0 ? [] : marks;
            marks.Add(mark);
            i = mark.End - 1;
        }
    }

    // The next character that may be a mark or begin a tag.
    private int NextSpecial(int start, int end)
    {
        int i = start;
        while (end - i >= Vector<ushort>.Count && IsPlain(i))
        {
            i += Vector<ushort>.Count;
        }

        while (i < end && _text[i] is <= '\u007F' and not ('"' or '\'' or '`' or '<' or '{'))
        {
            i++;
        }

        return i;
    }

    // Nothing but ASCII, and none of its marks or tags: so many characters are asked at once, since few are marks
    // (measured:
    // three times as fast as asking each).
    private bool IsPlain(int start)
    {
        var characters = MemoryMarshal.Read<Vector<ushort>>(
            MemoryMarshal.AsBytes(_text.AsSpan(start, Vector<ushort>.Count)));
        Vector<ushort> marks = Vector.Equals(characters, new Vector<ushort>('"'))
            | Vector.Equals(characters, new Vector<ushort>('\''))
            | Vector.Equals(characters, new Vector<ushort>('`'))
            | Vector.Equals(characters, new Vector<ushort>('<'))
            | Vector.Equals(characters, new Vector<ushort>('{'));
        return marks == Vector<ushort>.Zero && (characters & new Vector<ushort>(0xFF80)) == Vector<ushort>.Zero;
    }

    private Mark MarkAt(int index, int start, int end)
    {
        if (IsAloneInBrackets(index, start, end))
        {
            return default;
        }

        switch (_text[index])
        {
            case '"':
                return Double(index, start, StraightRole(index, 1, start, end));
            case '„' or '‟':
                return new Mark(index, 1, MarkFamily.Double, MarkRole.Open);
            case '“':
                MarkRole shape = _lowOpens ? MarkRole.Close : MarkRole.Open;
                return new Mark(index, 1, MarkFamily.Double, CurlyRole(index, start, end, shape));
            case '”':
                return Double(
                    index, start,
                    _closingOpens ? StraightRole(index, 1, start, end) : CurlyRole(index, start, end, MarkRole.Close));
            case '«' or '»':
                return Guillemet(index, MarkFamily.Guillemet, start, end);
            case '‹' or '›':
                return Guillemet(index, MarkFamily.SingleGuillemet, start, end);
            case '「' or '『':
                return new Mark(index, 1, MarkFamily.Corner, MarkRole.Open);
            case '」' or '』':
                return new Mark(index, 1, MarkFamily.Corner, MarkRole.Close);
            case '\'' or '`' or '‘' or '’' or '‚':
                return SingleAt(index, start, end);
            default:
                return default;
        }
    }

    private Mark Double(int index, int start, MarkRole role) =>
        IsUnit(index, start) ? default : new Mark(index, 1, MarkFamily.Double, role);

    private Mark Guillemet(int index, MarkFamily family, int start, int end) =>
        _guillemets.TryFind(index, start, end, out MarkRole role) ? new Mark(index, 1, family, role) : default;

    // A match: the key with the ditto sign ("). Not: the key ("It turns").
    private bool IsAloneInBrackets(int index, int start, int end) =>
        index > start && index + 1 < end && _text[index - 1] is '(' or '[' && _text[index + 1] is ')' or ']';

    private Mark SingleAt(int index, int start, int end)
    {
        char c = _text[index];
        if (c != '‚' && index + 1 < end && _text[index + 1] == c)
        {
            // Double marks: ''old wire copy'', ``TeX''
            MarkRole role = c is '`' or '‘' ? MarkRole.Open : StraightRole(index, 2, start, end);
            return new Mark(index, 2, MarkFamily.Double, role);
        }

        bool afterWord = index > start && IsWordCharacter(_text[index - 1]);
        bool beforeWord = index + 1 < end && IsWordCharacter(_text[index + 1]);

        // Between letters it is an apostrophe: don't, O'Hara.
        if (c == '`' || (afterWord && beforeWord))
        {
            return default;
        }

        if (c == '‚')
        {
            return new Mark(index, 1, MarkFamily.Single, MarkRole.Open);
        }

        if (c == '‘' && _lowSingleOpens)
        {
            return new Mark(index, 1, MarkFamily.Single, MarkRole.Close);
        }

        // No mark: the second of rock 'n' roll.
        bool endsOmission = index - 2 >= start && _text[index - 1] is 'n' or 'N' && _text[index - 2] is '\'' or '’'
            && index + 1 < end && _text[index + 1] == ' ';
        if (endsOmission)
        {
            return default;
        }

        bool opens = StartsWord(index, 1, start, end);
        if (opens && !_apostrophes.IsOmission(index, end))
        {
            return c == '’' ? default : new Mark(index, 1, MarkFamily.Single, MarkRole.Open);
        }

        return c == '‘' || opens ? default : new Mark(index, 1, MarkFamily.Single, MarkRole.Close);
    }

    // A match: 5'10", where a foot mark decides at once. Not: a 6" pipe, a unit only where no quotation is open, which
    // is known later.
    private bool IsUnit(int index, int start)
    {
        if (index == start || !char.IsDigit(_text[index - 1]))
        {
            return false;
        }

        int i = index - 1;
        while (i > start && index - i < 5 && (char.IsDigit(_text[i]) || _text[i] is '.' or '½'))
        {
            i--;
        }

        return i > start && _text[i] is '\'' or '’' or '′' && char.IsDigit(_text[i - 1]);
    }

    // A curly mark can be turned the wrong way; its neighbours say so. A closing one that begins a word may open
    // (”It smells), an opening one that no word begins with may close (It smells.“).
    private MarkRole CurlyRole(int index, int start, int end, MarkRole shape)
    {
        bool starts = StartsWord(index, 1, start, end);
        if (shape == MarkRole.Open)
        {
            return starts ? MarkRole.Open : MarkRole.Either;
        }

        return starts && !EndsWord(index, 1, start, end) ? MarkRole.Either : shape;
    }

    private MarkRole StraightRole(int index, int length, int start, int end)
    {
        bool starts = StartsWord(index, length, start, end);
        bool ends = EndsWord(index, length, start, end);
        return starts == ends ? MarkRole.Either : starts ? MarkRole.Open : MarkRole.Close;
    }

    private bool StartsWord(int index, int length, int start, int end)
    {
        bool spaceBefore = index == start || IsSpace(_text[index - 1])
            || _text[index - 1] is '(' or '[' or '—' or '–' or '-' or '/' or '>'
            || (QuotationMarks.IsMark(_text[index - 1]) && (index - 1 == start || char.IsWhiteSpace(_text[index - 2])));
        bool spaceAfter = index + length >= end || char.IsWhiteSpace(_text[index + length]);
        return spaceBefore && !spaceAfter;
    }

    private bool EndsWord(int index, int length, int start, int end)
    {
        bool spaceBefore = index == start || char.IsWhiteSpace(_text[index - 1]);
        bool spaceAfter = index + length >= end || char.IsWhiteSpace(_text[index + length])
            || _text[index + length] is ',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '—' or '–' or '-' or '<'
            || QuotationMarks.IsMark(_text[index + length]);
        return !spaceBefore && spaceAfter;
    }

    // An invisible character that was pasted in with a mark is no neighbour of it.
    private static bool IsSpace(char c) =>
        char.IsWhiteSpace(c)
            || (c > '\u00FF' && char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format);

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c);
}
