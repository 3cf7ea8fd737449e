using System.Collections.Immutable;
using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Words;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Names;

/// <summary>A name as it stands in an article.</summary>
/// <param name="Mention">The words, and whom they belong to.</param>
/// <param name="Block">The index of the block it stands in.</param>
/// <param name="IsQuoted">Whether it stands in somebody's mouth.</param>
/// <param name="IsFirstName">Whether its last word is known as a first name.</param>
internal sealed record NameFact(Mention Mention, int Block, bool IsQuoted, bool IsFirstName);

/// <summary>
/// Whom an article names, and where: for the checks, which ask about names and not about quotations. The generator, which
/// needs the quotations only, does not pay for it.
/// </summary>
/// <param name="Names">Every name, in the order of the text.</param>
/// <param name="People">Whom the names belong to.</param>
/// <param name="AreRead">Whether the text is of the language whose names are read.</param>
internal sealed record NameFacts(ImmutableArray<NameFact> Names, People People, bool AreRead)
{
    public static NameFacts Of(ArticleSyntax article)
    {
        (ImmutableArray<QuotedSpan> spans, _) = MarkPairing.Read(article);

        // Its memory is not given back: the people go on reading in it.
        TokenList tokens = Tokenizer.Read(article, Nicknames.Without(article.Text, spans));
        List<Mention> mentions = NameReader.Read(article.Text, tokens);
        People people = People.Of(article.Text, tokens, mentions);
        IEnumerable<NameFact> names = mentions
            .Where(mention => mention.Kind == MentionKind.Name)
            .Select(mention => new NameFact(
                mention,
                tokens[mention.First].Block,
                tokens[mention.First].Quotation >= 0,
                tokens[mention.Last].Is(WordClass.Male | WordClass.Female)));
        return new NameFacts(ImmutableArray.CreateRange(names), people, LanguageGuess.IsEnglish(article.Language, tokens));
    }

    /// <summary>The words of a name, in order.</summary>
    public static string[] WordsOf(string text, TextSpan name) =>
        text.Substring(name.Start, name.Length).Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
}
