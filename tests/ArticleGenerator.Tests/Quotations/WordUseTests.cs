using System.Collections.Immutable;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Words;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.Plain;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Quotations;

/// <summary>What a word is at its place. The word that is asked about stands in brackets.</summary>
public class WordUseTests
{
    [Theory]
    [InlineData("Brook [claims] that it smells.", true)]
    [InlineData("Nobody minds the [claims] of Brook.", false)]
    [InlineData("Brook [went] on about it.", true)]
    [InlineData("The plan [went] nowhere.", false)]
    [InlineData("She [began] with a smile.", true)]
    [InlineData("The cards [began] to pile up.", false)]
    [InlineData("The United [States] sails.", false)]
    [InlineData("Nobody read his confused [messages] at all.", false)]
    [InlineData("The page had 30 [comments] by noon.", false)]
    [InlineData("The page had 2013 [comments] by noon.", false)]
    [InlineData("A survey of 2013 [claims] that it smells.", true)]
    [InlineData("A survey of May 2013 [claims] that it smells.", true)]
    public void A_finite_verb_of_speech(string text, bool isOne) => AssertIs(WordUse.Finite, text, isOne);

    [Theory]
    [InlineData("Brook would [say] so.", true)]
    [InlineData("The critics [call] it slow.", true)]
    [InlineData("Brook could only [quip] about it.", true)]
    [InlineData("There was only the [quip] about it.", false)]
    [InlineData("Brook and Hale [call] it slow.", true)]
    [InlineData("Brook [hit] back at noon.", true)]
    [InlineData("Brook [hit] the pier.", false)]
    [InlineData("They wanted to [order] tea.", false)]
    [InlineData("It will [continue] to be slow.", false)]
    public void A_verb_that_says_something(string text, bool isOne) => AssertIs(WordUse.Saying, text, isOne);

    [Theory]
    [InlineData("The minutes [say] so.", true)]
    [InlineData("Another [said] so.", true)]
    [InlineData("Nobody read the [reports] about it.", false)]
    public void A_verb_that_ends_a_noun_phrase(string text, bool isOne) => AssertIs(WordUse.Verb, text, isOne);

    [Theory]
    [InlineData("The tug [left] at nine.", true)]
    [InlineData("A mill [run] by volunteers", false)]
    [InlineData("The council [postponed] the vote.", true)]
    [InlineData("A company [founded] in spring", false)]
    [InlineData("The skipper [resigned].", true)]
    [InlineData("the [left] bank", false)]
    [InlineData("where [she] sails", true)]
    [InlineData("a mill [not] for sale", false)]
    public void A_word_that_makes_a_clause(string text, bool isOne) => AssertIs(WordUse.Clause, text, isOne);

    [Theory]
    [InlineData("the town [rejected] it", true)]
    [InlineData("the [rejected] plan", false)]
    [InlineData("a newly [elected] mayor", false)]
    [InlineData("a long [retired] skipper", false)]
    public void A_past_tense_by_its_neighbours(string text, bool isOne) => AssertIs(WordUse.Past, text, isOne);

    [Theory]
    [InlineData("Brook [hired] skipper Tom Hale", true)]
    [InlineData("She [asked] skipper Tom Hale", true)]
    [InlineData("Brook, [thanking] skipper Tom Hale", true)]
    [InlineData("the [retired] skipper Tom Hale", false)]
    [InlineData("a [sailing] skipper", false)]
    [InlineData("the [acting] skipper Tom Hale", false)]
    public void A_verb_that_governs_what_stands_behind_it(string text, bool isOne) =>
        AssertIs(WordUse.Governing, text, isOne);

    [Theory]
    [InlineData("Brook [met] skipper Tom Hale", true)]
    [InlineData("Brook [told] skipper Tom Hale", true)]
    [InlineData("Then [said] skipper Tom Hale", false)]
    [InlineData("the [retired] skipper Tom Hale", false)]
    public void A_verb_that_has_somebody_as_its_object(string text, bool isOne) =>
        AssertIs(WordUse.Taking, text, isOne);

    [Theory]
    [InlineData("Brook left, [telling] them", true)]
    [InlineData("Brook was still [telling] them", false)]
    [InlineData("Brook [told] them", false)]
    public void A_participle_of_speech(string text, bool isOne) => AssertIs(WordUse.Participle, text, isOne);

    [Theory]
    [InlineData("Brook [Calls] Ferry Slow", true)]
    [InlineData("Brook [Reports] Ferry Slow", false)]
    [InlineData("Brook [calls] it slow", false)]
    public void A_verb_of_a_headline(string text, bool isOne) => AssertIs(WordUse.Headline, text, isOne);

    [Theory]
    [InlineData("[Continued] Hale: it smells", true)]
    [InlineData("[Citing] Hale, she left", true)]
    [InlineData("[Said] Hale: it smells", false)]
    public void A_verb_that_its_ending_tells(string text, bool isOne) => AssertIs(WordUse.Opening, text, isOne);

    [Theory]
    [InlineData("the baker [said] so", true)]
    [InlineData("the baker [who] left", true)]
    [InlineData("then [she] left", true)]
    [InlineData("then [her] son left", false)]
    [InlineData("the Harrow [baker] left", false)]
    public void A_word_that_no_noun_phrase_goes_on_over(string text, bool isOne) =>
        AssertIs(WordUse.Parting, text, isOne);

    [Theory]
    [InlineData("the [angry] statement", true)]
    [InlineData("the [said] statement", false)]
    [InlineData("the [30] statements", false)]
    [InlineData("the [Harrow] statement", false)]
    public void A_word_that_may_modify_a_noun(string text, bool isOne) => AssertIs(WordUse.Modifier, text, isOne);

    [Theory]
    [InlineData("it was often [criticised] by many", true)]
    [InlineData("it was late and [criticised] by many", false)]
    public void A_passive(string text, bool isOne) => AssertIs(WordUse.Passive, text, isOne);

    [Theory]
    [InlineData("Brook was still [telling] them", true)]
    [InlineData("Brook left, [telling] them", false)]
    public void A_progressive_form(string text, bool isOne) => AssertIs(WordUse.Progressive, text, isOne);

    [Theory]
    [InlineData("a [welder] from the yard", true)]
    [InlineData("a [spokeswoman] for it", true)]
    [InlineData("her [cousin] came", true)]
    [InlineData("a [tower] by the pier", false)]
    [InlineData("the [council] came", false)]
    [InlineData("the [clever] one", false)]
    [InlineData("the New York [Tower] fell", false)]
    public void A_noun_for_a_person(string text, bool isOne) => AssertIs(WordUse.Person, text, isOne);

    [Theory]
    [InlineData("the [welders] came", true)]
    [InlineData("the [fishermen] came", true)]
    [InlineData("the [boss] came", false)]
    public void A_plural(string text, bool isOne) => AssertIs(WordUse.Plural, text, isOne);

    [Fact]
    public void What_was_decided_of_a_word_stays()
    {
        ArticleSyntax article = Article("The tug left.");
        using TokenList tokens = Tokenizer.Read(article, ImmutableArray<QuotedSpan>.Empty);
        using var uses = new WordUses(article.Text, tokens);

        Assert.True(uses.Is(2, WordUse.Clause));
        Assert.True(uses.Is(2, WordUse.Clause));
        Assert.False(uses.Is(3, WordUse.Clause));
    }

    private static void AssertIs(WordUse use, string marked, bool isOne)
    {
        string text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        ArticleSyntax article = Article(text);
        int start = article.Text.IndexOf(text, StringComparison.Ordinal)
            + marked.IndexOf('[', StringComparison.Ordinal);
        using TokenList tokens = Tokenizer.Read(article, ImmutableArray<QuotedSpan>.Empty);
        using var uses = new WordUses(article.Text, tokens);
        int index = 0;
        while (tokens[index].Start != start)
        {
            index++;
        }

        Assert.Equal(isOne, uses.Is(index, use));
    }

    private static ArticleSyntax Article(string text) => ArticleParser.Parse(
        SourceText.From("# The ferry\n\n" + text), ParseSettings.Default, TestContext.Current.CancellationToken);
}
