using System.Collections.Immutable;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.Plain;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Quotations;

/// <summary>A text in words and signs, and where each of them stands.</summary>
public class TokenizerTests
{
    [Theory]
    [InlineData("The ferry sailed.", "The|ferry|sailed|.")]
    [InlineData("Lindqvist's boat, the boys’ boat", "Lindqvist|'|s|boat|,|the|boys|’|boat")]
    [InlineData("It doesn’t sail at five o'clock.", "It|doesn’t|sail|at|five|o'clock|.")]
    [InlineData("J. Brook of the U.S. paid 1,000 or 3.5 kroner", "J.|Brook|of|the|U.S.|paid|1,000|or|3.5|kroner")]
    [InlineData("a well-known café\u00A0(@harrow_bay)", "a|well-known|café|(|@harrow_bay|)")]
    [InlineData("A b c", "A|b|c")]
    [InlineData("spokeswomanshipsandmore sails", "spokeswomanshipsandmore|sails")]
    public void It_is_cut_into(string paragraph, string tokens)
    {
        Assert.Equal(tokens.Split('|'), Read(paragraph, (text, list) => Words(list)));
    }

    [Fact]
    public void A_word_that_is_longer_than_a_token_is_cut_into_several()
    {
        string word = new('é', 150_000);

        Assert.Equal(["It", word[..65_535], word[..65_535], word[..18_930], "."], Read(
            $"It {word}.", (text, list) => Words(list)));
    }

    [Theory]
    [InlineData("It sailed. It came back! Did it?", "0 0 0 1 1 1 1 2 2 2")]
    [InlineData("Lt. Gwen Hale came. She left", "0 0 0 0 0 0 1 1")]
    [InlineData("Gwen Hale (D-Vt.), of Harrow, came", "0 0 0 0 0 0 0 0 0 0 0")]
    public void Its_sentences_are_those_of_the_article(string paragraph, string sentences)
    {
        Assert.Equal(
            sentences,
            Read(
                paragraph,
                (text, list) => string.Join(' ', Enumerable.Range(0, list.Length).Select(i => list[i].Sentence))));
    }

    [Fact]
    public void A_quotation_has_its_tokens_from_mark_to_mark_over_all_its_paragraphs()
    {
        string[] quotations = Read(
            "Hale said: “It smells. ¶ “It does.” Brook said “no.”",
            (text, list) =>
                (string[])[.. Enumerable.Range(0, 2)
                    .Select(i => string.Join(
                        ' ', Words(list)[list.FirstOfQuotation[i]..(list.LastOfQuotation[i] + 1)]))]);

        Assert.Equal(["“ It smells . “ It does . ”", "“ no . ”"], quotations);
    }

    [Theory]
    [InlineData("Hale called it ‘a slow bridge’😀 and left.", "‘ a slow bridge ’")]
    [InlineData("Hale called it ‘a slow bridge’#1 and left.", "‘ a slow bridge ’")]
    public void A_quotation_ends_with_its_mark_whatever_stands_behind_it(string paragraph, string quotation)
    {
        string[] words = Read(
            paragraph,
            (text, list) => Words(list)[list.FirstOfQuotation[0]..(list.LastOfQuotation[0] + 1)]);

        Assert.Equal(quotation, string.Join(' ', words));
    }

    [Fact]
    public void There_may_be_more_words_than_were_expected()
    {
        string paragraph = string.Join(' ', Enumerable.Repeat("A", 5000));

        Assert.Equal((5000, 5000), Read(paragraph, (text, list) => (list.Length, list.NameStarts.Length)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Nothing_but_white_space_is_left_out_and_nothing_stands_twice(int seed)
    {
        string[] pieces =
        [
            "Ada", " ", "said", ", ", ". ", "“", "”", "’s", "don't", "‘", "’", "😀", "#", "é", "seventeenletterss",
            "sixteenlettersss", "U.S. ", "1,000", "\u00A0", "- ", " ¶ ",
        ];
        var random = new Random(seed);
        for (int i = 0; i < 300; i++)
        {
            string paragraphs = "A "
                + string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]));
            Read(paragraphs, (text, list) =>
            {
                string words = string.Concat(Words(list));
                Assert.Equal(string.Concat(text.Where(c => !char.IsWhiteSpace(c))), words);
                Assert.All(
                    Enumerable.Range(1, list.Length - 1),
                    token => Assert.True(list[token - 1].End <= list[token].Start));
                return words;
            });
        }
    }

    [Fact]
    public void What_another_article_left_in_the_memory_says_nothing()
    {
        // As long as each other, so that both are given the same memory.
        const string Other = "Gwen Hale said: “It is late!” Tom left; she sang.";
        const string Text = "The ferry sailed. Ferry people waved, as she said.";
        string[] before = Read(Text, (text, list) => Places(list));
        Read(Other, (text, list) =>
        {
            using var uses = new WordUses(text, list);
            return NameReader.Read(text, list, uses);
        });

        Assert.Equal(before, Read(Text, (text, list) => Places(list)));
    }

    [Fact]
    public void Names_and_pronouns_may_begin_with_capitals_and_pronouns()
    {
        string[] starts = Read(
            "The ferry that he, Tom, saw in Harrow",
            (text, list) => (string[])[.. list.NameStarts.ToArray().Select(start => list.Word(start).ToString())]);

        Assert.Equal(["The", "he", "Tom", "Harrow"], starts);
    }

    [Fact]
    public void A_word_has_the_same_hash_in_any_case()
    {
        uint[] hashes = Read(
            "Ferry ferry FERRY Café café doesn’t Doesn’t",
            (text, list) => (uint[])[.. Enumerable.Range(0, list.Length).Select(i => list[i].Hash)]);

        Assert.Equal(hashes[0], hashes[1]);
        Assert.Equal(hashes[0], hashes[2]);
        Assert.Equal(hashes[3], hashes[4]);
        Assert.Equal(hashes[5], hashes[6]);
        Assert.Equal(3, hashes.Distinct().Count());
    }

    private static string[] Places(TokenList tokens) =>
        [.. tokens.All.ToArray()
            .Select(
                token =>
                    $"{token.Start} {token.Length} {token.Block} {token.Sentence} {token.Quotation} {token.Mention} "
                        + $"{token.Class} {token.Hash} {token.Sign}")];

    private static string[] Words(TokenList tokens) =>
        [.. Enumerable.Range(0, tokens.Length).Select(i => tokens.Word(i).ToString())];

    private static T Read<T>(string paragraphs, Func<string, TokenList, T> ask)
    {
        string file = "# The ferry\n\n" + paragraphs.Replace(" ¶ ", "\n\n", StringComparison.Ordinal);
        ArticleSyntax article = ArticleParser.Parse(
            SourceText.From(file), ParseSettings.Default, CancellationToken.None);
        ImmutableArray<QuotedSpan> quotations = MarkPairing.Read(article).Quotations;
        using TokenList tokens = Tokenizer.Read(article, quotations);
        return ask(article.Text, tokens);
    }
}
