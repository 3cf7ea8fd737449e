using ArticleGenerator.Syntax.FrontMatter;
using ArticleGenerator.Syntax.Lines;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>
/// The first line is the headline when it reads as one. A lead paragraph is never taken for a headline silently: where
/// the line does not read as one, the reason is told.
/// </summary>
internal static class HeadlineRule
{
    // In UTF-16 code units.
    public const int MaximumLength = 200;

    /// <summary>
    /// Why the line is no headline, as the end of a sentence that begins "its first line"; null where it is one.
    /// </summary>
    public static string? WhyNot(ReadOnlySpan<char> line)
    {
        if (line.Length > MaximumLength)
        {
            return "is longer than 200 characters";
        }

        if (line.IsEmpty)
        {
            return "has no words";
        }

        if (LineEnd.IsClause(line))
        {
            return "ends in the middle of a sentence";
        }

        // A headline may shout, ask, or trail off …
        if (LineEnd.IsFullStop(line) && !LetterCase.IsTitleOrCapitals(line) && !Abbreviation.Ends(line))
        {
            return "ends like a sentence";
        }

        if (ListItem.Is(line))
        {
            return "is an item of a list";
        }

        if (ReleaseLine.Is(line) || EndMark.Is(line) || ContactLine.Is(line))
        {
            return "speaks to editors";
        }

        return WhyMetadata(line);
    }

    private static string? WhyMetadata(ReadOnlySpan<char> line)
    {
        if (Byline.Is(line))
        {
            return "is a byline";
        }

        if (PublicationDate.Is(line))
        {
            return "is a date";
        }

        // A match: "HARROW BAY (Herald)". Not: "ROAD CLOSED", a headline.
        if (Dateline.IsForSure(line))
        {
            return "is a dateline";
        }

        return IsKeyAndValue(line) ? "is a “key: value” line outside of a front matter" : null;
    }

    // A match: "byline: Ada Brook", "Date: 3 May". Not: "Poll: voters stay at home", a headline.
    private static bool IsKeyAndValue(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        if (colon <= 0 || colon + 1 >= line.Length || !char.IsWhiteSpace(line[colon + 1]))
        {
            return false;
        }

        ReadOnlySpan<char> key = line.Slice(0, colon);
        foreach (char c in key)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return false;
            }
        }

        return char.IsLower(key[0]) || WellKnownKeys.Has(key);
    }
}
