using ArticleGenerator.Model;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>Dates and times, as calls of constructors with numbers.</summary>
internal static class TimeValues
{
    public static NewValue? Date(string words) => DateOf(words) is { } date
        ? Constructed.Of("System.DateOnly", DayOf(date))
        : null;

    public static NewValue? Time(string words)
    {
        if (IsoTime.TimeOfDay(words) is not { } time)
        {
            return null;
        }

        return time.Ticks % System.TimeSpan.TicksPerSecond == 0
            ? Constructed.Of("System.TimeOnly", ClockOf(time))
            : Constructed.Of("System.TimeOnly", [Constructed.Number(time.Ticks)]);
    }

    public static NewValue? DateTime(string words)
    {
        if (IsoTime.Read(words) is not { } read)
        {
            return WrittenDate.Read(words) is { HasTime: false } written
                ? OfClock(written.Date, "Unspecified")
                : null;
        }

        return read.Offset is not { } offset ? OfClock(read.Clock, "Unspecified")
            : Utc(read.Clock, offset) is { } utc ? OfClock(utc, "Utc")
            : null;
    }

    /// <summary>The offset is obligatory: without it, the moment would be that of whoever reads the article.</summary>
    public static NewValue? DateTimeOffset(string words)
    {
        if (IsoTime.Read(words) is not { Offset: { } offset } read || Utc(read.Clock, offset) is null)
        {
            return null;
        }

        NewValue span = Constructed.Of(
            "System.TimeSpan",
            [Constructed.Number(offset.Hours), Constructed.Number(offset.Minutes), Constructed.Number(0)]);
        IEnumerable<string> clock = IsWhole(read.Clock)
            ? [.. DayOf(read.Clock), .. ClockOf(read.Clock.TimeOfDay)]
            : [Constructed.Number(read.Clock.Ticks)];
        NewValue withoutOffset = Constructed.Of("System.DateTimeOffset", clock);
        return withoutOffset with
        {
            Arguments = new EquatableArray<NamedValue>([.. withoutOffset.Arguments, new NamedValue(null, span)]),
        };
    }

    public static NewValue? TimeSpan(string words)
    {
        if (IsoTime.Length(words) is not { } length)
        {
            return null;
        }

        return length.Ticks % System.TimeSpan.TicksPerSecond == 0 && length >= System.TimeSpan.Zero
            ? Constructed.Of("System.TimeSpan", [Constructed.Number(length.Days), .. ClockOf(length)])
            : Constructed.Of("System.TimeSpan", [Constructed.Number(length.Ticks)]);
    }

    // Of a date line as a text has it, the day counts: "Published: 3 May 2026, 10:15 GMT".
    private static DateTime? DateOf(string words) =>
        IsoTime.Read(words) is { } read ? read.HasTime ? null : read.Clock : WrittenDate.Read(words)?.Date;

    private static NewValue OfClock(DateTime clock, string kind)
    {
        string kindOf = "global::System.DateTimeKind." + kind;
        return Constructed.Of("System.DateTime", IsWhole(clock)
            ? [.. DayOf(clock), .. ClockOf(clock.TimeOfDay), kindOf]
            : [Constructed.Number(clock.Ticks), kindOf]);
    }

    // Null for a moment outside of all calendars.
    private static DateTime? Utc(DateTime clock, TimeSpan offset)
    {
        long ticks = clock.Ticks - offset.Ticks;
        return ticks >= System.DateTime.MinValue.Ticks && ticks <= System.DateTime.MaxValue.Ticks
            ? new DateTime(ticks)
            : null;
    }

    private static bool IsWhole(DateTime clock) => clock.Ticks % System.TimeSpan.TicksPerSecond == 0;

    private static string[] DayOf(DateTime date) =>
        [Constructed.Number(date.Year), Constructed.Number(date.Month), Constructed.Number(date.Day)];

    private static string[] ClockOf(TimeSpan time) =>
        [Constructed.Number(time.Hours), Constructed.Number(time.Minutes), Constructed.Number(time.Seconds)];
}
