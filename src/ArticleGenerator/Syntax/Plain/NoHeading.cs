using ArticleGenerator.Syntax.Lines;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>The lines that are short and end like a heading, and are none.</summary>
internal static class NoHeading
{
    private const int DigitsOfYear = 4;

    /// <summary>Every such kind of line.</summary>
    public static LinePattern[] Patterns { get; } =
    [
        new("has no letter", HasNoLetter, "* * * 1999", "In 1999"),
        new("begins with a small letter", BeginsSmall, "a crate of hens", "A crate of hens"),
        new("is code", IsCode, ".image-wrap {", "#1 on the island"),
        new("is speech", IsSpeech, "“Aren’t there any answers?”", "‘A very slow bridge’"),
        new("goes on behind a full stop", HasTwoSentences, "It was late. Nobody minded", "Mr. Hale goes home"),
        new("is a byline", Byline.IsForSure, "By Ada Brook", "By boat"),
        new("is a dateline", Dateline.IsForSure, "HARROW BAY (Herald)", "NINE YEARS LATER"),
        new("is a line of a press release", ReleaseLine.Is, "For immediate release", "Press release goes wrong"),
        new("is the end of a press release", EndMark.Is, "-ENDS-", "Where it ends"),
        new("is a contact", ContactLine.Is, "Contact: Nora Fenwick", "Contact with the crew"),
        new("has an address", Address.IsIn, "Read it at www.ferry.example", "The years 1999-2003"),
        new("is a caption", CaptionLine.Is, "Photo: Nora Fenwick", "Photographs of the quay"),
        new("leads elsewhere", Signpost.Is, "See also: Ten boats to watch", "See also"),
        new("has the years of a life", IsLife, "Tom Hale, 1930-2026", "The council, 1930-2026"),
        new("is a turn of a transcript", TurnLabel.IsInCapitals, "JUDGE: Right here", "PART ONE: THE ROAD"),
    ];

    public static bool Is(ReadOnlySpan<char> line)
    {
        foreach (LinePattern pattern in Patterns)
        {
            if (pattern.IsMatch(line))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNoLetter(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            // Outside of the basic plane only emoji are no letters, and a heading may be one.
            if (char.IsLetter(c) || char.IsSurrogate(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool BeginsSmall(ReadOnlySpan<char> line) => !line.IsEmpty && char.IsLower(line[0]);

    // What a page's source leaves between paragraphs.
    private static bool IsCode(ReadOnlySpan<char> line) =>
        !line.IsEmpty
        && (line[0] is '.' or '{' or '}' or '<' or '/' or '\\' or '|' or '='
            || line[line.Length - 1] is '{' or '}' or '=' or '>');

    // A match: “Aren’t there any answers?”, since a question in marks is somebody's. Not: ‘A very slow bridge’.
    private static bool IsSpeech(ReadOnlySpan<char> line) =>
        line.Length > 2 && LineEnd.IsQuestion(line)
        && QuotationMarks.IsMark(line[0]) && QuotationMarks.IsMark(line[line.Length - 1]);

    private static bool HasTwoSentences(ReadOnlySpan<char> line)
    {
        while (LineWords.TryNext(ref line, out ReadOnlySpan<char> word))
        {
            ReadOnlySpan<char> rest = line.TrimStart();
            if (EndsSentence(word) && !rest.IsEmpty && (char.IsUpper(rest[0]) || QuotationMarks.IsMark(rest[0])))
            {
                return true;
            }
        }

        return false;
    }

    // A match: "late.", "won't." Not: "Mr.", "U.S.", "IV.", "2."
    private static bool EndsSentence(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> bare = LineEnd.WithoutClosers(word);
        return bare.Length > 2 && bare[bare.Length - 1] == '.' && char.IsLower(bare[bare.Length - 2])
            && !Abbreviation.Is(bare);
    }

    // A match: "Tom Hale, 1930-2026", "Tom Hale (1930–2026)", under the headline of an obituary. Not: "The council,
    // 1930-2026".
    private static bool IsLife(ReadOnlySpan<char> line)
    {
        int years = line.IndexOfAny(',', '(');
        if (years <= 0 || !PersonalName.Is(line.Slice(0, years).TrimEnd()))
        {
            return false;
        }

        int digits = 0;
        foreach (char c in line.Slice(years))
        {
            if (char.IsLetter(c))
            {
                return false;
            }

            digits += char.IsDigit(c) ? 1 : 0;
        }

        return digits == 2 * DigitsOfYear;
    }
}
