namespace ArticleGenerator.Syntax.Lines;

/// <summary>
/// Where the article was written: a place in capitals, at most with a region or a date behind a comma and an agency in
/// brackets. It stands on a line of its own or opens the lead, before a dash.
/// </summary>
internal static class Dateline
{
    // In UTF-16 code units.
    private const int MaximumLength = 60;
    private const int MostWords = 3;

    private static readonly string[] Parts =
    [
        "chapter", "part", "book", "act", "scene", "canto", "volume", "section", "epilogue", "prologue", "preface",
    ];

    /// <summary>
    /// Whether a line can be one, directly under the headline: "HARROW BAY", "HARROW BAY (Herald)", "OSLO, May 3", and
    /// not "Harrow Bay".
    /// </summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> place = WithoutDash(line);
        if (place.Length is < 3 or > MaximumLength || !TryCutAgency(ref place, out bool hasAgency))
        {
            return false;
        }

        int comma = place.IndexOf(',');
        ReadOnlySpan<char> town = comma > 0 ? place.Slice(0, comma) : place;

        // A headline in capitals is longer than a town's name, and has no agency.
        return IsTown(town) && (hasAgency || LineWords.Count(town) <= MostWords);
    }

    /// <summary>
    /// Whether a line is one wherever it stands: an agency, a date or a dash tells it from a headline in capitals.
    /// </summary>
    public static bool IsForSure(ReadOnlySpan<char> line)
    {
        if (!Is(line))
        {
            return false;
        }

        ReadOnlySpan<char> place = WithoutDash(line);
        int comma = place.IndexOf(',');
        return place.Length < line.Length
            || place[place.Length - 1] == ')'
            || (comma > 0 && PublicationDate.Is(place.Slice(comma + 1)));
    }

    /// <summary>
    /// The length of the dateline that opens a lead (<c>HARROW BAY (Agency) — The ferry</c>: that of <c>HARROW BAY
    /// (Agency)</c>), or 0 where there is none.
    /// </summary>
    public static int LengthAtStart(ReadOnlySpan<char> paragraph)
    {
        ReadOnlySpan<char> start = paragraph.Slice(0, Math.Min(paragraph.Length, MaximumLength + 4));
        for (int i = 1; i + 1 < start.Length; i++)
        {
            bool isDash = start[i] is '—' or '–' || (start[i] == '-' && (start[i + 1] == '-' || start[i - 1] == ' '));
            if (isDash)
            {
                ReadOnlySpan<char> place = start.Slice(0, i).TrimEnd();
                return Is(place) || IsBracketed(place) || IsWithAgency(place) ? place.Length : 0;
            }
        }

        return 0;
    }

    // A match: "(Harrow Bay, Wessex)". Not: "(Harrow Bay) Wessex".
    private static bool IsBracketed(ReadOnlySpan<char> place) =>
        place.Length > 4 && place[0] == '(' && place.IndexOf(')') == place.Length - 1 && char.IsUpper(place[1])
        && LineWords.Count(place) <= MostWords + 1;

    // A match: "Harrow Bay (Reuters)". Not: "Harrow Bay".
    private static bool IsWithAgency(ReadOnlySpan<char> place) =>
        place.Length > 4 && char.IsUpper(place[0])
        && TryCutAgency(ref place, out bool hasAgency) && hasAgency && LineWords.Count(place) <= MostWords;

    private static ReadOnlySpan<char> WithoutDash(ReadOnlySpan<char> line)
    {
        int end = line.Length;
        while (end > 0 && (line[end - 1] is '—' or '–' or '-' || char.IsWhiteSpace(line[end - 1])))
        {
            end--;
        }

        return line.Slice(0, end);
    }

    // A match, without its agency: "HARROW BAY (Herald)", "HARROW BAY /Herald/". Not: "HARROW (BAY".
    private static bool TryCutAgency(ref ReadOnlySpan<char> place, out bool hasAgency)
    {
        int bracket = place.IndexOfAny('(', '/');
        hasAgency = bracket > 0 && place[place.Length - 1] is ')' or '/';
        if (bracket >= 0 && !hasAgency)
        {
            return false;
        }

        place = hasAgency ? place.Slice(0, bracket).TrimEnd() : place;
        return true;
    }

    private static bool IsTown(ReadOnlySpan<char> words)
    {
        if (words.Length < 3 || LineWords.IsOneOf(LineWords.First(words), Parts))
        {
            return false;
        }

        foreach (char c in words)
        {
            if (!char.IsUpper(c) && !char.IsWhiteSpace(c) && c is not ('.' or '-' or '\'' or '’'))
            {
                return false;
            }
        }

        return true;
    }
}
