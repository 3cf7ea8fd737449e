using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.Diagnostics;

/// <summary>ART103: which of two spellings is the wrong one.</summary>
public class NameSpellingTests
{
    [Fact]
    public async Task A_misspelled_first_mention_is_the_one_that_is_reported()
    {
        const string Text =
            "“It smells,” said Mara Lindquist. “It does,” said Lindqvist. It was late. “Yes,” Lindqvist added.";

        Assert.Equal(
            "ART103 (3,19)-(3,33) “Mara Lindquist” is spelled “Mara Lindqvist” elsewhere in this article. " +
                "Did you mean “Mara Lindqvist”?",
            await TheOneAsync(Text));
    }

    [Fact]
    public async Task A_full_name_that_is_misspelled_where_it_is_introduced_is_reported_there()
    {
        const string Text =
            "“It smells,” said Nora Fenwyck. “It does,” said Nora Fenwick. It was late. “Yes,” said Nora Fenwick.";

        Assert.Equal(
            "ART103 (3,19)-(3,31) “Nora Fenwyck” is spelled “Nora Fenwick” elsewhere in this article. " +
                "Did you mean “Nora Fenwick”?",
            await TheOneAsync(Text));
    }

    [Fact]
    public async Task A_no_break_space_between_the_words_of_a_name_is_no_other_spelling()
    {
        const string Text =
            "“It smells,” said Nora Fenwyck. “It does,” said Nora\u00A0Fenwick. It was late. " +
                "“Yes,” said Nora\u00A0Fenwick.";

        Assert.Equal(
            "ART103 (3,19)-(3,31) “Nora Fenwyck” is spelled “Nora Fenwick” elsewhere in this article. " +
                "Did you mean “Nora Fenwick”?",
            await TheOneAsync(Text));
    }

    [Fact]
    public async Task One_against_one_has_both_places_and_no_direction()
    {
        const string Text =
            "“It smells,” said Mara Lindquist. “It does,” said Lindqvist.";

        Assert.Equal(
            "ART103 (3,51)-(3,60), see (3,19)-(3,33) “Lindqvist” is spelled “Lindquist” elsewhere in this article. " +
                "Spell it in one way.",
            await TheOneAsync(Text));
    }

    [Fact]
    public async Task A_later_mention_that_most_others_contradict_is_reported_as_before()
    {
        const string Text =
            "“It smells,” said Mara Lindqvist. “It does,” said Lindqvist. It was late. “Yes,” Lindquist added.";

        Assert.EndsWith(
            " “Lindquist” is spelled “Lindqvist” elsewhere in this article. " +
                "Did you mean “Lindqvist”?",
            await TheOneAsync(Text),
            StringComparison.Ordinal);
    }

    private static async Task<string> TheOneAsync(string paragraph)
    {
        Diagnostic diagnostic = Assert.Single(
            await GeneratorRun.Of(("a", "Ferry sails again\n\n" + paragraph)).WarningsAsync(),
            diagnostic => diagnostic.Id == "ART103");
        string message = diagnostic.GetMessage(formatProvider: null);
        IEnumerable<string> others = diagnostic.AdditionalLocations.Select(place => ", see " + Described.Place(place));
        return $"{Described.As(diagnostic)}{string.Concat(others)} {message}";
    }
}
