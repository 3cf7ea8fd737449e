using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>
/// A quoted block's words, and who is named behind them: <c>“It smells” — Mara Lindqvist</c>, or a line <c>— Mara
/// Lindqvist, engineer</c> of its own.
/// </summary>
/// <param name="Words">
/// The words without marks around all of them; empty where the block is nothing but a signature.
/// </param>
/// <param name="Signature">What stands behind the dash; null where nobody is named.</param>
internal readonly record struct QuotedBlockWords(TextSpan Words, TextSpan? Signature)
{
    // In UTF-16 code units.
    private const int LongestSignature = 100;

    /// <param name="text">The article's text.</param>
    /// <param name="block">The block's place in it.</param>
    public static QuotedBlockWords Of(string text, TextSpan block)
    {
        TextSpan? signature = SignatureOf(text, block);
        int end = signature is { } found ? DashStart(text, block, found.Start) : block.End;
        TextSpan words = Trimmed(text, block.Start, end);
        bool isInMarks = words.Length > 2
            && QuotationMarks.IsMark(text[words.Start])
            && QuotationMarks.IsMark(text[words.End - 1])
            && text.AsSpan(words.Start + 1, words.Length - 2).IndexOf(text[words.Start]) < 0;
        return new QuotedBlockWords(isInMarks ? Trimmed(text, words.Start + 1, words.End - 1) : words, signature);
    }

    // A dash, and a name that begins with a capital.
    private static TextSpan? SignatureOf(string text, TextSpan block)
    {
        ReadOnlySpan<char> words = text.AsSpan(block.Start, block.Length);
        int dash = Math.Max(words.LastIndexOfAny('—', '–'), words.LastIndexOf("--".AsSpan()));
        if (dash < 0 || words.Length - dash > LongestSignature)
        {
            return null;
        }

        TextSpan name = Trimmed(text, block.Start + dash + (words[dash] == '-' ? 2 : 1), block.End);
        bool isSentence = !name.IsEmpty && text[name.End - 1] is '!' or '?';
        bool isName = !name.IsEmpty && char.IsUpper(text[name.Start]) && !isSentence;
        return isName && (EndsBefore(words, dash) || HasSurname(text.AsSpan(name.Start, name.Length))) ? name : null;
    }

    // "We sailed — Monday was late": a second capital tells a name from the beginning of something else.
    private static bool HasSurname(ReadOnlySpan<char> name)
    {
        LineWords.TryNext(ref name, out _);
        return LineWords.TryNext(ref name, out ReadOnlySpan<char> second) && char.IsUpper(second[0]);
    }

    private static bool EndsBefore(ReadOnlySpan<char> words, int dash)
    {
        ReadOnlySpan<char> before = words.Slice(0, dash).TrimEnd();
        return before.IsEmpty
            || before[before.Length - 1] is '.' or '!' or '?' or '…'
            || QuotationMarks.IsMark(before[before.Length - 1]);
    }

    private static int DashStart(string text, TextSpan block, int name)
    {
        int start = name;
        while (start > block.Start && (char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '—' or '–' or '-'))
        {
            start--;
        }

        return start;
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
