using ArticleGenerator.Spelling;
using ArticleGenerator.Syntax.Lines;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>
/// A date in words that is none, or has more to it than is wanted: <c>31 April 2026</c>, <c>3 Apirl</c>.
/// </summary>
/// <param name="Day">The day.</param>
/// <param name="Month">The month, from 1.</param>
/// <param name="Year">The year; null where it is missing.</param>
/// <param name="MonthFound">The word that is the month, as it is written.</param>
/// <param name="MonthMeant">The month that it was probably meant for; null where it is one.</param>
/// <param name="Time">The time of day; empty where there is none.</param>
/// <param name="Words">All of it.</param>
internal sealed record DraftDate(
    int Day, int Month, int? Year, string MonthFound, string? MonthMeant, string Time, string Words)
{
    private static readonly char[] Separators = [' ', ',', '|', '\t', '\u00A0'];

    /// <summary>Null where there is no day, no month, or a word that is none of a date.</summary>
    public static DraftDate? Read(string words)
    {
        if (words.Length > WrittenDate.Longest)
        {
            return null;
        }

        (int day, int month, int? year, string found, string? meant, string time) = (0, 0, null, "", null, "");
        foreach (string part in words.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            string word = part.Trim('.', ':', '(', ')', '–', '—', '-');
            int number = WrittenDate.NumberOf(word);
            if (number is > 0 and <= 99 && day == 0)
            {
                day = number;
            }
            else if (number >= 1000 && year is null)
            {
                year = number;
            }
            else if (month == 0 && MonthOf(word) is ( > 0 and int known, var suggested))
            {
                (month, found, meant) = (known, word, suggested);
            }
            else if (ClockWords.Read(word) is not null)
            {
                time = word;
            }
            else if (ClockWords.IsHalf(word))
            {
                time += " " + word;
            }
            else if (word.Length > 0 && !PublicationDate.IsWord(word.AsSpan()))
            {
                return null;
            }
        }

        return day > 0 && month > 0 ? new DraftDate(day, month, year, found, meant, time.Trim(), words) : null;
    }

    private static (int Month, string? Meant) MonthOf(string word)
    {
        if (WrittenDate.MonthOf(word) is > 0 and int month)
        {
            return (month, null);
        }

        string? meant = word.Length > 3 && word.All(char.IsLetter) ? KnownNames.Nearest(word, MonthNames.All) : null;
        return (meant is null ? 0 : 1 + Array.IndexOf(MonthNames.All, meant), meant);
    }
}
