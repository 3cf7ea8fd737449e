using ArticleGenerator.Lexicon;

namespace ArticleGenerator.Quotations.Marks;

/// <summary>Single marks that may stand for what is left out of a word, told by the word.</summary>
internal sealed class Apostrophes(string text)
{
    /// <summary>
    /// '90s, 'tis, 'em: what is left out, not what is quoted. A mark that is turned to open may open all the same.
    /// </summary>
    public bool IsOmission(int mark, int end)
    {
        ReadOnlySpan<char> word = WordBehind(mark, end);
        return text[mark] != '‘' && word.Length > 0
            && (char.IsDigit(word[0]) || ClippedWords.OnlyClipped.Contains(word));
    }

    /// <summary>
    /// 'till, 'round, ‘em, ‘90s at an opening mark: what may be left out is, where a quotation is open already or where
    /// no mark closes it: 'We waited 'till dawn'; he waited 'till dawn. 'It smells,' he said.
    /// </summary>
    public bool IsOmission(List<Mark> marks, int index, bool isInQuotation) =>
        MayBeOmission(marks[index]) && (isInQuotation || !IsClosedNext(marks, index, out _));

    /// <summary>Whether the next single mark closes, and which it is.</summary>
    public static bool IsClosedNext(List<Mark> marks, int index, out int next)
    {
        next = index + 1;
        while (next < marks.Count && marks[next].Family != MarkFamily.Single)
        {
            next++;
        }

        return next < marks.Count && marks[next].Role == MarkRole.Close;
    }

    private bool MayBeOmission(Mark mark)
    {
        ReadOnlySpan<char> word = WordBehind(mark.Start, text.Length);
        return word.Length > 0
            && (char.IsDigit(word[0])
                || (char.IsLower(word[0])
                && (ClippedWords.OnlyClipped.Contains(word) || ClippedWords.MaybeClipped.Contains(word))));
    }

    /// <summary>goin', the best day o' the year: a word without its end.</summary>
    public bool EndsClippedWord(Mark mark)
    {
        const int ShortestParticiple = 4;
        int start = mark.Start;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        ReadOnlySpan<char> word = text.AsSpan(start, mark.Start - start);
        bool isParticiple = word.Length >= ShortestParticiple
            && word.EndsWith("in".AsSpan(), StringComparison.OrdinalIgnoreCase)
            && word[word.Length - 3] is not ('a' or 'A') && !ClippedWords.WholeInIn.Contains(word);
        return word.Length > 0 && (isParticiple || ClippedWords.Ends.Contains(word));
    }

    /// <summary>the boys' boat: a plural whose owner's s is not spoken.</summary>
    public bool EndsPlural(Mark mark) => mark.Start > 0 && text[mark.Start - 1] is 's' or 'S';

    private ReadOnlySpan<char> WordBehind(int mark, int end)
    {
        int stop = mark + 1;
        while (stop < end && char.IsLetterOrDigit(text[stop]))
        {
            stop++;
        }

        return text.AsSpan(mark + 1, stop - mark - 1);
    }
}
