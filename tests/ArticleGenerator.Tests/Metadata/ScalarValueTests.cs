namespace ArticleGenerator.Tests.Metadata;

/// <summary>Each type that is one value, and how it is written: docs/metadata.md has the same as a table.</summary>
public class ScalarValueTests
{
    [Theory]
    [InlineData("string", "Owen Pryce", "\"Owen Pryce\"")]
    [InlineData("string", "\"a \\\"b\\\"\"", "\"a \\\"b\\\"\"")]
    [InlineData("string", "2026", "\"2026\"")]
    [InlineData("string", "yes", "\"yes\"")]
    [InlineData("string", "\"\"", "\"\"")]
    [InlineData("string", "'null'", "\"null\"")]
    [InlineData("bool", "true", "true")]
    [InlineData("bool", "Yes", "true")]
    [InlineData("bool", "NO", "false")]
    [InlineData("sbyte", "-128", "(sbyte)-128")]
    [InlineData("byte", "255", "(byte)255")]
    [InlineData("short", "-5", "(short)-5")]
    [InlineData("ushort", "65535", "(ushort)65535")]
    [InlineData("int", "-2147483648", "-2147483648")]
    [InlineData("int", "+007", "7")]
    [InlineData("int", "\"12\"", "12")]
    [InlineData("uint", "4294967295", "4294967295U")]
    [InlineData("long", "-9223372036854775808", "-9223372036854775808L")]
    [InlineData("ulong", "18446744073709551615", "18446744073709551615UL")]
    [InlineData("float", "2.5", "2.5F")]
    [InlineData("double", "0.1", "0.1D")]
    [InlineData("double", ".5", "0.5D")]
    [InlineData("double", "-.5e-3", "-0.5e-3D")]
    [InlineData("double", "5.", "5D")]
    [InlineData("double", "5.e2", "5e2D")]
    [InlineData("double", ".inf", "double.PositiveInfinity")]
    [InlineData("float", "-.Inf", "float.NegativeInfinity")]
    [InlineData("double", ".nan", "double.NaN")]
    [InlineData("decimal", "19.90", "19.90M")]
    [InlineData("decimal", "-1", "-1M")]
    [InlineData("Guid", "8a6e0804-2bd0-4672-b79d-d97027f9071a",
        "new global::System.Guid(0x8a6e0804u, 0x2bd0, 0x4672, 0xb7, 0x9d, 0xd9, 0x70, 0x27, 0xf9, 0x07, 0x1a)")]
    [InlineData("Uri", "https://example.org/ferry?day=1#top",
        "new global::System.Uri(\"https://example.org/ferry?day=1#top\", global::System.UriKind.Absolute)")]
    [InlineData("Uri", "/ferry", "new global::System.Uri(\"/ferry\", global::System.UriKind.Relative)")]
    [InlineData("Uri", "mailto:desk@example.org",
        "new global::System.Uri(\"mailto:desk@example.org\", global::System.UriKind.Absolute)")]
    [InlineData("Version", "1.10", "new global::System.Version(1, 10)")]
    [InlineData("Version", "1.2.3.4", "new global::System.Version(1, 2, 3, 4)")]
    public void A_value_is_the_C_sharp_that_makes_it(string type, string value, string expected) =>
        Assert.Equal(expected, BoundText.Member(type, value));

    [Theory]
    [InlineData("DateOnly", "2026-04-01", "new global::System.DateOnly(2026, 4, 1)")]
    [InlineData("DateOnly", "1 April 2026", "new global::System.DateOnly(2026, 4, 1)")]
    [InlineData("DateOnly", "\"Published: Sept. 3rd, 2026, 10:15 GMT\"", "new global::System.DateOnly(2026, 9, 3)")]
    [InlineData("TimeOnly", "07:10", "new global::System.TimeOnly(7, 10, 0)")]
    [InlineData("TimeOnly", "07:10:05.5", "new global::System.TimeOnly(258055000000L)")]
    [InlineData("DateTime", "2026-04-01",
        "new global::System.DateTime(2026, 4, 1, 0, 0, 0, global::System.DateTimeKind.Unspecified)")]
    [InlineData("DateTime", "2026-04-01 07:10",
        "new global::System.DateTime(2026, 4, 1, 7, 10, 0, global::System.DateTimeKind.Unspecified)")]
    [InlineData("DateTime", "2026-04-01T07:10:00Z",
        "new global::System.DateTime(2026, 4, 1, 7, 10, 0, global::System.DateTimeKind.Utc)")]
    [InlineData("DateTime", "2026-04-01T01:10+02:00",
        "new global::System.DateTime(2026, 3, 31, 23, 10, 0, global::System.DateTimeKind.Utc)")]
    [InlineData("DateTimeOffset", "2026-04-01T07:10+02:00",
        "new global::System.DateTimeOffset(2026, 4, 1, 7, 10, 0, new global::System.TimeSpan(2, 0, 0))")]
    [InlineData("DateTimeOffset", "2026-04-01T07:10 -0330",
        "new global::System.DateTimeOffset(2026, 4, 1, 7, 10, 0, new global::System.TimeSpan(-3, -30, 0))")]
    [InlineData("DateTimeOffset", "2026-04-01T07:10Z",
        "new global::System.DateTimeOffset(2026, 4, 1, 7, 10, 0, new global::System.TimeSpan(0, 0, 0))")]
    [InlineData("TimeSpan", "1:30", "new global::System.TimeSpan(0, 1, 30, 0)")]
    [InlineData("TimeSpan", "2.12:00:00", "new global::System.TimeSpan(2, 12, 0, 0)")]
    [InlineData("TimeSpan", "-00:00:01.5", "new global::System.TimeSpan(-15000000L)")]
    public void A_date_or_a_time_is_the_numbers_that_it_is_made_of(string type, string value, string expected) =>
        Assert.Equal(expected, BoundText.Member(type, value));

    [Theory]
    [InlineData("bool", "maybe", "true or false")]
    [InlineData("byte", "256", "a whole number from 0 to 255")]
    [InlineData("sbyte", "-129", "a whole number from -128 to 127")]
    [InlineData("int", "2.5", "a whole number from -2147483648 to 2147483647")]
    [InlineData("int", "1_000", "a whole number from -2147483648 to 2147483647")]
    [InlineData("int", "٣", "a whole number from -2147483648 to 2147483647")]
    [InlineData("ulong", "-1", "a whole number from 0 to 18446744073709551615")]
    [InlineData("double", "1e999", "a number")]
    [InlineData("double", "1e99999999999999999999", "a number")]
    [InlineData("float", "1e39", "a number")]
    [InlineData("double", "e5", "a number")]
    [InlineData("double", "1 000", "a number")]
    [InlineData("decimal", "1e30", "a number")]
    [InlineData("decimal", ".nan", "a number")]
    [InlineData("DateOnly", "2026-02-30", "a date")]
    [InlineData("DateOnly", "03/05/2026", "a date")]
    [InlineData("DateOnly", "2026-04-01T07:10", "a date")]
    [InlineData("DateOnly", "the 3 bears of May 2026", "a date")]
    [InlineData("TimeOnly", "25:00", "a time of day")]
    [InlineData("DateTime", "3 May 2026, 10:15", "a date, or a date and a time")]
    [InlineData("DateTimeOffset", "0001-01-01T00:00+14:00", "a date and a time with an offset from UTC")]
    [InlineData("TimeSpan", "5", "a length of time")]
    [InlineData("TimeSpan", "36:00", "a length of time")]
    [InlineData("Guid", "8a6e0804", "a GUID")]
    [InlineData("Uri", "www.example.org", "an address")]
    [InlineData("Uri", "https://example.org/a b", "an address")]
    [InlineData("Version", "2", "a version number")]
    [InlineData("Version", "1.2-beta", "a version number")]
    public void What_is_no_value_of_the_type_is_ART011_at_the_value(string type, string value, string expected)
    {
        string problem = BoundText.Member(type, value);

        Assert.StartsWith(
            $"ART011 (2,8)-(2,{8 + value.Length}): “value” must be {expected}, and it is “{value}”.",
            problem,
            StringComparison.Ordinal);
        Assert.DoesNotContain("\n", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_moment_without_an_offset_is_told_how_to_write_it() =>
        Assert.Equal(
            "ART011 (2,8)-(2,24): “value” must be a date and a time with an offset from UTC, and it is "
                + "“2026-04-01T07:10”. The offset from UTC is missing: write it behind the time, as in “value: "
                + "2026-04-01T07:10+02:00”, or Z for UTC: “value: 2026-04-01T07:10Z”.",
            BoundText.Member("DateTimeOffset", "2026-04-01T07:10"));

    [Theory]
    [InlineData("string")]
    [InlineData("int")]
    [InlineData("IReadOnlyList<string>")]
    public void Nothing_where_something_must_stand_is_ART011_at_the_key(string type) =>
        Assert.StartsWith("ART011 (2,1)-(2,6): “value” must be ", BoundText.Member(type, ""), StringComparison.Ordinal);

    [Theory]
    [InlineData("string?", "")]
    [InlineData("int?", "~")]
    [InlineData("DateOnly?", "null")]
    [InlineData("IReadOnlyList<string>?", "")]
    public void Nothing_where_nothing_may_stand_is_null(string type, string value) =>
        Assert.Equal("null", BoundText.Member(type, value));
}
