using System.Collections.Immutable;
using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Words;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Names;

/// <summary>A name as it stands in an article.</summary>
/// <param name="Span">The words, without a title.</param>
/// <param name="Person">The index in <see cref="NameFacts.Persons"/> of whom they belong to; -1 where nobody is
/// known.</param>
/// <param name="WordCount">How many they are.</param>
/// <param name="Block">The index of the block it stands in.</param>
/// <param name="HasTitle">Whether a title stands before it.</param>
/// <param name="IsOrganisation">Whether it is an organisation's by one of its words.</param>
/// <param name="IsQuoted">Whether it stands in somebody's mouth.</param>
/// <param name="IsFirstName">Whether its last word is known as a first name.</param>
/// <param name="MayBeWord">
/// Whether it is a word with which a sentence begins, before a noun that people are called by: Champion runner.
/// </param>
/// <param name="NamesThing">
/// Whether it only tells which thing is meant: the Hale administration, Hale supporters, Hale &amp; Sons.
/// </param>
internal readonly record struct NameFact(
    TextSpan Span, int Person, int WordCount, int Block, bool HasTitle, bool IsOrganisation, bool IsQuoted,
        bool IsFirstName, bool MayBeWord, bool NamesThing);

/// <summary>Somebody whom an article names, before pronouns tell more of them.</summary>
/// <param name="Name">The fullest form of the name.</param>
/// <param name="Introduction">The words that introduce it.</param>
/// <param name="IsOrganisation">Whether it is no person.</param>
/// <param name="HasTitle">Whether a title stands before the name where it is introduced.</param>
/// <param name="HasGender">Whether a title, a noun or a first name tells the gender.</param>
internal readonly record struct PersonFact(
    TextSpan Name, TextSpan Introduction, bool IsOrganisation, bool HasTitle, bool HasGender);

/// <summary>
/// Whom an article names, and where, as it was read to find out who speaks: for the checks, which ask about names and
/// not about quotations.
/// </summary>
/// <param name="Names">Every name, in the order of the text.</param>
/// <param name="Persons">Whom the names belong to.</param>
/// <param name="AreRead">Whether the text is of the language whose names are read.</param>
internal sealed record NameFacts(ImmutableArray<NameFact> Names, ImmutableArray<PersonFact> Persons, bool AreRead)
{
    private const char NoBreakSpace = '\u00A0';
    private static readonly char[] Spaces = [' ', NoBreakSpace];

    /// <summary>What a reading knows, before it resolves pronouns.</summary>
    public static NameFacts Of(TokenList tokens, List<Mention> mentions, People people, WordUses uses, bool areRead)
    {
        var names = ImmutableArray.CreateBuilder<NameFact>(people.NameCount);
        foreach (Mention mention in mentions)
        {
            if (mention.Kind == MentionKind.Name)
            {
                names.Add(FactOf(mention, people.PersonOf(mention), tokens, uses));
            }
        }

        var persons = ImmutableArray.CreateBuilder<PersonFact>(people.Count);
        for (int i = 0; i < people.Count; i++)
        {
            persons.Add(FactOf(people[i]));
        }

        return new NameFacts(names.MoveToImmutable(), persons.MoveToImmutable(), areRead);
    }

    /// <summary>The names of an article that quotes nobody: of any other they are known.</summary>
    public static NameFacts OfUnquoted(ArticleSyntax article)
    {
        article = article.AsProse();
        using TokenList tokens = Tokenizer.Read(article, ImmutableArray<QuotedSpan>.Empty);
        using var uses = new WordUses(article.Text, tokens);
        List<Mention> mentions = NameReader.Read(article.Text, tokens, uses);
        People people = People.Of(article.Text, tokens, mentions, uses);
        return Of(tokens, mentions, people, uses, LanguageGuess.IsEnglish(article.Language, tokens));
    }

    /// <summary>The words of a name, in order.</summary>
    public static string[] WordsOf(string text, TextSpan name) =>
        text.Substring(name.Start, name.Length).Split(Spaces, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words of a name with one space between two.</summary>
    public static string SpellingOf(string text, TextSpan name)
    {
        // It begins and ends with a word.
        ReadOnlySpan<char> words = text.AsSpan(name.Start, name.Length);
        return words.IndexOf(NoBreakSpace) < 0 && words.IndexOf("  ".AsSpan()) < 0
            ? words.ToString()
            : string.Join(" ", WordsOf(text, name));
    }

    private static NameFact FactOf(Mention mention, int person, TokenList tokens, WordUses uses)
    {
        ref readonly Token first = ref tokens[mention.First];
        int behind = mention.Last + 1;
        return new NameFact(
            mention.Span,
            person,
            mention.WordCount,
            first.Block,
            mention.HasTitle,
            mention.IsOrganisation,
            IsQuoted: first.Quotation >= 0,
            IsFirstName: tokens[mention.Last].Is(WordClass.Male | WordClass.Female),
            MayBeWord: mention.WordCount == 1 && behind < tokens.Length && !tokens[behind].IsCapital
                && tokens.BeginsSentence(mention.First) && uses.Is(behind, WordUse.Person),
            NamesThing: mention.WordCount == 1 && !mention.HasTitle && NamesThing(mention, tokens, uses));
    }

    // Not: "the late Brook", "Brook leaves", "Brook's boat".
    private static bool NamesThing(Mention mention, TokenList tokens, WordUses uses)
    {
        const WordClass Nouns = WordClass.Organisation | WordClass.Role | WordClass.Company | WordClass.SpeechNoun;
        int behind = mention.Last + 1;
        if (behind >= tokens.Length || tokens[behind].Sentence != tokens[mention.Last].Sentence)
        {
            return false;
        }

        ref readonly Token next = ref tokens[behind];
        bool hasArticle = tokens.Is(mention.First, DeterminerWords.Articles)
            || (mention.First > 0 && tokens.Is(mention.First - 1, DeterminerWords.Articles)
                && tokens[mention.First - 1].Sentence == tokens[mention.First].Sentence);
        if (next.Sign == '&' || hasArticle)
        {
            return true;
        }

        return next.IsWord && !next.IsCapital && !next.Is(WordClass.AnyCue | WordClass.Verb)
            && (next.Is(Nouns) || uses.Is(behind, WordUse.Person));
    }

    private static PersonFact FactOf(Person person) => new(
        person.Name,
        person.Introduction.Span,
        person.IsOrganisation,
        person.Introduction.HasTitle,
        HasGender: person.Gender is Gender.Male or Gender.Female);
}
