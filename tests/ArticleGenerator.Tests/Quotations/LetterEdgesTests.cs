using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Tests.Quotations;

/// <summary>Where runs of letters begin and end, beside a loop that asks each character.</summary>
public class LetterEdgesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData(".")]
    [InlineData("The ferry sailed at 7:45.")]
    [InlineData("@AZ[`az{\u007F\u0080\u00E9\u0161\uFF21a")]
    public void They_are_where_the_letters_are(string text)
    {
        Assert.Equal(Expected(text), Edges(text));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(1000)]
    public void A_run_may_end_where_64_characters_do(int length)
    {
        string letters = new('x', length);
        Assert.Equal([0, length], Edges(letters));
        Assert.Equal([1, length + 1], Edges("." + letters));
        Assert.Equal([0, length], Edges(letters + "."));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void They_are_where_the_letters_are_in_any_text(int seed)
    {
        const string Characters = "aZ zA.é’\uD83D\uDEA2\0@[`{9-";
        var random = new Random(seed);
        for (int i = 0; i < 300; i++)
        {
            string text = string.Concat(
                Enumerable.Range(0, random.Next(300)).Select(_ => Characters[random.Next(Characters.Length)]));
            Assert.Equal(Expected(text), Edges(text));
        }
    }

    private static int[] Edges(string text) =>
        [.. LetterEdges.Rent(NarrowText.Rent(text), text.Length).TakeWhile(edge => edge != int.MaxValue)];

    private static int[] Expected(string text)
    {
        var edges = new List<int>();
        for (int i = 0; i <= text.Length; i++)
        {
            if (IsLetter(text, i - 1) != IsLetter(text, i))
            {
                edges.Add(i);
            }
        }

        return [.. edges];
    }

    private static bool IsLetter(string text, int index) =>
        index >= 0 && index < text.Length && char.IsAsciiLetter(text[index]);
}
