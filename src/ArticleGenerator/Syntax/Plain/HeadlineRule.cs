namespace ArticleGenerator.Syntax.Plain;

/// <summary>
/// "The first line, when it reads as a headline." A lead paragraph is never taken for a headline silently: where the line
/// does not read as one, the reason is told.
/// </summary>
internal static class HeadlineRule
{
    // In UTF-16 code units.
    private const int MaximumLength = 200;

    /// <summary>Why the line is no headline, as the end of a sentence that begins "its first line"; null where it is one.</summary>
    public static string? WhyNot(ReadOnlySpan<char> line)
    {
        if (line.Length > MaximumLength)
        {
            return "is longer than 200 characters";
        }

        if (LineEnd.IsClause(line))
        {
            return "ends in the middle of a sentence";
        }

        if (EndsWithFullStop(line) && !IsTitleCase(line) && !EndsWithAbbreviation(line))
        {
            return "ends like a sentence";
        }

        if (ListItem.Is(line))
        {
            return "is an item of a list";
        }

        return MetadataLine.KindOf(line) switch
        {
            MetadataLineKind.Byline => "is a byline",
            MetadataLineKind.Date => "is a date",
            MetadataLineKind.Dateline => "is a dateline",
            _ => IsKeyAndValue(line) ? "is a “key: value” line outside of a front matter" : null,
        };
    }

    // A headline may shout or ask.
    private static bool EndsWithFullStop(ReadOnlySpan<char> line) =>
        LineEnd.IsSentence(line) && LastOf(line) is '.' or '…' or '。' or '।';

    private static char LastOf(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> words = LineEnd.WithoutClosers(line);
        return words[words.Length - 1];
    }

    /// <summary>Title Case: Every Word of Four Letters or More Begins With a Capital, and there are at least three words.</summary>
    private static bool IsTitleCase(ReadOnlySpan<char> line)
    {
        int count = 0;
        while (LineWords.TryNext(ref line, out ReadOnlySpan<char> word))
        {
            count++;
            if (word.Length >= 4 && char.IsLower(word[0]))
            {
                return false;
            }
        }

        return count >= 3;
    }

    /// <summary>Letters each with a full stop: <c>U.S.</c>, <c>a.m.</c></summary>
    private static bool EndsWithAbbreviation(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> word = LineWords.Last(LineEnd.WithoutClosers(line));
        if (word.Length < 4 || word.Length % 2 != 0)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i += 2)
        {
            if (!char.IsLetter(word[i]) || word[i + 1] != '.')
            {
                return false;
            }
        }

        return true;
    }

    // "Poll: voters stay at home" is a headline; "byline: Ada Brook" and "Date: 3 May" are not.
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

        return char.IsLower(key[0]) || FrontMatterParser.IsWellKnownKey(key);
    }
}
