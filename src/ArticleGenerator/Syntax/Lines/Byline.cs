namespace ArticleGenerator.Syntax.Lines;

/// <summary>Who wrote the article: <c>By Ada Brook</c>, or the name alone.</summary>
internal static class Byline
{
    // In UTF-16 code units.
    private const int MaximumLength = 100;

    // Behind a name: "Owen Pryce, staff writer", "Owen Pryce | Herald", "Owen Pryce – May 3, 2026".
    private const string Signs = ",|/•·–—";

    private static readonly string[] Starts =
    [
        "By ", "Written by ", "Words by ", "Text by ", "Story by ", "Report by ", "Reported by ", "Posted by ",
        "Co-authored by ", "Words: ", "Author: ", "Reporter: ",
    ];

    private static readonly string[] Roles =
    [
        "columnist", "contributor", "correspondent", "critic", "editor", "journalist", "reporter", "staff", "writer",
    ];

    private static readonly string[] Nobody =
    [
        "Agencies", "Agency staff", "AFP", "AP", "Associated Press", "From our correspondent",
        "From our own correspondent", "Herald staff", "Newsroom staff", "Our correspondent", "Our reporter", "PA",
        "Press Association", "Reuters", "Staff", "Staff and agencies", "Staff reporter", "Staff writer",
        "The Associated Press", "UPI",
    ];

    /// <summary>
    /// Whether a line is one: "By Ada Brook", "By ADA BROOK and Tom Hale, Harrow Bay Herald", and not "By boat".
    /// </summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        int start = LengthOfStart(line);
        if (start == 0 || start == line.Length || line.Length > MaximumLength || !char.IsUpper(line[start]))
        {
            return false;
        }

        return (!LineEnd.IsSentence(line) && !LineEnd.IsClause(line))
            || PersonalName.Is(line.Slice(start).TrimEnd('.'));
    }

    /// <summary>
    /// Whether it is one wherever it stands: "By Ada Brook", and not "By Boat", which may be a heading.
    /// </summary>
    public static bool IsForSure(ReadOnlySpan<char> line) =>
        Is(line) && LineWords.TryNext(ref line, out _) && LineWords.TryNext(ref line, out _)
        && char.IsUpper(line.TrimStart().IsEmpty ? ' ' : line.TrimStart()[0]);

    /// <summary>
    /// Whether a line has the form of a byline without its "By": <c>Owen Pryce</c>, <c>Owen Pryce and Nora Fenwick</c>,
    /// <c>Owen Pryce, staff writer</c>, <c>Owen Pryce | Harrow Bay Herald</c>.
    /// </summary>
    public static bool HasForm(ReadOnlySpan<char> line)
    {
        if (line.Length > MaximumLength || line.IsEmpty)
        {
            return false;
        }

        if (LineWords.IsOneOf(line, Nobody))
        {
            return true;
        }

        int end = EndOfName(line);
        return PersonalName.Is(line.Slice(0, end).TrimEnd()) && (end == line.Length || IsRest(line.Slice(end)));
    }

    /// <summary>
    /// Whether the form alone says it, because a role, an outlet or a second name stands behind the name.
    /// </summary>
    public static bool HasFullForm(ReadOnlySpan<char> line) =>
        HasForm(line) && (EndOfName(line) < line.Length || LineWords.IsOneOf(line, Nobody));

    /// <summary>
    /// How long the words before the names are, in UTF-16 code units: 3 of "By Ada Brook", 0 where none stand there.
    /// </summary>
    public static int LengthOfStart(ReadOnlySpan<char> line)
    {
        int length = LineWords.LengthOfStart(line, Starts);
        while (length > 0 && length < line.Length && char.IsWhiteSpace(line[length]))
        {
            length++;
        }

        return length;
    }

    private static int EndOfName(ReadOnlySpan<char> line)
    {
        int sign = line.IndexOfAny(Signs.AsSpan());
        int and = line.IndexOf(" and ".AsSpan(), StringComparison.Ordinal);
        int end = sign < 0 ? line.Length : sign;
        return and < 0 ? end : Math.Min(end, and);
    }

    // Behind the name: a second name, a role, or the name of a newspaper.
    private static bool IsRest(ReadOnlySpan<char> rest)
    {
        bool isSecond = rest.StartsWith(" and ".AsSpan(), StringComparison.Ordinal);
        ReadOnlySpan<char> words = rest.Slice(isSecond ? " and ".Length : 1).Trim();
        if (HasForm(words) || PublicationDate.Is(words))
        {
            return true;
        }

        return !LineEnd.IsSentence(words)
            && (LineWords.IsOneOf(LineWords.Last(words), Roles) || (rest[0] is not ' ' && IsOutlet(words)));
    }

    // A match: "Harrow Bay Herald". Not: "Harrow Bay bakers".
    private static bool IsOutlet(ReadOnlySpan<char> words)
    {
        bool any = false;
        while (LineWords.TryNext(ref words, out ReadOnlySpan<char> word))
        {
            if (!char.IsUpper(word[0]) && !FunctionWords.Is(word))
            {
                return false;
            }

            any = true;
        }

        return any;
    }
}
