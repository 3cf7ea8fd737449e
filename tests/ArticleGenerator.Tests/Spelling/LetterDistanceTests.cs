using ArticleGenerator.Spelling;

namespace ArticleGenerator.Tests.Spelling;

/// <summary>How far two words are apart.</summary>
public class LetterDistanceTests
{
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
        Assert.Equal(distance, LetterDistance.Of(one, other));
        Assert.Equal(distance, LetterDistance.Of(other, one));
        Assert.All(
            Enumerable.Range(1, 8),
            limit => Assert.Equal(Math.Min(distance, limit), LetterDistance.Of(one, other, limit)));
    }

    [Theory]
    [InlineData("ferry", "harbour", 3, 3)]
    [InlineData("ferry", "berry", 1, 1)]
    [InlineData("ferry", "berry", 2, 1)]
    public void From_the_limit_on_the_limit_is_the_answer(string one, string other, int limit, int distance) =>
        Assert.Equal(distance, LetterDistance.Of(one, other, limit));

    [Fact]
    public void What_the_limit_spares_changes_no_distance_below_it()
    {
        var random = new Random(20261128);
        for (int i = 0; i < 2_000; i++)
        {
            string one = Word(random);
            string other = Word(random);
            int distance = LetterDistance.Of(one, other);
            int limit = random.Next(1, 10);

            Assert.Equal(Math.Min(distance, limit), LetterDistance.Of(one, other, limit));
            Assert.Equal(distance == 1, LetterDistance.IsOne(one, other));
        }

        static string Word(Random random) =>
            string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => (char)('a' + random.Next(3))));
    }

    [Fact]
    public void A_whole_sentence_is_not_compared()
    {
        string sentence = new('x', 65);

        Assert.Equal(int.MaxValue, LetterDistance.Of(sentence, sentence + "y"));
    }
}
