using System.Collections.Immutable;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations;

/// <summary>
/// Whom an article names, and where: for the checks of <c>Checks/</c>, which ask about names and not about quotations.
/// </summary>
/// <param name="Mentions">Every name and pronoun, in the order of the text.</param>
/// <param name="People">Whom the names belong to.</param>
/// <param name="Tokens">The words of the text.</param>
internal sealed record NameFacts(IReadOnlyList<Mention> Mentions, People People, Token[] Tokens)
{
    /// <summary>The facts of an article, quotations or not.</summary>
    public static NameFacts Of(ArticleSyntax article)
    {
        (ImmutableArray<QuotedSpan> spans, _) = MarkPairing.Read(article);
        Token[] tokens = Tokenizer.Read(article, spans);
        List<Mention> mentions = NameReader.Read(article.Text, tokens);
        return new NameFacts(mentions, People.Of(article.Text, mentions), tokens);
    }

    /// <summary>Whether the words stand in somebody's mouth.</summary>
    public bool IsQuoted(Mention mention) => Tokens[mention.First].Quotation >= 0;

    public int BlockOf(Mention mention) => Tokens[mention.First].Block;

    /// <summary>The words of a name, in order.</summary>
    public static string[] WordsOf(string text, TextSpan name) =>
        text.Substring(name.Start, name.Length).Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
}
