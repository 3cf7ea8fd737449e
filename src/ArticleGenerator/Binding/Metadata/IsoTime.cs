using System.Globalization;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>
/// Dates and times as ISO 8601 and YAML write them: <c>2026-04-01</c>, <c>2026-04-01T07:10:00+02:00</c>.
/// </summary>
/// <param name="Clock">What calendar and clock show.</param>
/// <param name="HasTime">Whether a time stands behind the date.</param>
/// <param name="Offset">How far that clock is from UTC, where it says so.</param>
internal sealed record IsoTime(DateTime Clock, bool HasTime, TimeSpan? Offset)
{
    /// <summary>No clock is further from UTC.</summary>
    public static readonly TimeSpan MostOffset = TimeSpan.FromHours(14);

    private const string Day = "yyyy-MM-dd";
    private static readonly string[] Times = [@"hh\:mm", @"hh\:mm\:ss", @"hh\:mm\:ss\.FFFFFFF"];
    private static readonly string[] Lengths = ["c", @"h\:mm", @"d\.hh\:mm", @"h\:mm\:ss", @"h\:mm\:ss\.FFFFFFF"];
    private static readonly string[] Offsets = [@"hh\:mm", "hhmm", "hh"];

    public static IsoTime? Read(string words)
    {
        if (words.Length < Day.Length
            || !DateTime.TryParseExact(
                words.Substring(0, Day.Length),
                Day,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateTime day))
        {
            return null;
        }

        string rest = words.Substring(Day.Length);
        if (rest.Length == 0)
        {
            return new IsoTime(day, HasTime: false, Offset: null);
        }

        if (rest[0] is not ('T' or 't' or ' '))
        {
            return null;
        }

        string time = rest.Substring(1).Trim();
        int sign = time.IndexOfAny(['+', '-', 'Z', 'z']);
        if (sign < 0)
        {
            return TimeOfDay(time) is { } clock ? new IsoTime(day + clock, HasTime: true, Offset: null) : null;
        }

        return TimeOfDay(time.Substring(0, sign).TrimEnd()) is { } local && OffsetOf(time.Substring(sign)) is { } offset
            ? new IsoTime(day + local, HasTime: true, offset)
            : null;
    }

    /// <summary><c>07:10</c>, with seconds and parts of them.</summary>
    public static TimeSpan? TimeOfDay(string words) =>
        TimeSpan.TryParseExact(words, Times, CultureInfo.InvariantCulture, out TimeSpan time) ? time : null;

    /// <summary>
    /// <c>1:30</c>, <c>01:30:00</c>, <c>2.12:00:00</c>: hours and minutes, then seconds, and days before a full stop.
    /// </summary>
    public static TimeSpan? Length(string words)
    {
        bool isNegative = words.StartsWith("-", StringComparison.Ordinal);
        string length = isNegative ? words.Substring(1) : words;
        return length.IndexOf(':') >= 0
            && TimeSpan.TryParseExact(length, Lengths, CultureInfo.InvariantCulture, out TimeSpan span)
            && span >= TimeSpan.Zero
            ? isNegative ? -span : span
            : null;
    }

    private static TimeSpan? OffsetOf(string words)
    {
        if (words is "Z" or "z")
        {
            return TimeSpan.Zero;
        }

        return TimeSpan.TryParseExact(words.Substring(1), Offsets, CultureInfo.InvariantCulture, out TimeSpan offset)
            && offset <= MostOffset
            ? words[0] == '-' ? -offset : offset
            : null;
    }
}
