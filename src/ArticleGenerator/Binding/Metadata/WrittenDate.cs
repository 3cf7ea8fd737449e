using ArticleGenerator.Syntax.Lines;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>A date as a page prints it: <c>3 September 2026</c>, <c>Published: Sept. 3, 2026, 10:15 GMT</c>.</summary>
/// <param name="Date">The day.</param>
/// <param name="HasTime">Whether a time of day stands beside it.</param>
internal sealed record WrittenDate(DateTime Date, bool HasTime)
{
    // In UTF-16 code units.
    public const int Longest = 70;

    private static readonly char[] Separators = [' ', ',', '|', '\t', '\u00A0'];

    /// <summary>
    /// Null where a word is none of a date, or where day and month are both numbers: <c>03/05/2026</c> is one day in
    /// London and another in Boston.
    /// </summary>
    public static WrittenDate? Read(string words)
    {
        if (words.Length > Longest)
        {
            return null;
        }

        (int day, int month, int year, bool hasTime) = (0, 0, 0, false);
        foreach (string part in words.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            string word = part.Trim('.', ':', '(', ')', '–', '—', '-');
            int number = NumberOf(word);
            if (number is > 0 and <= 31 && day == 0)
            {
                day = number;
            }
            else if (number >= 1000 && year == 0)
            {
                year = number;
            }
            else if (MonthOf(word) is > 0 and int found && month == 0)
            {
                month = found;
            }
            else if (IsTime(word))
            {
                hasTime = true;
            }
            else if (word.Length > 0 && !PublicationDate.IsWord(word.AsSpan()))
            {
                return null;
            }
        }

        return day > 0 && month > 0 && year > 0 && day <= DateTime.DaysInMonth(year, month)
            ? new WrittenDate(new DateTime(year, month, day), hasTime)
            : null;
    }

    /// <summary>3, 2026, 3rd; 0 where it is none of these.</summary>
    public static int NumberOf(string word)
    {
        int digits = word.TakeWhile(c => c is >= '0' and <= '9').Count();
        bool isNumber = digits is 1 or 2 or 4
            && word.Substring(digits).ToUpperInvariant() is "" or "ST" or "ND" or "RD" or "TH";
        return isNumber ? word.Take(digits).Aggregate(0, (number, digit) => (number * 10) + digit - '0') : 0;
    }

    /// <summary>The number of a month's name, or of its beginning of three letters and more; else 0.</summary>
    public static int MonthOf(string word) => word.Length < 3
        ? 0
        : 1 + Array.FindIndex(MonthNames.All, month => month.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsTime(string word) =>
        word.Length >= 3 && char.IsDigit(word[0]) && word.Any(c => c is ':' or '.' || char.IsLetter(c));
}
