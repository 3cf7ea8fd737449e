using ArticleGenerator.Lexicon;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations.Marks;

/// <summary>
/// Guesses where a quotation ends whose closing mark is missing: before the words that say who said it, else at the end
/// of its paragraph. The mistake is reported either way; but so the speaker keeps the quotation, and the code that
/// names them still compiles while the author mends the text.
/// </summary>
internal static class UnclosedEnd
{
    // In words: "said", "she said", "Mara Lindqvist said".
    private const int MostWordsOfSpeaker = 4;

    /// <param name="text">The text.</param>
    /// <param name="start">Where the quotation's words begin.</param>
    /// <param name="end">The end of its paragraph.</param>
    public static int Find(string text, int start, int end)
    {
        for (int i = start; i + 1 < end; i++)
        {
            // The comma, or the mark in its place, that stands before the closing one.
            if (text[i] is ',' or '?' or '!' && text[i + 1] == ' '
                && BeginsAttribution(text.AsSpan(i + 1, Math.Min(end - i - 1, 120))))
            {
                return i + 1;
            }
        }

        return end;
    }

    /// <summary>
    /// Whether the paragraph names somebody who says what stands in it, as nobody does within a quotation: a verb and a
    /// name, and nothing else up to a comma or a full stop (<c>, said Mara Lindqvist.</c>, but not <c>, Lindqvist said
    /// that</c>).
    /// </summary>
    public static bool IsAttributed(string text, int start, int end)
    {
        for (int i = start; i + 1 < end; i++)
        {
            if (text[i] is ',' or '?' or '!' && text[i + 1] == ' '
                && IsAttribution(text.AsSpan(i + 1, Math.Min(end - i - 1, 120))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAttribution(ReadOnlySpan<char> rest)
    {
        bool hasCue = false;
        bool hasName = false;
        for (int i = 0; i <= MostWordsOfSpeaker && LineWords.TryNext(ref rest, out ReadOnlySpan<char> word); i++)
        {
            ReadOnlySpan<char> bare = word.TrimEnd('.').TrimEnd(',');
            WordClass kind = LexiconTable.English.Find(bare);
            if (kind.HasFlag(WordClass.Cue) && !hasCue)
            {
                hasCue = true;
            }
            else if ((bare.Length > 1 && char.IsUpper(bare[0]))
                || (kind.HasFlag(WordClass.Pronoun) && (kind & (WordClass.Male | WordClass.Female)) != 0))
            {
                hasName = true;
            }
            else
            {
                return false;
            }

            if (bare.Length < word.Length)
            {
                return hasCue && hasName;
            }
        }

        return false;
    }

    private static bool BeginsAttribution(ReadOnlySpan<char> rest)
    {
        for (int i = 0; i < MostWordsOfSpeaker && LineWords.TryNext(ref rest, out ReadOnlySpan<char> word); i++)
        {
            if (LexiconTable.English.Find(word.TrimEnd('.').TrimEnd(',')).HasFlag(WordClass.Cue))
            {
                return true;
            }

            // Between the comma and the verb stands a name or a pronoun, and nothing else.
            if (!char.IsUpper(word[0]) && !LexiconTable.English.Find(word).HasFlag(WordClass.Pronoun))
            {
                return false;
            }
        }

        return false;
    }
}
