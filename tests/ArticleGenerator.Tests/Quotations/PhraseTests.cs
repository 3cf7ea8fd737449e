using System.Collections.Immutable;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Phrases;
using ArticleGenerator.Quotations.Words;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.Plain;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Quotations;

/// <summary>Where noun phrases begin and end, what they are about, and what names are called beside them.</summary>
public class PhraseTests
{
    [Theory]
    [InlineData("[The] chief engineer of the ferry said so.", "The chief engineer of the ferry", "engineer")]
    [InlineData("[A] spokesman for the ferry said so.", "A spokesman for the ferry", "spokesman")]
    [InlineData("[The] keeper's brother left.", "The keeper's brother", "brother")]
    [InlineData("[One] of those engineers left.", "One of those engineers", "One")]
    [InlineData("[The] old skipper rejected it.", "The old skipper", "skipper")]
    [InlineData("[The] protesters marching by left.", "The protesters", "protesters")]
    [InlineData("[Two] said no.", "Two", "Two")]
    [InlineData("[That] said, it was late.", null, null)]
    public void The_phrase_that_begins_at_a_word(string text, string? phrase, string? head)
    {
        using var article = new Phrased(text);

        NounPhrase? found = article.Phrases.From(article.Marked);

        Assert.Equal(phrase, article.TextOf(found));
        Assert.Equal(head, article.HeadOf(found));
    }

    [Theory]
    [InlineData("[the] chief engineer Mara Lindqvist said so.", "Mara Lindqvist")]
    [InlineData("[The] mate, Tom Roe, said so.", "Tom Roe")]
    [InlineData("[a] spokesman for the ferry, Lena Quist, left.", "Lena Quist")]
    [InlineData("[a] crate for the ferry, Lena Quist, left.", null)]
    [InlineData("[the] boats met Tom Roe at sea.", null)]
    public void The_name_that_says_who_it_is(string text, string? name)
    {
        using var article = new Phrased(text);

        Assert.Equal(name, article.TextOf(article.Phrases.From(article.Marked)?.Name));
    }

    [Theory]
    [InlineData("Nobody minds the harbour [master].", "the harbour master")]
    [InlineData("Nobody minds the Harrow [letter].", "the Harrow letter")]
    [InlineData("Nobody minds Sen. Ada [Brook].", "Sen. Ada Brook")]
    [InlineData("Nobody minds [letters].", null)]
    public void The_phrase_that_ends_at_a_word(string text, string? phrase)
    {
        using var article = new Phrased(text);

        Assert.Equal(phrase, article.TextOf(article.Phrases.EndingAt(article.Marked, start: 0)));
    }

    [Theory]
    [InlineData("[Mara] Lindqvist, the ferry's engineer, left.", "the ferry's engineer", "engineer")]
    [InlineData("[Mara] Lindqvist, the town's first mayor, left.", "the town's first mayor", "mayor")]
    [InlineData("[Mara] Lindqvist, now mayor of Harrow, left.", "now mayor of Harrow", "mayor")]
    [InlineData("[Mara] Lindqvist, 42, of Harrow, a mother of two, left.", "a mother of two", "mother")]
    [InlineData("[Mara] Lindqvist, who runs it, left.", null, null)]
    public void What_a_name_is_called_behind_it(string text, string? phrase, string? head)
    {
        using var article = new Phrased(text);

        NounPhrase? found = article.Phrases.Appositions.Behind(article.MarkedName);

        Assert.Equal(phrase, article.TextOf(found));
        Assert.Equal(head, article.HeadOf(found));
    }

    [Theory]
    [InlineData("Harrow's engineer, [Mara] Lindqvist, left.", "Harrow's engineer", null)]
    [InlineData("The retired welder [Tom] Hale left.", null, "The retired welder")]
    [InlineData("Brook hired welder [Tom] Hale.", null, "welder")]
    [InlineData("For the mayor, [Tom] Hale left.", null, null)]
    public void What_a_name_is_called_before_it(string text, string? before, string? beside)
    {
        using var article = new Phrased(text);
        Appositions appositions = article.Phrases.Appositions;

        Assert.Equal(before, article.TextOf(appositions.Before(article.MarkedName)));
        Assert.Equal(beside, article.TextOf(appositions.Beside(article.MarkedName)));
    }

    [Theory]
    [InlineData("[Mara] Lindqvist, captain of the Sula said so.", true)]
    [InlineData("[Mara] Lindqvist, captain of the Sula, said so.", false)]
    [InlineData("[Mara] Lindqvist, an aide said so.", false)]
    [InlineData("[Mara] Lindqvist, her aide said so.", false)]
    public void What_a_name_is_called_without_a_second_comma(string text, bool isOne)
    {
        using var article = new Phrased(text);

        Assert.Equal(isOne, article.Phrases.Appositions.IsOpenBehind(article.MarkedName, article.IndexOf("said")));
    }

    /// <summary>A text with a mark around the word that is asked about.</summary>
    private sealed class Phrased : IDisposable
    {
        private readonly string _text;
        private readonly TokenList _tokens;
        private readonly WordUses _uses;
        private readonly List<Mention> _mentions;

        public Phrased(string marked)
        {
            string text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
            ArticleSyntax article = ArticleParser.Parse(
                SourceText.From("# The ferry\n\n" + text),
                ParseSettings.Default,
                TestContext.Current.CancellationToken);
            _text = article.Text;
            _tokens = Tokenizer.Read(article, ImmutableArray<QuotedSpan>.Empty);
            _uses = new WordUses(_text, _tokens);
            _mentions = NameReader.Read(_text, _tokens, _uses);
            Phrases = new NounPhrases(_text, _tokens, _mentions, _uses);
            Marked = TokenAt(_text.IndexOf(text, StringComparison.Ordinal)
                + marked.IndexOf('[', StringComparison.Ordinal));
        }

        public NounPhrases Phrases { get; }

        /// <summary>The marked token.</summary>
        public int Marked { get; }

        public Mention MarkedName => Assert.Single(_mentions, mention => mention.First == Marked);

        public int IndexOf(string word) => TokenAt(_text.IndexOf(word, StringComparison.Ordinal));

        public string? TextOf(NounPhrase? phrase) =>
            phrase is { } words ? _text[_tokens[words.First].Start.._tokens[words.Last].End] : null;

        public string? TextOf(Mention? mention) => mention is null ? null : _text.Substring(
            mention.Span.Start, mention.Span.Length);

        public string? HeadOf(NounPhrase? phrase) =>
            phrase is { } words ? _tokens.Word(Phrases.HeadOf(words.First, words.Last)).ToString() : null;

        public void Dispose()
        {
            _uses.Dispose();
            _tokens.Dispose();
        }

        private int TokenAt(int start)
        {
            int index = 0;
            while (_tokens[index].Start != start)
            {
                index++;
            }

            return index;
        }
    }
}
