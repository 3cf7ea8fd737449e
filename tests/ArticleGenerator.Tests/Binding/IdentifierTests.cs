using ArticleGenerator.Binding;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Tests.Binding;

/// <summary>What a name is made of.</summary>
public class IdentifierTests
{
    [Theory]
    [InlineData("A new engine", "ANewEngine")]
    [InlineData("ferry-sails_again", "FerrySailsAgain")]
    [InlineData("the EU votes", "TheEUVotes")]
    [InlineData("the ferry's diesel", "TheFerrysDiesel")]
    [InlineData("don’t panic", "DontPanic")]
    [InlineData("9 lives", "_9Lives")]
    [InlineData("5 10", "_5_10")]
    [InlineData("a 5 b", "A5B")]
    [InlineData("2026-05-03", "_2026_05_03")]
    [InlineData("渡船再開", "渡船再開")]
    [InlineData("Ωμέγα ένα", "ΩμέγαΈνα")]
    [InlineData("🚢 ferry", "Ferry")]
    [InlineData("🚢", "Kind")]
    [InlineData("", "Kind")]
    [InlineData("...", "Kind")]
    [InlineData("\u0301", "Kind")]
    public void A_text_becomes_a_name(string text, string expected) =>
        Assert.Equal(expected, Identifier.Create(text, "Kind"));

    [Fact]
    public void A_letter_and_its_accent_are_one_letter_however_they_are_written() =>
        Assert.Equal(Identifier.Create("\u00E9tude", "Kind"), Identifier.Create("e\u0301tude", "Kind"));

    [Fact]
    public void A_name_takes_words_until_it_is_full()
    {
        string name = Identifier.Create(string.Join(' ', Enumerable.Repeat("harbour", 30)), "Kind");

        Assert.Equal(string.Concat(Enumerable.Repeat("Harbour", 11)), name);
        Assert.InRange(name.Length, 1, Identifier.MaximumLength);
    }

    [Fact]
    public void A_word_that_is_longer_than_a_name_is_cut() =>
        Assert.Equal(Identifier.MaximumLength, Identifier.Create(new string('x', 1_000_000), "Kind").Length);

    [Fact]
    public void Two_numbers_that_fill_a_name_have_an_underscore_each_and_the_end_is_cut()
    {
        string number = new('7', Identifier.MaximumLength / 2);

        string name = Identifier.Create(number + " " + number, "Kind");

        Assert.Equal($"_{number}_{number}"[..Identifier.MaximumLength], name);
    }

    [Theory]
    [InlineData("Ferry", 2, "Ferry2")]
    [InlineData("Top5", 2, "Top5_2")]
    public void A_number_is_no_part_of_another_number(string name, int number, string expected) =>
        Assert.Equal(expected, Identifier.Numbered(name, number));

    [Theory]
    [InlineData("Never.", "Never!")]
    [InlineData("It’s new", "Its  new")]
    [InlineData("« Never »", "Never")]
    public void Texts_that_differ_in_signs_only_have_one_essence(string one, string other) =>
        Assert.Equal(Identifier.Essence(one), Identifier.Essence(other));

    [Theory]
    [InlineData("a new", "anew")]
    [InlineData("🚢", "🚀")]
    [InlineData("5 10", "510")]
    public void Texts_that_differ_in_words_have_two(string one, string other) =>
        Assert.NotEqual(Identifier.Essence(one), Identifier.Essence(other));

    [Fact]
    public void Whatever_the_text_the_name_is_one_that_the_compiler_takes()
    {
        var random = new Random(7);
        for (int i = 0; i < 5000; i++)
        {
            char[] characters = [.. Enumerable.Range(0, random.Next(12)).Select(_ => (char)random.Next(0x10000))];
            string text = new(characters);

            string name = Identifier.Create(text, "Kind");

            Assert.True(SyntaxFacts.IsValidIdentifier(name), $"“{name}” of “{text}”");
        }
    }
}
