using System.Globalization;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>A time of day as people write it: <c>7:10</c>, <c>07.10</c>, <c>7 pm</c>, <c>7:10 p.m.</c>.</summary>
/// <param name="Written">As it must be written: <c>07:10</c>.</param>
/// <param name="Fault">Why there is no such time; null where there is one.</param>
internal sealed record ClockWords(string Written, string? Fault)
{
    private static readonly char[] Separators = [':', '.'];

    /// <summary>Null where the words are no time of day at all.</summary>
    public static ClockWords? Read(string words)
    {
        string clock = words.Trim();
        int? noon = null;
        foreach (string half in new[] { "am", "pm", "a.m.", "p.m.", "a.m", "p.m" })
        {
            if (noon is null && clock.EndsWith(half, StringComparison.OrdinalIgnoreCase))
            {
                noon = half[0] == 'p' ? 12 : 0;
                clock = clock.Substring(0, clock.Length - half.Length).TrimEnd();
            }
        }

        string[] parts = clock.Split(Separators);
        int[] numbers = [.. parts.Select(NumberOf)];
        bool isClock = numbers.All(number => number >= 0)
            && (parts.Length is 2 or 3 ? parts.Skip(1).All(part => part.Length == 2) : parts.Length == 1 && noon >= 0);
        if (!isClock)
        {
            return null;
        }

        (int hour, int minute, int second) = (numbers[0], numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2));
        if (noon is { } half12 && hour is >= 1 and <= 12)
        {
            hour = (hour % 12) + half12;
        }

        string? fault = hour == 24 && minute + second == 0 ? "Midnight is 00:00, of the day that begins."
            : hour > 23 ? $"There is no hour {hour}: a day ends with 23:59."
            : minute > 59 ? $"There is no minute {minute}: an hour ends with minute 59."
            : second > 59 ? $"There is no second {second}: a minute ends with second 59."
            : null;
        string written = parts.Length == 3 ? $"{hour:00}:{minute:00}:{second:00}" : $"{hour:00}:{minute:00}";
        return new ClockWords(written, fault);
    }

    /// <summary>Whether a word says only which half of the day it is.</summary>
    public static bool IsHalf(string word) => word.ToUpperInvariant() is "AM" or "PM" or "A.M" or "P.M";

    /// <summary>The offset from UTC behind a time: <c>+02:00</c>, <c>Z</c>; empty where there is none.</summary>
    public static string OffsetOf(string words)
    {
        int sign = words.IndexOfAny(['+', '-', '−', 'Z', 'z']);
        string offset = sign < 0 ? "" : words.Substring(sign).Trim().Replace('−', '-');
        string[] forms = [@"hh\:mm", "hhmm", "hh", @"h\:mm", "%h"];
        return offset is "Z" or "z" ? "Z"
            : offset.Length > 1 && TimeSpan.TryParseExact(
                offset.Substring(1), forms, CultureInfo.InvariantCulture, out TimeSpan span)
                && span <= IsoTime.MostOffset
            ? offset[0] + span.ToString(@"hh\:mm", CultureInfo.InvariantCulture)
            : words.EndsWith(" UTC", StringComparison.OrdinalIgnoreCase)
                || words.EndsWith(" GMT", StringComparison.OrdinalIgnoreCase)
            ? "Z"
            : "";
    }

    /// <summary>The time without what stands behind it.</summary>
    public static string WithoutOffset(string words)
    {
        int sign = words.IndexOfAny(['+', '-', '−', 'Z', 'z']);
        string time = sign < 0 ? words : words.Substring(0, sign);
        bool hasZone = time.EndsWith(" UTC", StringComparison.OrdinalIgnoreCase)
            || time.EndsWith(" GMT", StringComparison.OrdinalIgnoreCase);
        return (hasZone ? time.Substring(0, time.Length - 4) : time).Trim();
    }

    // -1 where it is none.
    private static int NumberOf(string digits) =>
        digits.Length is 1 or 2 && digits.All(c => c is >= '0' and <= '9')
            ? digits.Aggregate(0, (number, digit) => (number * 10) + digit - '0')
            : -1;
}
