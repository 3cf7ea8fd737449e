using System.Globalization;
using ArticleGenerator.Model;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>What is wrong with words that are to be a day, or a day with a time.</summary>
internal static class DateAdvice
{
    private const string Iso = "yyyy-MM-dd";

    /// <summary>Null where nothing can be told.</summary>
    public static string? Of(ScalarKind kind, string words, string key)
    {
        if (NumericDate.Read(words) is { } numbers)
        {
            return numbers.IsYearFirst ? OfDay(kind, numbers.First, numbers.Second, numbers.Third, numbers.Rest, key)
                : numbers.IsYearLast ? OfYearLast(kind, numbers, key)
                : "Write the year with four digits, then the month and the day: "
                    + $"“{key}: {Sample(kind)}”.";
        }

        if (DraftDate.Read(words) is { } draft)
        {
            return OfDraft(kind, draft, key);
        }

        return ClockWords.Read(words) is null
            ? null
            : $"It is a time of day, and the day is missing: write it as in “{key}: {Sample(kind)}”.";
    }

    private static string OfDay(ScalarKind kind, int year, int month, int day, string rest, string key)
    {
        if (month is > 12 and <= 31 && Exists(year, day, month))
        {
            return ClockFault(kind, rest)
                ?? $"There is no month {month}. Write the month before the day: "
                    + $"“{key}: {Written(kind, year, day, month, rest)}”.";
        }

        return Fault(year, month, day) ?? OfTime(kind, Day(year, month, day), rest, key);
    }

    // 03/05/2026 is one day in London and another in Boston; 13/05/2026 is the same in both.
    private static string OfYearLast(ScalarKind kind, NumericDate numbers, string key)
    {
        (int one, int other, int year, string rest) = (numbers.First, numbers.Second, numbers.Third, numbers.Rest);
        bool canBeMonth = one is >= 1 and <= 12;
        bool canOtherBeMonth = other is >= 1 and <= 12;
        if (!canBeMonth && !canOtherBeMonth)
        {
            return $"Neither {one} nor {other} is a month. Write the year first, then the month and the day: "
                + $"“{key}: {Sample(kind)}”.";
        }

        if (canBeMonth && canOtherBeMonth && one != other)
        {
            return ClockFault(kind, rest)
                ?? "Day and month could be either way round. Write the year first: "
                    + $"“{key}: {Written(kind, year, other, one, rest)}” for {InWords(year, other, one)}, or "
                    + $"“{key}: {Written(kind, year, one, other, rest)}” for {InWords(year, one, other)}.";
        }

        (int month, int day) = canOtherBeMonth ? (other, one) : (one, other);
        return Fault(year, month, day)
            ?? ClockFault(kind, rest)
            ?? $"Write the year first: “{key}: {Written(kind, year, month, day, rest)}”.";
    }

    private static string? OfDraft(ScalarKind kind, DraftDate draft, string key)
    {
        if (draft.Year is not { } year)
        {
            return $"The year is missing: write “{key}: {draft.Words} ...”, or the day as in “{Sample(kind)}”.";
        }

        if ((Fault(year, draft.Month, draft.Day) ?? ClockFault(kind, draft.Time)) is { } fault)
        {
            return fault;
        }

        string day = Day(year, draft.Month, draft.Day);
        return draft.MonthMeant is { } meant
            ? $"“{draft.MonthFound}” is no month. Did you mean {meant}? Then write "
                + $"“{key}: {Written(kind, year, draft.Month, draft.Day, draft.Time)}”."
            : OfTime(kind, day, draft.Time, key);
    }

    private static string OfTime(ScalarKind kind, string day, string rest, string key)
    {
        if (ClockFault(kind, rest) is { } fault)
        {
            return fault;
        }

        ClockWords? clock = ClockOf(rest);
        return kind switch
        {
            ScalarKind.Date when rest.Length > 0 =>
                $"Only the day is wanted here: write “{key}: {day}”.",
            ScalarKind.DateTimeOffset => OfOffset(day, clock?.Written, rest, key),
            _ when rest.Length == 0 => ValueAdvice.Write(key, day),
            _ when clock is not null => ValueAdvice.Write(key, $"{day}T{clock.Written}{ClockWords.OffsetOf(rest)}"),
            _ => $"“{DocText.Shorten(rest)}” is no time of day: write it as in “{key}: {day}T07:10”.",
        };
    }

    private static string OfOffset(string day, string? time, string rest, string key)
    {
        if (time is null)
        {
            return $"It needs a time and an offset from UTC, too: write them as in “{key}: {day}T07:10+02:00”, or "
                + "with Z for UTC.";
        }

        return ClockWords.OffsetOf(rest) is { Length: > 0 } offset
            ? ValueAdvice.Write(key, $"{day}T{time}{offset}")
            : "The offset from UTC is missing: write it behind the time, as in "
                + $"“{key}: {day}T{time}+02:00”, or Z for UTC: “{key}: {day}T{time}Z”.";
    }

    private static ClockWords? ClockOf(string rest) => ClockWords.Read(ClockWords.WithoutOffset(rest));

    // Of a day alone, the time behind it counts for nothing.
    private static string? ClockFault(ScalarKind kind, string rest) =>
        kind == ScalarKind.Date ? null : ClockOf(rest)?.Fault;

    /// <summary>Why there is no such day; null where there is one.</summary>
    private static string? Fault(int year, int month, int day)
    {
        if (month is < 1 or > 12)
        {
            return $"There is no month {month}: write the year, the month and the day, as in “2026-04-01”.";
        }

        int days = year is < 1 or > 9999 ? 0 : DateTime.DaysInMonth(year, month);
        return day >= 1 && day <= days
            ? null
            : $"There is no such day: {MonthNames.All[month - 1]} {Number(year)} has {days} days.";
    }

    private static bool Exists(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month);

    // As it must stand there: where a time stands behind the day and can be read, with it.
    private static string Written(ScalarKind kind, int year, int month, int day, string rest)
    {
        string date = Day(year, month, day);
        string? time = kind == ScalarKind.Date ? null : ClockOf(rest)?.Written;
        string offset = time is null ? "" : ClockWords.OffsetOf(rest);
        return kind switch
        {
            ScalarKind.DateTimeOffset => $"{date}T{time ?? "07:10"}{(offset.Length > 0 ? offset : "+02:00")}",
            _ => time is null ? date : $"{date}T{time}{offset}",
        };
    }

    private static string Day(int year, int month, int day) =>
        Exists(year, month, day)
            ? new DateTime(year, month, day).ToString(Iso, CultureInfo.InvariantCulture)
            : $"{year:0000}-{month:00}-{day:00}";

    private static string InWords(int year, int month, int day) =>
        Fault(year, month, day) is null ? $"{Number(day)} {MonthNames.All[month - 1]}" : "another day";

    private static string Sample(ScalarKind kind) => TypeWords.Sample(new ScalarType("", IsNullable: false, kind));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
