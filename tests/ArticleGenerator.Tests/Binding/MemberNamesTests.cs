using ArticleGenerator.Binding;

namespace ArticleGenerator.Tests.Binding;

/// <summary>What quotes, sections and speakers are called; docs/naming.md has more of it.</summary>
public class MemberNamesTests
{
    private const string Long =
        "We shall sail when the fog has lifted and the tide is in and the gulls have gone quiet and";

    [Fact]
    public void A_name_that_two_would_have_exists_for_neither()
    {
        Assert.Equal(["WeHaveNotTheMoney"], Quotes("We have not the money for it"));
        Assert.Equal(
            ["WeHaveNotTheMoneyForIt", "WeHaveNotTheMoneyForFish"],
            Quotes("We have not the money for it", "We have not the money for fish"));
    }

    [Theory]
    [InlineData("__0")]
    [InlineData("_ _0")]
    [InlineData("__ 0 __")]
    [InlineData("_0")]
    public void No_name_is_one_of_those_that_the_library_has_for_the_first_parts(string words)
    {
        Assert.Equal(["_0"], Quotes(words));
        Assert.Equal(["_0"], Sections((2, words)));
        Assert.All(Quotes(words, words), name => Assert.DoesNotContain("__", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Others_keep_their_names() =>
        Assert.Equal("NobodyAskedMe", Quotes("Nobody asked me", "Never", "Never", "It is new", "It is new too")[0]);

    [Fact]
    public void Only_what_is_wholly_alike_is_numbered()
    {
        Assert.Equal(["Never1", "Never2", "Never3"], Quotes("Never.", "Never!", "NEVER?"));
        Assert.Equal(["Never1", "NobodyAskedMe", "Never2"], Quotes("Never.", "Nobody asked me", "Never!"));
    }

    [Fact]
    public void Words_that_are_others_and_give_the_same_name_are_not()
    {
        string[] names = Quotes("A new", "Anew");

        Assert.All(names, name => Assert.Matches("^A[Nn]ew_[0-9A-F]{16}$", name));
        Assert.Equal(names.Reverse(), Quotes("Anew", "A new"));
    }

    [Fact]
    public void A_number_is_no_name_of_a_quote_that_says_it()
    {
        string[] names = Quotes("It is", "It is", "It is 2");

        Assert.Equal(3, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain("ItIs2", names);
    }

    [Fact]
    public void Words_that_are_alike_for_longer_than_a_name_end_in_a_hash_of_them_all()
    {
        string[] two = Quotes(Long + " the cook sings", Long + " the cook sleeps");
        string[] three = Quotes(Long + " the mate sings", Long + " the cook sings", Long + " the cook sleeps");

        Assert.All(two, name => Assert.Matches("^WeShallSail[A-Za-z]+_[0-9A-F]{16}$", name));
        Assert.Equal(two, three.Skip(1));
    }

    [Fact]
    public void Sections_of_one_heading_have_the_outer_heading_before_it()
    {
        Assert.Equal(
            ["Monday", "MondayTheFog", "Tuesday", "TuesdayTheFog", "TheFogDelays", "Wednesday", "DelaysSection"],
            Sections(
                (2, "Monday"), (3, "The fog"),
                (2, "Tuesday"), (3, "The fog"), (4, "Delays"),
                (2, "Wednesday"), (2, "Delays")));
    }

    [Fact]
    public void The_same_heading_twice_within_one_is_numbered() =>
        Assert.Equal(["Monday", "Tide1", "Tide2"], Sections((2, "Monday"), (3, "Tide"), (3, "Tide")));

    [Theory]
    [InlineData("First", "FirstSection")]
    [InlineData("ORDER BY", "ORDERBYSection")]
    [InlineData("Section list", "SectionListSection")]
    [InlineData("To string", "ToStringSection")]
    [InlineData("Links", "Links")]
    [InlineData("Date", "Date")]
    [InlineData("First things first", "FirstThingsFirst")]
    public void A_reserved_name_has_its_kind_behind_it(string heading, string expected) =>
        Assert.Equal([expected], Sections((2, heading)));

    [Fact]
    public void Texts_without_a_word_are_told_apart_by_what_they_are()
    {
        string[] names = Sections((2, "🚢"), (2, "🚀"));

        Assert.Equal(["Section"], Sections((2, "🚢")));
        Assert.Equal(2, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(names.Reverse(), Sections((2, "🚀"), (2, "🚢")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_quote_that_comes_or_goes_never_gives_a_name_to_other_words(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 3000; i++)
        {
            string[] before = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => Sentence(random))];
            int place = random.Next(before.Length + 1);
            string[] after = [.. before.Take(place), Sentence(random), .. before.Skip(place)];

            var old = Meanings(before);
            foreach ((string name, string words) in Meanings(after))
            {
                string? other = old.GetValueOrDefault(name);
                Assert.True(other is null || other == words, $"{name}: “{other}”, now “{words}”");
            }
        }
    }

    [Theory(Timeout = 600_000)]
    [InlineData("We have not the money for it", "")]
    [InlineData("We have not the money for it", " and that is that, said number {0}")]
    [InlineData("a", "")]
    [InlineData(Long, " {0}")]
    [InlineData("{0}", "")]
    [InlineData("🚢", "")]
    public Task Twenty_thousand_equal_beginnings_are_linear_work(string beginning, string end) => Task.Run(
        () =>
        {
            string[] quotes = [.. Enumerable.Range(0, 20_000).Select(i => string.Format(null, beginning + end, i))];

            Assert.Equal(20_000, Quotes(quotes).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        },
        TestContext.Current.CancellationToken);

    [Fact(Timeout = 600_000)]
    public Task A_long_heading_with_thousands_of_equal_ones_within_it_is_linear_work() => Task.Run(
        () =>
        {
            (int, string)[] headings =
            [
                (2, string.Concat(Enumerable.Repeat("tide ", 200_000))),
                .. Enumerable.Range(0, 20_000).Select(i => (3 + (i % 2), "Fog")),
            ];

            Assert.Equal(20_001, Sections(headings).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        },
        TestContext.Current.CancellationToken);

    // Few words, so that many begin alike, are the beginning of another, or look like one with a number.
    private static string Sentence(Random random)
    {
        string[] words = ["a", "new", "anew", "A", "the", "tide", "1", "2", "quote", "count", "first"];
        IEnumerable<string> sentence = Enumerable.Range(0, random.Next(1, 9))
            .Select(i => words[i < 4 ? 0 : random.Next(words.Length)]);
        return string.Join(' ', sentence.Skip(random.Next(4)));
    }

    // Equal words are equal, whoever says them.
    private static Dictionary<string, string> Meanings(string[] quotes) =>
        MemberNames.OfQuotes(quotes).ToDictionary(
            member => member.Name,
            member => Identifier.Essence(member.Words).ToUpperInvariant(),
            StringComparer.OrdinalIgnoreCase);

    private static string[] Quotes(params string[] quotes) =>
        [.. MemberNames.OfQuotes(quotes).Select(member => member.Name)];

    private static string[] Sections(params (int Level, string Text)[] headings)
    {
        SectionHeading[] sections = [.. headings.Select(heading => new SectionHeading(heading.Text, heading.Level))];
        return [.. MemberNames.OfSections(sections).Select(member => member.Name)];
    }
}
