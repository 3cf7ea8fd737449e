using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Phrases;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// A description that a pronoun takes up: <c>One man looks at the address. "As far as I know," he said.</c> Nobody whom
/// the article names is <c>a man</c> or <c>another skipper</c>; <c>the captain</c> may be somebody who is named, so
/// that names are asked first.
/// </summary>
internal sealed class DescribedSubjects
{
    // In tokens.
    private const int LongestSentence = 60;

    private readonly TokenList _tokens;
    private readonly PhraseMentions _phrases;
    private readonly NounPhrases _nouns;

    public DescribedSubjects(TokenList tokens, PhraseMentions phrases, NounPhrases nouns)
    {
        _tokens = tokens;
        _phrases = phrases;
        _nouns = nouns;
    }

    public Attribution Read(Attribution attribution)
    {
        Mention pronoun = attribution.Speaker;
        if (pronoun is not { Kind: MentionKind.Pronoun, Gender: Gender.Male or Gender.Female }
            || Subject(pronoun) is not { } subject)
        {
            return attribution;
        }

        return IsNewToTheArticle(subject) ? attribution with { Speaker = subject }
            : attribution with { Otherwise = subject };
    }

    // The subject of the sentence before, if it is a description of somebody of that gender.
    private Mention? Subject(Mention pronoun)
    {
        int last = pronoun.First - 1;
        while (last >= 0 && (_tokens[last].Quotation >= 0 || _tokens[last].Sentence == _tokens[pronoun.First].Sentence))
        {
            // Nobody: "A lawyer came. Lindqvist said that even she", where who is named beside it is nearer.
            bool isNamed = _tokens[last].Quotation < 0 && _tokens[last].Mention >= 0
                && _phrases.NameAt(last) is not null;
            last--;
            if (isNamed || pronoun.First - last > LongestSentence * 4)
            {
                return null;
            }
        }

        if (last < 0 || _tokens[pronoun.First].Block - _tokens[last].Block > 1)
        {
            return null;
        }

        int start = last;
        while (start > 0 && last - start < LongestSentence && _tokens[start - 1].Sentence == _tokens[last].Sentence
            && _tokens[start - 1].Quotation < 0)
        {
            start--;
        }

        for (int i = start; i < last; i++)
        {
            if (!_tokens[i].IsWord || _phrases.At(i) is not { } phrase)
            {
                continue;
            }

            bool begins = i == start || _tokens[i - 1].Sign == ',';
            if (phrase.Kind != MentionKind.Description || !begins)
            {
                return null;
            }

            return phrase.Last < last && IsPerson(phrase, pronoun.Gender) ? phrase : null;
        }

        return null;
    }

    private bool IsPerson(Mention phrase, Gender gender)
    {
        bool isPerson = false;
        int head = _nouns.HeadOf(phrase.First, phrase.Last);
        for (int i = phrase.First; i <= head; i++)
        {
            bool isOfOther = i > phrase.First
                && _tokens[i].Is(gender == Gender.Male ? WordClass.Female : WordClass.Male)
                && !_tokens[i].Is(gender == Gender.Male ? WordClass.Male : WordClass.Female);
            if (isOfOther || _phrases.IsPlural(i))
            {
                return false;
            }

            isPerson |= _phrases.IsPersonNoun(i);
        }

        return isPerson;
    }

    // A match: "a man", "another skipper". Not: "the captain", "her father".
    private bool IsNewToTheArticle(Mention phrase) =>
        _tokens.Is(phrase.First, DeterminerWords.New);
}
