using System.Globalization;
using ArticleGenerator.Model;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Metadata;

/// <summary>
/// What a writer is told of a value that is none of its type: what is wrong, and the value as it must be written where
/// only one can be meant.
/// </summary>
public class ValueAdviceTests
{
    private const string Others =
        "public sealed record Photo(string File, int Width = 0); public enum Desk { Local, Sport }";

    [Theory]
    [InlineData("03/05/2025",
        "Day and month could be either way round. Write the year first: “value: 2025-05-03” for 3 May, or “value: "
        + "2025-03-05” for 5 March.")]
    [InlineData("13/05/2025", "Write the year first: “value: 2025-05-13”.")]
    [InlineData("05/13/2025", "Write the year first: “value: 2025-05-13”.")]
    [InlineData("5.5.2025", "Write the year first: “value: 2025-05-05”.")]
    [InlineData("31/02/2025", "There is no such day: February 2025 has 28 days.")]
    [InlineData("13-14-2025",
        "Neither 13 nor 14 is a month. Write the year first, then the month and the day: “value: 2026-04-01”.")]
    [InlineData("2025-02-30", "There is no such day: February 2025 has 28 days.")]
    [InlineData("2024-02-30", "There is no such day: February 2024 has 29 days.")]
    [InlineData("2025-13-01", "There is no month 13. Write the month before the day: “value: 2025-01-13”.")]
    [InlineData("2025-13-45",
        "There is no month 13: write the year, the month and the day, as in “2026-04-01”.")]
    [InlineData("2025-00-01",
        "There is no month 0: write the year, the month and the day, as in “2026-04-01”.")]
    [InlineData("2025-4-1", "Write “value: 2025-04-01”.")]
    [InlineData("2025/04/01", "Write “value: 2025-04-01”.")]
    [InlineData("20250401", "Write “value: 2025-04-01”.")]
    [InlineData("03/05/25",
        "Write the year with four digits, then the month and the day: “value: 2026-04-01”.")]
    [InlineData("2026-04-01T07:10", "Only the day is wanted here: write “value: 2026-04-01”.")]
    [InlineData("2026-04-01 07:10:00+02:00", "Only the day is wanted here: write “value: 2026-04-01”.")]
    [InlineData("07:10", "It is a time of day, and the day is missing: write it as in “value: 2026-04-01”.")]
    [InlineData("31 April 2026", "There is no such day: April 2026 has 30 days.")]
    [InlineData("3 Apirl 2026", "“Apirl” is no month. Did you mean April? Then write “value: 2026-04-03”.")]
    [InlineData("Febuary 3, 2026", "“Febuary” is no month. Did you mean February? Then write “value: 2026-02-03”.")]
    [InlineData("3 May", "The year is missing: write “value: 3 May ...”, or the day as in “2026-04-01”.")]
    [InlineData("soon", "Write it as in “value: 2026-04-01”.")]
    [InlineData("", "Write it as in “value: 2026-04-01”.")]
    public void A_day(string value, string advice) => AssertAdvice("DateOnly", value, advice);

    [Theory]
    [InlineData("2026-04-01T7:10", "Write “value: 2026-04-01T07:10”.")]
    [InlineData("2026-04-01 7.10 pm", "Write “value: 2026-04-01T19:10”.")]
    [InlineData("2026-04-01 07:10 UTC", "Write “value: 2026-04-01T07:10Z”.")]
    [InlineData("2026-04-01 07:10 +2", "Write “value: 2026-04-01T07:10+02:00”.")]
    [InlineData("2026-04-01 25:00", "There is no hour 25: a day ends with 23:59.")]
    [InlineData("2026-04-01 24:00", "Midnight is 00:00, of the day that begins.")]
    [InlineData("2026-04-01 07:60", "There is no minute 60: an hour ends with minute 59.")]
    [InlineData("2026-04-01 noonish",
        "“noonish” is no time of day: write it as in “value: 2026-04-01T07:10”.")]
    [InlineData("13/05/2025 7:10", "Write the year first: “value: 2025-05-13T07:10”.")]
    [InlineData("13/05/2025 25:00", "There is no hour 25: a day ends with 23:59.")]
    [InlineData("03/05/2025 25:00", "There is no hour 25: a day ends with 23:59.")]
    [InlineData("2025-13-01 07:60", "There is no minute 60: an hour ends with minute 59.")]
    [InlineData("3 Apirl 2026 25:00", "There is no hour 25: a day ends with 23:59.")]
    [InlineData("3 May 2026, 10:15", "Write “value: 2026-05-03T10:15”.")]
    [InlineData("3 May 2026, 10:15 pm", "Write “value: 2026-05-03T22:15”.")]
    public void A_day_with_a_time(string value, string advice) => AssertAdvice("DateTime", value, advice);

    [Theory]
    [InlineData("2026-04-01",
        "It needs a time and an offset from UTC, too: write them as in “value: 2026-04-01T07:10+02:00”, or with Z for "
        + "UTC.")]
    [InlineData("2026-04-01 7:10",
        "The offset from UTC is missing: write it behind the time, as in “value: 2026-04-01T07:10+02:00”, or Z for "
        + "UTC: “value: 2026-04-01T07:10Z”.")]
    [InlineData("2026-04-01T07:10 +2:00", "Write “value: 2026-04-01T07:10+02:00”.")]
    [InlineData("2026-04-01 07:10 GMT", "Write “value: 2026-04-01T07:10Z”.")]
    public void A_day_with_a_time_and_an_offset(string value, string advice) =>
        AssertAdvice("DateTimeOffset", value, advice);

    [Theory]
    [InlineData("7:10", "Write “value: 07:10”.")]
    [InlineData("7.10", "Write “value: 07:10”.")]
    [InlineData("7 pm", "Write “value: 19:00”.")]
    [InlineData("12:30 am", "Write “value: 00:30”.")]
    [InlineData("12:30 p.m.", "Write “value: 12:30”.")]
    [InlineData("7:10:05", "Write “value: 07:10:05”.")]
    [InlineData("25:00", "There is no hour 25: a day ends with 23:59.")]
    [InlineData("2026-04-01", "It is a day, and a time of day is wanted here, as in “value: 07:10”.")]
    [InlineData("2026-04-01T07:10", "Only the time of day is wanted here: write “value: 07:10”.")]
    [InlineData("1:5", "Write it as in “value: 07:10”.")]
    [InlineData("dawn", "Write it as in “value: 07:10”.")]
    public void A_time_of_day(string value, string advice) => AssertAdvice("TimeOnly", value, advice);

    [Theory]
    [InlineData("90 min", "Write “value: 01:30:00”.")]
    [InlineData("1h 30m", "Write “value: 01:30:00”.")]
    [InlineData("1h30", "Write “value: 01:30:00”.")]
    [InlineData("2 days, 4 hours", "Write “value: 2.04:00:00”.")]
    [InlineData("45 seconds", "Write “value: 00:00:45”.")]
    [InlineData("5", "Say whether it is minutes or hours: “value: 00:05:00” or “value: 05:00:00”.")]
    [InlineData("90", "Say whether it is minutes or hours: “value: 01:30:00” or “value: 3.18:00:00”.")]
    [InlineData("36:5", "Hours go up to 23, and days stand before a full stop: write “value: 1.12:05:00”.")]
    [InlineData("٣ min", "Write it as in “value: 01:30:00”.")]
    [InlineData("１ h", "Write it as in “value: 01:30:00”.")]
    [InlineData("36:00", "Hours go up to 23, and days stand before a full stop: write “value: 1.12:00:00”.")]
    [InlineData("1:75",
        "Minutes and seconds go up to 59, and hours stand before them: write it as in “value: 1:30:00”.")]
    [InlineData("a while", "Write it as in “value: 01:30:00”.")]
    public void A_length_of_time(string value, string advice) => AssertAdvice("TimeSpan", value, advice);

    [Fact]
    public void A_minute_of_one_digit_is_that_minute() =>
        Assert.Equal("new global::System.TimeSpan(0, 1, 5, 0)", BoundText.Member("TimeSpan", "1:5"));

    [Theory]
    [InlineData("byte", "300", "It is too great: 255 is the greatest.")]
    [InlineData("byte", "-1", "It is too small: 0 is the least.")]
    [InlineData("ulong", "18446744073709551616", "It is too great: 18446744073709551615 is the greatest.")]
    [InlineData("int", "99999999999999999999999999999999", "It is too great: 2147483647 is the greatest.")]
    [InlineData("int", "1,000", "Write it without the comma: “value: 1000”.")]
    [InlineData("int", "-1,000", "Write it without the comma: “value: -1000”.")]
    [InlineData("byte", "1,000", "It is too great: 255 is the greatest.")]
    [InlineData("int", "1_000", "Write the digits alone: “value: 1000”.")]
    [InlineData("int", "1 000 000", "Write the digits alone: “value: 1000000”.")]
    [InlineData("int", "1.000.000", "Write the digits alone: “value: 1000000”.")]
    [InlineData("int", "1.000",
        "A full stop is not written between thousands, and a fraction cannot stand here: write “value: 1000”, if that "
        + "is meant.")]
    [InlineData("byte", "1.000", "It is too great: 255 is the greatest.")]
    [InlineData("byte", "300.5", "It is too great: 255 is the greatest.")]
    [InlineData("byte", "300.0", "It is too great: 255 is the greatest.")]
    [InlineData("int", "1.5", "It has a fraction, and a whole number is wanted: write it as in “value: 1”.")]
    [InlineData("int", "2.0", "Write “value: 2”.")]
    [InlineData("int", "12 km", "Write the number alone: “value: 12”.")]
    [InlineData("int", "50%", "Write the number alone: “value: 50”.")]
    [InlineData("int", "€12", "Write the number alone: “value: 12”.")]
    [InlineData("int", "two", "Write “value: 2”.")]
    [InlineData("int", "many", "Write it as in “value: 12”.")]
    [InlineData("int", "1-2", "Write it as in “value: 12”.")]
    [InlineData("int", "٣", "Write it as in “value: 12”.")]
    [InlineData("decimal", "1,5", "A fraction stands behind a full stop: write “value: 1.5”.")]
    [InlineData("decimal", "1.234,56", "A fraction stands behind a full stop: write “value: 1234.56”.")]
    [InlineData("decimal", "1,234.56", "A fraction stands behind a full stop: write “value: 1234.56”.")]
    [InlineData("decimal", "1,000",
        "The comma could stand before a fraction or between thousands: write “value: 1.000” or “value: 1000”.")]
    [InlineData("double", "1 000", "Write the digits alone: “value: 1000”.")]
    [InlineData("double", "2.5 m", "Write it as in “value: 2.5”.")]
    [InlineData("double", "2.5 metres", "Write the number alone: “value: 2.5”.")]
    [InlineData("double", "1e999", "Write it as in “value: 2.5”.")]
    public void A_number(string type, string value, string advice) => AssertAdvice(type, value, advice);

    [Theory]
    [InlineData("yes please", "Write “value: yes” and nothing behind it.")]
    [InlineData("on", "Write “value: true”.")]
    [InlineData("0", "Write “value: false”.")]
    [InlineData("ture", "Did you mean “true”?")]
    [InlineData("perhaps", "Write “value: true” or “value: false”.")]
    public void An_answer(string value, string advice) => AssertAdvice("bool", value, advice);

    [Theory]
    [InlineData("Guid", "8a6e0804-2bd0-4672-b79d-d97027f9071", "It has 31 digits, and a GUID has 32.")]
    [InlineData("Guid", "8a6e0804-2bd0-4672-b79d-d97027f9071g",
        "Its digits are 0 to 9 and a to f, and “g” is none of them.")]
    [InlineData("Guid", "(8a6e0804-2bd0-4672-b79d-d97027f9071a)",
        "Write “value: 8a6e0804-2bd0-4672-b79d-d97027f9071a”.")]
    [InlineData("Uri", "www.example.org/ferry",
        "An address begins with its scheme: write “value: https://www.example.org/ferry”.")]
    [InlineData("Uri", "example.org/ferry",
        "An address begins with its scheme: write “value: https://example.org/ferry”.")]
    [InlineData("Uri", "desk@example.org", "Write “value: mailto:desk@example.org”.")]
    [InlineData("Uri", "https://example.org/a b",
        "A space in an address is written %20: “value: https://example.org/a%20b”.")]
    [InlineData("Uri", "<https://example.org>", "Write “value: https://example.org”.")]
    [InlineData("Uri", "'[the ferry](https://example.org/ferry)'", "Write “value: https://example.org/ferry”.")]
    [InlineData("Uri", "news/ferry",
        "A path begins with / (from the root of the site) or ./ (from the page): write “value: /news/ferry” or “value: "
        + "./news/ferry”.")]
    [InlineData("Version", "v1.2", "Write “value: 1.2”.")]
    [InlineData("Version", "2", "Write “value: 2.0”.")]
    [InlineData("Version", "1.2-beta", "Only numbers can stand here: write “value: 1.2”, or let it be a text in C# "
        + "(string).")]
    [InlineData("Version", "1.2.3.4.5", "It has 5 numbers, and a version has two to four.")]
    [InlineData("Version", "1.99999999999", "One of its numbers is too great: 2147483647 is the greatest.")]
    [InlineData("Version", "latest", "Write it as in “value: 1.2”.")]
    public void A_GUID_an_address_a_version(string type, string value, string advice) =>
        AssertAdvice(type, value, advice);

    [Theory]
    [InlineData("IReadOnlyList<string>", "travel", "Write “value: [travel]”.")]
    [InlineData("IReadOnlyList<string>", "travel, ferry; sea", "Write “value: [travel, ferry, sea]”.")]
    [InlineData("IReadOnlyList<string>", "\"10:15 ferry, sea\"", "Write “value: ['10:15 ferry', sea]”.")]
    [InlineData("IReadOnlyList<string>", "The boat at noon, in winter, is late",
        "Write “value: ['The boat at noon, in winter, is late']”.")]
    [InlineData("IReadOnlyList<string>", "\",\"",
        "Write “value: [...]”, or lines that begin with “- ” below the key.")]
    [InlineData("IReadOnlyList<int>", "12, 13", "Write “value: [12, 13]”.")]
    [InlineData("IReadOnlyList<int>", "twelve",
        "Write it as in “value: [12]”, or in lines that begin with “- ” below the key.")]
    [InlineData("IReadOnlyList<DateOnly>", "May 3, 2026", "Write “value: ['May 3, 2026']”.")]
    [InlineData("IReadOnlyList<Desk>", "local, sport", "Write “value: [local, sport]”.")]
    [InlineData("IReadOnlyList<Desk>", "local, weather",
        "Write it as in “value: [Local]”, or in lines that begin with “- ” below the key.")]
    [InlineData("IReadOnlyList<Photo>", "a.jpg",
        "Write a list below “value:”, each item of which begins with a dash: “- file: ...”.")]
    [InlineData("DateOnly", "{on: soon}", "Write it as in “value: 2026-04-01”.")]
    [InlineData("DateOnly", "{on: 2026-04-02}", "Write “value: 2026-04-02”.")]
    [InlineData("TimeOnly", "{at: '07:10'}", "Write “value: '07:10'”.")]
    [InlineData("string", "{name: \"10:15: the ferry\"}", "Write “value: '10:15: the ferry'”.")]
    [InlineData("int", "[twelve]", "One value is wanted, and no list: write it as in “value: 12”.")]
    [InlineData("int", "[many, 3]", "One value is wanted, and the list has 2: keep one, as in “value: 3”.")]
    [InlineData("int", "[many, few]", "One value is wanted, and the list has 2: write one, as in “value: 12”.")]
    [InlineData("string[]", "\n  -food\n  -travel", "Put a space behind the dash of each line: “- one”.")]
    [InlineData("string[]", "{a: b}", "Write “value: [...]”, or lines that begin with “- ” below the key.")]
    [InlineData("string", "[travel]", "One value is wanted, and no list: write “value: travel”.")]
    [InlineData("string", "[travel, sea]",
        "One value is wanted, and the list has 2: keep one, as in “value: travel”.")]
    [InlineData("int", "[]", "One value is wanted, and no list: write it behind “value:”.")]
    [InlineData("string", "{name: Ada Brook}", "Write “value: Ada Brook”.")]
    [InlineData("string", "{first: Ada, last: Brook}", "Write it as in “value: ...”.")]
    [InlineData("Photo", "a.jpg",
        "Write its keys below “value:”, each on an indented line such as “file: ...”.")]
    [InlineData("Photo", "[a.jpg]",
        "Write its keys below “value:”, each on an indented line such as “file: ...”.")]
    public void A_value_of_another_form(string type, string value, string advice) =>
        AssertAdvice(type, value, advice);

    [Theory]
    [InlineData("DateOnly")]
    [InlineData("DateTimeOffset")]
    [InlineData("TimeOnly")]
    [InlineData("TimeSpan")]
    [InlineData("int")]
    [InlineData("decimal")]
    [InlineData("bool")]
    [InlineData("Guid")]
    [InlineData("Uri")]
    [InlineData("Version")]
    [InlineData("IReadOnlyList<string>")]
    public void Whatever_stands_there_there_is_an_answer(string type)
    {
        var random = new Random(20261128);
        const string Signs = "0123456789.:/,-+TZz pmah'_ €٣１";
        string[] others = ["٣ min", "１", "１h 30", string.Concat(Enumerable.Repeat("99999d", 200))];
        MetadataSchema schema = Records.Schema($"[ArticleMetadata(\"**\")] public sealed record R({type} Value);");
        IEnumerable<string> values = Enumerable.Range(0, 300).Select(_ => string.Concat(
            Enumerable.Range(0, random.Next(1, 24)).Select(_ => Signs[random.Next(Signs.Length)])));
        foreach (string value in values.Concat(others))
        {
            string quoted = value.Replace("'", "''", StringComparison.Ordinal);
            string bound = BoundText.Of(schema, $"---\nvalue: '{quoted}'\n---\n# Ferry\n\nIt was late.");

            Assert.NotEqual("nothing", bound);
            Assert.DoesNotContain("\n", bound, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("IReadOnlyList<string>", "{0}")]
    [InlineData("IReadOnlyList<Photo>", "{0}")]
    [InlineData("string", "[{0}]")]
    [InlineData("string", "{{name: {0}}}")]
    [InlineData("double", "{0}")]
    public void However_much_stands_there_a_message_is_short(string type, string value)
    {
        string much = string.Join(" ", Enumerable.Repeat("123", 20_000));

        Assert.InRange(
            BoundText.Member(type, string.Format(CultureInfo.InvariantCulture, value, much), Others).Length, 1, 1_000);
    }

    [Fact]
    public void The_page_says_what_is_said()
    {
        const string Types = "public enum Desk { Local, Sport }";
        string[] types =
            ["DateOnly", "DateOnly", "DateOnly", "byte", "int", "TimeSpan", "Uri", "IReadOnlyList<string>", "Desk"];
        string[] rows = [.. Repository.Read("docs", "diagnostics", "ART011.md").Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))];

        Assert.Equal(types.Length, rows.Length);
        foreach ((string type, string row) in types.Zip(rows))
        {
            string[] marked = [.. row.Split('`').Where((_, index) => index % 2 == 1)];
            string key = marked[^1].Split('“').ElementAtOrDefault(1)?.Split(':')[0] ?? "published";

            Assert.EndsWith(
                " " + marked[^1].Replace($"“{key}: ", "“value: ", StringComparison.Ordinal),
                BoundText.Member(type, marked[0], Types),
                StringComparison.Ordinal);
        }
    }

    // What is suggested must be a value of the type, where it is the whole of one.
    private static void AssertAdvice(string type, string value, string advice)
    {
        string problem = BoundText.Member(type, value, Others);

        Assert.EndsWith(" " + advice, problem, StringComparison.Ordinal);
        foreach (string written in advice.Split("“value: ").Skip(1).Select(part => part[..part.IndexOf('”')]))
        {
            if (!written.Contains("...", StringComparison.Ordinal))
            {
                Assert.DoesNotMatch("^ART", BoundText.Member(type, written, Others));
            }
        }
    }
}
