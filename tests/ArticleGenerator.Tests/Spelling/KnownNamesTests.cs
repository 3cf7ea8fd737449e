using ArticleGenerator.Spelling;

namespace ArticleGenerator.Tests.Spelling;

/// <summary>Which of several names was meant.</summary>
public class KnownNamesTests
{
    private static readonly string[] Known = ["wrapped", "lines", "none", "suggestion", "warning", "error"];

    private static readonly string[] Headings =
        ["The new engine", "What it cost", "Ferry in winter", "photoCredit", "Last winter"];

    [Theory]
    [InlineData("line", "lines")]
    [InlineData("wraped", "wrapped")]
    [InlineData("WRAPPED", "wrapped")]
    [InlineData("warn", "warning")]
    [InlineData("sug", "suggestion")]
    [InlineData("erorr", "error")]
    public void The_nearest_word_is_the_one_that_was_meant(string found, string meant)
    {
        Assert.Equal(meant, KnownNames.Nearest(found, Known));
        Assert.Equal($" Did you mean “{meant}”?", KnownNames.DidYouMean(found, Known));
    }

    [Theory]
    [InlineData("A new engine", "The new engine")]
    [InlineData("a-new-engine", "The new engine")]
    [InlineData("NewEngines", "The new engine")]
    [InlineData("winter-ferry", "Ferry in winter")]
    [InlineData("cost", "What it cost")]
    [InlineData("credit of photo", "photoCredit")]
    [InlineData("photo-crdeit", "photoCredit")]
    [InlineData("The winter", "Last winter")]
    public void Words_that_are_shared_count_as_letters_do(string found, string meant) =>
        Assert.Equal(meant, KnownNames.Nearest(found, Headings));

    [Theory]
    [InlineData("harbour")]
    [InlineData("su")]
    [InlineData("errorless days")]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("---")]
    public void Where_none_is_near_nothing_is_meant(string found)
    {
        Assert.Null(KnownNames.Nearest(found, Known));
        Assert.Equal("", KnownNames.DidYouMean(found, Known));
    }

    [Fact]
    public void Of_two_that_are_as_near_the_first_is_meant() =>
        Assert.Equal("tide", KnownNames.Nearest("tike", ["tide", "time"]));

    [Fact]
    public void A_name_that_nobody_has_typed_is_like_nothing()
    {
        Assert.Null(KnownNames.Nearest(new string('x', 1_000_000), Known));
        Assert.Null(KnownNames.Nearest(
            string.Concat(Enumerable.Repeat("a ", 100)), [string.Concat(Enumerable.Repeat("a b ", 50))]));
        Assert.Null(KnownNames.Nearest("ferry", [new string('x', 1_000_000), ""]));
    }
}
