using System.Globalization;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>What is wrong with words that are to be a time of day, or a length of time.</summary>
internal static class ClockAdvice
{
    // In UTF-16 code units: so much is no length of time any more, and its sum is within what the framework holds.
    private const int Longest = 64;

    private static readonly (string Name, TimeSpan Length)[] Units =
    [
        ("d", TimeSpan.FromDays(1)), ("day", TimeSpan.FromDays(1)), ("days", TimeSpan.FromDays(1)),
        ("h", TimeSpan.FromHours(1)), ("hr", TimeSpan.FromHours(1)), ("hrs", TimeSpan.FromHours(1)),
        ("hour", TimeSpan.FromHours(1)), ("hours", TimeSpan.FromHours(1)),
        ("m", TimeSpan.FromMinutes(1)), ("min", TimeSpan.FromMinutes(1)), ("mins", TimeSpan.FromMinutes(1)),
        ("minute", TimeSpan.FromMinutes(1)), ("minutes", TimeSpan.FromMinutes(1)),
        ("s", TimeSpan.FromSeconds(1)), ("sec", TimeSpan.FromSeconds(1)), ("secs", TimeSpan.FromSeconds(1)),
        ("second", TimeSpan.FromSeconds(1)), ("seconds", TimeSpan.FromSeconds(1)),
    ];

    /// <summary>Null where nothing can be told.</summary>
    public static string? TimeOfDay(string words, string key)
    {
        if (ClockWords.Read(words) is { } clock)
        {
            return clock.Fault ?? ValueAdvice.Write(key, clock.Written);
        }

        if (IsoTime.Read(words) is { } moment)
        {
            string time = moment.Clock.ToString("HH:mm", CultureInfo.InvariantCulture);
            return moment.HasTime
                ? $"Only the time of day is wanted here: write “{key}: {time}”."
                : $"It is a day, and a time of day is wanted here, as in “{key}: 07:10”.";
        }

        return NumericDate.Read(words) is null
            ? null
            : $"It is a day, and a time of day is wanted here, as in “{key}: 07:10”.";
    }

    /// <summary>Null where nothing can be told.</summary>
    public static string? Length(string words, string key)
    {
        if (OfUnits(words) is { } length)
        {
            return ValueAdvice.Write(key, Written(length));
        }

        string[] parts = words.Split(':');
        int[] numbers = [.. parts.Select(part => int.TryParse(
            part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < 100_000 ? number : -1)];
        if (numbers.Any(number => number < 0) || parts.Length > 3)
        {
            return null;
        }

        if (parts.Length == 1)
        {
            return $"Say whether it is minutes or hours: “{key}: {Written(TimeSpan.FromMinutes(numbers[0]))}” or "
                + $"“{key}: {Written(TimeSpan.FromHours(numbers[0]))}”.";
        }

        if (numbers.Skip(1).Any(number => number > 59))
        {
            return "Minutes and seconds go up to 59, and hours stand before them: "
                + $"write it as in “{key}: 1:30:00”.";
        }

        string written = Written(new TimeSpan(numbers[0], numbers[1], numbers.Length > 2 ? numbers[2] : 0));
        return numbers[0] > 23
            ? $"Hours go up to 23, and days stand before a full stop: write “{key}: {written}”."
            : ValueAdvice.Write(key, written);
    }

    // 1h30, 90 min, 2 days 4 hours; null where a word is no unit.
    private static TimeSpan? OfUnits(string words)
    {
        if (words.Length > Longest)
        {
            return null;
        }

        TimeSpan sum = TimeSpan.Zero;
        int place = 0;
        bool hasUnit = false;
        while (place < words.Length)
        {
            string digits = Take(words, ref place, c => c is >= '0' and <= '9');
            _ = Take(words, ref place, c => c == ' ');
            string unit = Take(words, ref place, char.IsLetter);
            _ = Take(words, ref place, c => c is ' ' or ',' or '.');
            int known = Array.FindIndex(
                Units, each => each.Name.Equals(unit, StringComparison.OrdinalIgnoreCase));

            // Of "1h30" the minutes have none.
            TimeSpan? length = known >= 0 ? Units[known].Length
                : hasUnit && unit.Length == 0 && place == words.Length ? TimeSpan.FromMinutes(1)
                : null;
            if (digits.Length is 0 or > 5 || length is not { } one)
            {
                return null;
            }

            hasUnit = true;
            sum += TimeSpan.FromTicks(one.Ticks * int.Parse(digits, CultureInfo.InvariantCulture));
        }

        return hasUnit ? sum : null;
    }

    private static string Take(string words, ref int place, Func<char, bool> isPart)
    {
        int start = place;
        while (place < words.Length && isPart(words[place]))
        {
            place++;
        }

        return words.Substring(start, place - start);
    }

    private static string Written(TimeSpan length) => length.ToString(
        length.Days > 0 ? @"d\.hh\:mm\:ss" : @"hh\:mm\:ss", CultureInfo.InvariantCulture);
}
