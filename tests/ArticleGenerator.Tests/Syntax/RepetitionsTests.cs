using ArticleGenerator.Syntax;

namespace ArticleGenerator.Tests.Syntax;

/// <summary>No repetition is overlooked, and hardly any other text is taken for one.</summary>
public class RepetitionsTests
{
    [Theory]
    [InlineData("Read more", "Read more")]
    [InlineData("READ MORE", "Read more")]
    [InlineData("ÜBER UNS", "über uns")]
    [InlineData("\U00010400 is a letter", "\U00010428 is a letter")]
    [InlineData("", "")]
    public void What_is_there_twice_is_found_whatever_its_case(string one, string other)
    {
        Assert.Equal(one, other, StringComparer.OrdinalIgnoreCase);
        Assert.True(Of(one, "The tide turns", other).MayReach(2));
        Assert.False(Of(one, "The tide turns", other).MayReach(3));
        Assert.True(Of(one, "The tide turns", other, other).MayReach(3));
    }

    [Theory]
    [InlineData("Read more", "Read it")]
    [InlineData("Chapter 1", "Chapter 2")]
    [InlineData("Why?", "Why!")]
    public void What_is_there_once_is_not(string one, string other) => Assert.False(Of(one, other).MayReach(2));

    [Fact]
    public void Of_no_text_there_is_none() => Assert.False(Of().MayReach(2));

    private static Repetitions Of(params string[] texts)
    {
        var repetitions = new Repetitions();
        foreach (string text in texts)
        {
            repetitions.Add(text.AsSpan());
        }

        return repetitions;
    }
}
