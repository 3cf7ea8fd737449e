using System.Collections.Immutable;
using ArticleGenerator.Syntax.Lines;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>
/// Whether the questions of a text are a reporter's and not headings: one is answered by a quotation, or speaks to
/// "you" and is answered by "I". A heading asks the reader, and the text answers.
/// </summary>
internal static class InterviewRule
{
    // In UTF-16 code units: whoever speaks of himself does so soon.
    private const int LongestOpening = 200;
    private const int FewestAnswers = 2;

    // A question with more words is no heading in any text.
    private const int MostWordsOfHeading = 14;

    private static readonly string[] You =
    [
        "you", "your", "yours", "yourself", "you've", "you’ve", "you're", "you’re", "you'd", "you’d",
    ];

    private static readonly string[] Myself =
    [
        "I", "I'm", "I’m", "I've", "I’ve", "I'd", "I’d", "I'll", "I’ll", "my", "me", "mine", "myself",
    ];

    /// <summary>Whether a question and what stands below it are two turns of a conversation.</summary>
    public static bool IsTurn(ReadOnlySpan<char> question, ReadOnlySpan<char> answer) =>
        LineEnd.IsQuestion(question)
        && (IsQuoted(answer) || (Speaks(question, You) && Speaks(Opening(answer), Myself)));

    /// <summary>Whether no question of a text is a heading, because so many are turns or one is too long.</summary>
    public static bool IsInterview(string text, ImmutableArray<RawBlock> blocks)
    {
        int answers = 0;
        for (int i = 0; i + 1 < blocks.Length; i++)
        {
            ReadOnlySpan<char> question = blocks[i].FirstLine(text);
            if (!blocks[i].IsPlain || !LineEnd.IsQuestion(blocks[i].LastLine(text)) || IsQuoted(question))
            {
                continue;
            }

            ReadOnlySpan<char> answer = blocks[i + 1].FirstLine(text);
            bool isTurn = IsTurn(question, answer);
            if (IsLongQuestion(question, blocks[i]) || (isTurn && !IsQuoted(answer)))
            {
                return true;
            }

            answers += isTurn ? 1 : 0;
        }

        return answers >= FewestAnswers;
    }

    private static bool IsQuoted(ReadOnlySpan<char> line) => !line.IsEmpty && QuotationMarks.IsMark(line[0]);

    private static bool IsLongQuestion(ReadOnlySpan<char> question, RawBlock block) =>
        block.Lines.Length == 1
        && LineWords.Count(question) > MostWordsOfHeading
        && Speaks(question, You)
        && question.IndexOf(". ".AsSpan(), StringComparison.Ordinal) < 0;

    private static ReadOnlySpan<char> Opening(ReadOnlySpan<char> line) =>
        line.Slice(0, Math.Min(line.Length, LongestOpening));

    private static bool Speaks(ReadOnlySpan<char> line, string[] words)
    {
        while (LineWords.TryNext(ref line, out ReadOnlySpan<char> word))
        {
            if (LineWords.IsOneOf(word.TrimEnd('?').TrimEnd('.').TrimEnd(','), words))
            {
                return true;
            }
        }

        return false;
    }
}
