using ArticleGenerator.Syntax;

namespace ArticleGenerator.Tests.Syntax;

/// <summary>How far two words are apart, and which of several was meant.</summary>
public class SpellingTests
{
    private static readonly string[] Known = ["wrapped", "lines", "none", "suggestion", "warning", "error"];

    [Theory]
    [InlineData("ferry", "ferry", 0)]
    [InlineData("ferry", "FERRY", 0)]
    [InlineData("ferry", "fery", 1)]
    [InlineData("ferry", "ferrys", 1)]
    [InlineData("ferry", "berry", 1)]
    [InlineData("ferry", "feryr", 1)]
    [InlineData("ferry", "efrry", 1)]
    [InlineData("ferry", "", 5)]
    [InlineData("", "", 0)]
    [InlineData("harbour", "harpoon", 3)]
    [InlineData("ca", "abc", 3)]
    public void A_distance_counts_letters_put_in_taken_out_changed_or_swapped(string one, string other, int distance)
    {
        Assert.Equal(distance, Spelling.Distance(one, other));
        Assert.Equal(distance, Spelling.Distance(other, one));
    }

    [Theory]
    [InlineData("ferry", "harbour", 3, 3)]
    [InlineData("ferry", "berry", 1, 1)]
    [InlineData("ferry", "berry", 2, 1)]
    public void From_the_limit_on_the_limit_is_the_answer(string one, string other, int limit, int distance) =>
        Assert.Equal(distance, Spelling.Distance(one, other, limit));

    [Fact]
    public void A_whole_sentence_is_not_compared()
    {
        string sentence = new('x', 65);

        Assert.Equal(int.MaxValue, Spelling.Distance(sentence, sentence + "y"));
        Assert.Null(Spelling.Nearest(new string('x', 1_000_000), Known));
    }

    [Theory]
    [InlineData("line", "lines")]
    [InlineData("wraped", "wrapped")]
    [InlineData("WRAPPED", "wrapped")]
    [InlineData("warn", "warning")]
    [InlineData("sug", "suggestion")]
    [InlineData("erorr", "error")]
    public void The_nearest_word_is_the_one_that_was_meant(string found, string meant)
    {
        Assert.Equal(meant, Spelling.Nearest(found, Known));
        Assert.Equal($" Did you mean “{meant}”?", Spelling.DidYouMean(found, Known));
    }

    [Theory]
    [InlineData("harbour")]
    [InlineData("su")]
    [InlineData("")]
    [InlineData("x")]
    public void Where_none_is_near_nothing_is_meant(string found)
    {
        Assert.Null(Spelling.Nearest(found, Known));
        Assert.Equal("", Spelling.DidYouMean(found, Known));
    }

    [Fact]
    public void Of_two_that_are_as_near_the_first_is_meant() =>
        Assert.Equal("tide", Spelling.Nearest("tike", ["tide", "time"]));
}
