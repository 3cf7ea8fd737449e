using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Tests.Quotations;

/// <summary>Words found by their letters, beside the lexicon that finds all words.</summary>
public class LetterLexiconTests
{
    [Fact]
    public void Every_word_of_letters_is_found_in_any_case()
    {
        string[] words =
            [.. EnglishWords.Classes.Keys
                .Where(word => word.Length <= LetterRun.MostPacked && word.All(char.IsAsciiLetter))];

        Assert.NotEmpty(words);
        Assert.All(words, word =>
        {
            Assert.Equal(LexiconTable.English.Find(word), Find(word));
            Assert.Equal(Find(word), Find(word.ToUpperInvariant()));
        });
    }

    [Theory]
    [InlineData("xqzt")]
    [InlineData("saidsaid")]
    [InlineData("spokeswomanlike")]
    public void Any_other_word_is_of_no_class(string word)
    {
        Assert.Equal(WordClass.None, Find(word));
    }

    [Theory]
    [InlineData("a", 0)]
    [InlineData("Ferries", 3)]
    [InlineData("ferryman", 1)]
    [InlineData("ferrymens", 0)]
    [InlineData("Spokeswomanships", 2)]
    public void Letters_read_in_a_text_are_those_of_the_word_alone(string word, int before)
    {
        byte[] narrow = NarrowText.Rent(new string('x', before) + word + "yz");

        Assert.True(LetterRun.TryRead(word, out LetterRun alone));
        Assert.Equal(alone, LetterRun.At(narrow, before, word.Length));
    }

    [Theory]
    [InlineData("o'clock")]
    [InlineData("café")]
    [InlineData("seventeenletterss")]
    public void What_is_no_letter_and_what_is_too_long_is_not_read(string word)
    {
        Assert.False(LetterRun.TryRead(word, out _));
    }

    private static WordClass Find(string word)
    {
        Assert.True(LetterRun.TryRead(word, out LetterRun letters));
        return LetterLexicon.Find(letters, letters.Hash);
    }
}
