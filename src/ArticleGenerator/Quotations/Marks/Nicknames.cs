using System.Collections.Immutable;
using ArticleGenerator.Lexicon;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations.Marks;

/// <summary>
/// A nickname in marks inside a name is no quotation but a part of the name: <c>Tom "Diesel" Brook</c>. It stands
/// between two words with capitals, with nothing but spaces beside its marks, and is short.
/// </summary>
internal static class Nicknames
{
    private const int MostWords = 3;

    public static ImmutableArray<QuotedSpan> Without(string text, ImmutableArray<QuotedSpan> quotations)
    {
        foreach (QuotedSpan quotation in quotations)
        {
            if (IsNickname(text, quotation))
            {
                return quotations.RemoveAll(other => IsNickname(text, other));
            }
        }

        return quotations;
    }

    private static bool IsNickname(string text, QuotedSpan quotation)
    {
        int start = quotation.Outer.Start;
        int end = quotation.Outer.End;
        if (quotation.Parts.Length != 1 || start < 2 || end + 1 >= text.Length || text[start - 1] != ' '
            || text[end] != ' ' || !(char.IsUpper(text[end + 1]) || IsParticle(text, end + 1)))
        {
            return false;
        }

        ReadOnlySpan<char> words = text.AsSpan(quotation.Parts[0].Start, quotation.Parts[0].Length);
        return char.IsUpper(words[0]) && char.IsLetter(words[words.Length - 1]) && !EndsWithComma(text, quotation)
            && QuotationMarks.IsMark(text[end - 1])
            && IsNameWord(Before(text, start - 1)) && (IsNameWord(Behind(text, end + 1)) || IsParticle(text, end + 1))
            && LineWords.Count(words) <= MostWords;
    }

    // A match: Piet “Pier” van Aalst, Miguel “Mickey” de la Rosa. Not: Piet “Pier” of Harrow.
    private static bool IsParticle(string text, int start)
    {
        const int MostParticles = 3;
        for (int i = 0;
            i < MostParticles && start < text.Length
            && LexiconTable.English.Find(Behind(text, start)).HasFlag(WordClass.Particle); i++)
        {
            start += Behind(text, start).Length + 1;
            if (start < text.Length && char.IsUpper(text[start]))
            {
                return true;
            }
        }

        return false;
    }

    // A match: Hale: Council Vote 'Defies Belief,' Needs Another. Not: Tom 'Diesel' Brook.
    private static bool EndsWithComma(string text, QuotedSpan quotation) => text[quotation.Parts[0].End] == ',';

    // A match: "Brook". Not: "CNN", nor "The" and "Said", which the language has for other things.
    private static bool IsNameWord(ReadOnlySpan<char> word) =>
        word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1])
        && (LexiconTable.English.Find(word) & (
        WordClass.Function | WordClass.AnyCue | WordClass.Organisation | WordClass.Role | WordClass.Title)) == 0;

    private static ReadOnlySpan<char> Before(string text, int end)
    {
        int start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.AsSpan(start, end - start);
    }

    private static ReadOnlySpan<char> Behind(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }
}
