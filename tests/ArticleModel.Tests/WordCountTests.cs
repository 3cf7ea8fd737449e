namespace ArticleModel.Tests;

public class WordCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("One", 1)]
    [InlineData("One  two\tthree", 3)]
    [InlineData("One – two — three ...", 3)]
    [InlineData("\"Yes,\" she said.", 3)]
    [InlineData("a well-kept 6-foot boat", 4)]
    [InlineData("13,000 of them", 3)]
    [InlineData("Fähre\u00A0fährt", 2)]
    [InlineData("(*) 🚢 ¶", 0)]
    [InlineData("𝔸 𝟙", 2)] // letters and digits outside the basic plane
    [InlineData("🚢𝔸", 1)]
    [InlineData("\uD83D a", 1)] // half a pair
    public void Words_are_stretches_with_a_letter_or_digit(string text, int count)
    {
        Assert.Equal(count, new TestArticle(text, $"1;{text.Length};;;;;").WordCount);
    }

    [Fact]
    public void Headings_count_and_the_headline_does_not()
    {
        Assert.Equal(
            9, new TestArticle("One two.\n\nA new heading\n\nThree four five six.", "1;8 ##13 20;;;;;").WordCount);
    }
}
