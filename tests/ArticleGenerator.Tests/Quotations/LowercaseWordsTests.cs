using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.Plain;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Quotations;

/// <summary>Which words with a capital also stand without.</summary>
public class LowercaseWordsTests
{
    [Theory]
    [InlineData("Ferry rides cost nothing. A ferry sails.", true)]
    [InlineData("Ferry rides cost nothing. Hale took the FERRY.", false)]
    [InlineData("Ferry rides cost nothing. Hale said “the ferry sails.”", true)]
    [InlineData("Ferry rides cost nothing. The ferryman sails.", false)]
    public void The_first_word_does(string paragraph, bool isLowercase)
    {
        Assert.Equal(isLowercase, Ask(paragraph, words => words.Contains(0)));
    }

    [Fact]
    public void Every_word_that_begins_a_sentence_is_told_from_every_other()
    {
        string[] words =
            [.. Enumerable.Range(0, 400).Select(i => $"{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}zzx")];
        string sentences = string.Concat(words.Select(word => $"{char.ToUpperInvariant(word[0])}{word[1..]} sails. "));
        string everySecond = string.Join(' ', words.Where((_, i) => i % 2 == 0));

        bool[] answers = Ask(
            sentences + "the " + everySecond,
            lowercase => (bool[])[.. words.Select((_, i) => lowercase.Contains(3 * i))]);

        Assert.Equal([.. words.Select((_, i) => i % 2 == 0)], answers);
    }

    private static T Ask<T>(string paragraph, Func<LowercaseWords, T> ask)
    {
        ArticleSyntax article = ArticleParser.Parse(
            SourceText.From("# The ferry\n\n" + paragraph), ParseSettings.Default, CancellationToken.None);
        using TokenList tokens = Tokenizer.Read(article, MarkPairing.Read(article).Quotations);
        using var words = new LowercaseWords(tokens);
        return ask(words);
    }
}
