namespace ArticleGenerator.Syntax.Plain;

/// <summary>What a line beside the body says about the article.</summary>
internal enum MetadataLineKind
{
    None,
    Byline,
    Date,
    Dateline,
    Credit,
}

/// <summary>
/// Recognises bylines, dates, datelines and credit lines, where they stand on a line of their own. The rules are narrow:
/// a line that is not recognised stays a paragraph, and nothing is lost.
/// </summary>
internal static class MetadataLine
{
    // In UTF-16 code units.
    private const int LongestByline = 100;
    private const int LongestDate = 60;
    private const int LongestDateline = 60;
    private const int LongestSignature = 60;

    private static readonly string[] Months =
    [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];

    private static readonly string[] CreditStarts =
    [
        "Credit:", "Credits:", "Photo:", "Photos:", "Source:", "Sources:", "Reporting by ", "Additional reporting by ",
        "Editing by ", "Writing by ", "Copyright ", "©",
    ];

    /// <summary>What a line directly under the headline is: a byline, a date, a dateline, or none of them.</summary>
    public static MetadataLineKind KindOf(ReadOnlySpan<char> line)
    {
        if (IsByline(line))
        {
            return MetadataLineKind.Byline;
        }

        if (IsDate(line))
        {
            return MetadataLineKind.Date;
        }

        return IsDateline(line) ? MetadataLineKind.Dateline : MetadataLineKind.None;
    }

    /// <summary>
    /// Whether a last line is a credit: it begins like one (<c>Photo: ...</c>, <c>Reporting by ...</c>), says who
    /// "contributed to this report", or is a dash and a name.
    /// </summary>
    public static bool IsCredit(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> words = line.TrimStart('(').TrimStart('[');
        foreach (string start in CreditStarts)
        {
            if (words.StartsWith(start.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return words.IndexOf("contributed to this report".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0
            || (line.Length <= LongestSignature && line[0] is '—' or '–' && !LineEnd.IsSentence(line));
    }

    /// <summary>The names of a byline: the line without its <c>By</c>.</summary>
    public static int LengthOfBy(ReadOnlySpan<char> line) => line.Length - line.Slice(2).TrimStart().Length;

    /// <summary>
    /// The length of the dateline that opens a lead (<c>HARROW BAY (Agency) — The ferry</c>: that of <c>HARROW BAY
    /// (Agency)</c>), or 0 where there is none.
    /// </summary>
    public static int LengthOfDateline(ReadOnlySpan<char> paragraph)
    {
        ReadOnlySpan<char> start = paragraph.Slice(0, Math.Min(paragraph.Length, LongestDateline + 4));
        for (int i = 1; i + 1 < start.Length; i++)
        {
            bool isDash = start[i] is '—' or '–' || (start[i] == '-' && (start[i + 1] == '-' || start[i - 1] == ' '));
            if (isDash)
            {
                ReadOnlySpan<char> place = start.Slice(0, i).TrimEnd();
                return IsDateline(place) ? place.Length : 0;
            }
        }

        return 0;
    }

    // "By Ada Brook", "By ADA BROOK and Tom Hale, Harrow Bay Herald"
    private static bool IsByline(ReadOnlySpan<char> line) =>
        line.Length is > 4 and <= LongestByline
        && line.StartsWith("by ".AsSpan(), StringComparison.OrdinalIgnoreCase)
        && char.IsUpper(line.Slice(3).TrimStart()[0])
        && !LineEnd.IsSentence(line)
        && !LineEnd.IsClause(line);

    // "May 3, 2026", "Published: 3 May 2026, 10:15", "2026-05-03"
    private static bool IsDate(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestDate || LineEnd.IsSentence(line) || LineEnd.IsClause(line))
        {
            return false;
        }

        int numbers = 0;
        bool hasMonth = false;
        bool hasIsoDate = false;
        while (LineWords.TryNext(ref line, out ReadOnlySpan<char> word))
        {
            ReadOnlySpan<char> bare = word.Trim(',').Trim('.').Trim(':');
            if (bare.IsEmpty)
            {
                continue;
            }

            if (char.IsDigit(bare[0]))
            {
                numbers++;
                hasIsoDate |= bare.Length >= 8 && char.IsDigit(bare[bare.Length - 1]) && (bare.IndexOf('-') > 0 || bare.IndexOf('/') > 0);
            }
            else if (IsMonth(bare))
            {
                hasMonth = true;
            }
            else if (!IsDateWord(bare))
            {
                // Of nearly every line the first word says it; reading on took a fifth of the time of reading a file.
                return false;
            }
        }

        return hasIsoDate || (hasMonth && numbers > 0);
    }

    private static bool IsMonth(ReadOnlySpan<char> word)
    {
        foreach (string month in Months)
        {
            if (word.Length <= 9 && word.StartsWith(month.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // Weekdays, "Published", "Updated", "at", "AM", time zones.
    private static bool IsDateWord(ReadOnlySpan<char> word) =>
        word.EndsWith("day".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || word.Equals("published".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || word.Equals("updated".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || word.Equals("posted".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || word.Equals("on".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || word.Equals("at".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || word.Length <= 4 && IsCapitals(word)
        || word.Equals("a.m".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || word.Equals("p.m".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || word.Equals("am".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || word.Equals("pm".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>A place in capitals, at most with a region behind a comma and an agency in brackets.</summary>
    private static bool IsDateline(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> place = line.TrimEnd('—').TrimEnd('–').TrimEnd('-').TrimEnd();
        if (place.Length is < 3 or > LongestDateline)
        {
            return false;
        }

        int bracket = place.IndexOf('(');
        bool hasAgency = bracket > 0 && place[place.Length - 1] == ')';
        if (bracket >= 0 && !hasAgency)
        {
            return false;
        }

        ReadOnlySpan<char> town = hasAgency ? place.Slice(0, bracket).TrimEnd() : place;
        int comma = town.IndexOf(',');
        if (comma > 0)
        {
            town = town.Slice(0, comma);
        }

        // A headline in capitals is longer than a town's name, and has no agency.
        return IsCapitals(town) && town.Length >= 3 && (hasAgency || LineWords.Count(town) <= 3);
    }

    private static bool IsCapitals(ReadOnlySpan<char> words)
    {
        bool any = false;
        foreach (char c in words)
        {
            if (char.IsUpper(c))
            {
                any = true;
            }
            else if (!char.IsWhiteSpace(c) && c is not ('.' or '-' or '\'' or '’'))
            {
                return false;
            }
        }

        return any;
    }
}
