namespace ArticleGenerator.Tests.Metadata;

/// <summary>Lists, dictionaries, names and groups of keys.</summary>
public class CollectionValueTests
{
    private const string Types = """
        public enum Desk { Local, WorldNews, @new }
        [Flags] public enum Audience { None = 0, Adults = 1, Children = 2 }
        public sealed record Photo(string File, string? Credit = null) { public int Width { get; init; } }
        public sealed record Author(string Name)
        {
            public static readonly Author MaraLindqvist = new("Mara Lindqvist");
            public static Author OwenPryce => new("Owen Pryce");
            public static readonly int Count = 2;
        }
        """;

    [Theory]
    [InlineData("IReadOnlyList<string>", "[a, b]", "global::System.Array.AsReadOnly(new string[] { \"a\", \"b\" })")]
    [InlineData("IReadOnlyList<string>", "[]", "global::System.Array.AsReadOnly(new string[] {  })")]
    [InlineData("IReadOnlyList<string?>", "[a, ~]",
        "global::System.Array.AsReadOnly(new string?[] { \"a\", null })")]
    [InlineData("IReadOnlyCollection<int>", "[1, 2]", "global::System.Array.AsReadOnly(new int[] { 1, 2 })")]
    [InlineData("IEnumerable<int?>", "[1, ~]", "global::System.Array.AsReadOnly(new int?[] { 1, null })")]
    [InlineData("string[]", "\n- a\n- b", "new string[] { \"a\", \"b\" }")]
    [InlineData("int[][]", "[[1], [2, 3]]", "new int[][] { new int[] { 1 }, new int[] { 2, 3 } }")]
    [InlineData("ImmutableArray<DateOnly>", "[2026-04-01]",
        "global::System.Collections.Immutable.ImmutableArray.Create("
        + "new global::System.DateOnly[] { new global::System.DateOnly(2026, 4, 1) })")]
    [InlineData("IReadOnlyDictionary<string, int>", "{a: 1, B b: 2}",
        "new global::System.Collections.ObjectModel.ReadOnlyDictionary<string, int>("
        + "new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal) "
        + "{ [\"a\"] = 1, [\"B b\"] = 2 })")]
    public void A_list_is_one_in_every_form(string type, string value, string expected) =>
        Assert.Equal(expected, BoundText.Member(type, value, Types));

    [Theory]
    [InlineData("Desk", "local", "global::HarrowBay.Desk.Local")]
    [InlineData("Desk", "world-news", "global::HarrowBay.Desk.WorldNews")]
    [InlineData("Desk", "World News", "global::HarrowBay.Desk.WorldNews")]
    [InlineData("Desk", "\"WORLD_NEWS\"", "global::HarrowBay.Desk.WorldNews")]
    [InlineData("Desk", "new", "global::HarrowBay.Desk.@new")]
    [InlineData("Desk?", "~", "null")]
    [InlineData("Audience", "adults", "global::HarrowBay.Audience.Adults")]
    [InlineData("Audience", "adults, children",
        "global::HarrowBay.Audience.Adults | global::HarrowBay.Audience.Children")]
    [InlineData("Audience", "[Adults, Children]",
        "global::HarrowBay.Audience.Adults | global::HarrowBay.Audience.Children")]
    [InlineData("Audience", "[]", "default(global::HarrowBay.Audience)")]
    [InlineData("Author", "mara-lindqvist", "global::HarrowBay.Author.MaraLindqvist")]
    [InlineData("Author", "Owen Pryce", "global::HarrowBay.Author.OwenPryce")]
    [InlineData("Author", "{name: Ada Brook}", "new global::HarrowBay.Author(Name: \"Ada Brook\")")]
    [InlineData("Photo", "{file: a.jpg, width: 3}",
        "new global::HarrowBay.Photo(File: \"a.jpg\") { Width = 3 }")]
    [InlineData("Photo", "\n  FILE: a.jpg\n  credit: ~", "new global::HarrowBay.Photo(File: \"a.jpg\")")]
    public void A_name_and_a_group_are_what_they_stand_for(string type, string value, string expected) =>
        Assert.Equal(expected, BoundText.Member(type, value, Types));

    [Theory]
    [InlineData("Desk", "wrold news", "ART013 (2,8)-(2,18): “value” cannot be “wrold news”. Did you mean “WorldNews”?")]
    [InlineData("Desk", "\"sport\"",
        "ART013 (2,9)-(2,14): “value” cannot be “sport”. It can be Local, WorldNews, new.")]
    [InlineData("Desk", "1", "ART013 (2,8)-(2,9): “value” cannot be “1”. It can be Local, WorldNews, new.")]
    [InlineData("Audience", "adults, childern",
        "ART013 (2,16)-(2,24): “value” cannot be “childern”. Did you mean “Children”?")]
    [InlineData("Audience", "[adults, childern]",
        "ART013 (2,17)-(2,25): “value” cannot be “childern”. Did you mean “Children”?")]
    [InlineData("Author", "mara-lindquist",
        "ART013 (2,8)-(2,22): “value” cannot be “mara-lindquist”. Did you mean “MaraLindqvist”?")]
    public void An_unknown_name_is_ART013_at_the_name(string type, string value, string expected) =>
        Assert.Equal(expected, BoundText.Member(type, value, Types));

    [Theory]
    [InlineData("IReadOnlyList<string>", "news",
        "ART011 (2,8)-(2,12): “value” must be a list, and it is “news”. Write “value: [news]”.")]
    [InlineData("string", "[a, b]",
        "ART011 (2,8)-(2,14): “value” must be a text, and it is a list. One value is wanted, and the list has 2: keep "
        + "one, as in “value: a”.")]
    [InlineData("string", "{a: b}",
        "ART011 (2,8)-(2,14): “value” must be a text, and it is a group of keys. Write “value: b”.")]
    [InlineData("Photo", "a.jpg",
        "ART011 (2,8)-(2,13): “value” must be a group of keys, and it is “a.jpg”. Write its keys below “value:”, each "
        + "on an indented line such as “file: ...”.")]
    [InlineData("int[]", "[1, two]",
        "ART011 (2,12)-(2,15): “value” must be a whole number from -2147483648 to 2147483647, and it is “two”. Write "
        + "“value: 2”.")]
    [InlineData("Photo", "{credit: Ada}",
        "ART010 (2,1)-(2,6): “value” has no “file”, which Photo must have. Write a line such as “file: ...” below "
        + "“value:”.")]
    [InlineData("Photo", "{file: a.jpg, widht: 3}",
        "ART012 (2,22)-(2,27): “widht” is no key of Photo. Did you mean “width”?")]
    [InlineData("IReadOnlyDictionary<string, int>", "{a: 1, a: 2}",
        "ART012 (2,15)-(2,16): “a” and “a” are one key. Keep one of the two.")]
    public void A_value_of_another_form_is_reported_at_its_place(string type, string value, string expected) =>
        Assert.Equal(expected, BoundText.Member(type, value, Types));

    [Fact]
    public void A_type_may_hold_itself()
    {
        const string Step =
            "public sealed record Step(string Text, Step? Next = null, IReadOnlyList<Step>? All = null);";

        Assert.Equal(
            "new global::HarrowBay.Step(Text: \"a\", Next: new global::HarrowBay.Step(Text: \"b\"))",
            BoundText.Member("Step", "{text: a, next: {text: b}}", Step));
    }
}
