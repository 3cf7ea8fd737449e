using System.Collections.Immutable;
using ArticleGenerator.Syntax.Lines;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>Which blocks may be plain headings, by their own words and by what the rest of the text is.</summary>
internal static class PlainHeadings
{
    // A line that stands so often is a button, an answer or a refrain.
    private const int FewestOfRefrain = 3;

    /// <param name="text">The file.</param>
    /// <param name="blocks">The blocks below the head.</param>
    /// <param name="end">The first block behind the text: its credits or the end mark of a press release.</param>
    /// <returns>For each block whether it may be one.</returns>
    public static bool[] Candidates(string text, ImmutableArray<RawBlock> blocks, int end)
    {
        var candidates = new bool[blocks.Length];
        bool isInterview = InterviewRule.IsInterview(text, blocks);
        Dictionary<string, int> labels = Count(blocks, block => Label(text, block));
        for (int i = 0; i < end; i++)
        {
            RawBlock block = blocks[i];
            ReadOnlySpan<char> line = block.FirstLine(text);
            candidates[i] = block.IsPlain && !block.IsEscaped && block.IsAlone
                && HeadingRule.IsCandidate(line)
                && !(isInterview && LineEnd.IsQuestion(line))
                && !(i + 1 < blocks.Length && InterviewRule.IsTurn(line, blocks[i + 1].FirstLine(text)))
                && !IsTurn(text, block, labels);
        }

        RemoveRefrains(text, blocks, candidates);
        return candidates;
    }

    // A match: "Mara: It smells" where another line of hers stands, so that she is one of several speakers. Not: her
    // only line.
    private static bool IsTurn(string text, RawBlock block, Dictionary<string, int> labels) =>
        Label(text, block) is { } label && labels[label] > 1;

    private static string? Label(string text, RawBlock block)
    {
        ReadOnlySpan<char> line = block.FirstLine(text);
        int length = block.IsPlain ? TurnLabel.LengthAt(line) : 0;
        return length == 0 ? null : line.Slice(0, length).ToString();
    }

    private static void RemoveRefrains(string text, ImmutableArray<RawBlock> blocks, bool[] candidates)
    {
        if (!MayHaveRefrains(text, blocks, candidates))
        {
            return;
        }

        Dictionary<string, int> lines =
            Count(blocks, block => IsShortLine(text, block) ? block.FirstLine(text).ToString() : null);
        for (int i = 0; i < blocks.Length; i++)
        {
            candidates[i] = candidates[i] && lines[blocks[i].FirstLine(text).ToString()] < FewestOfRefrain;
        }
    }

    private static bool MayHaveRefrains(string text, ImmutableArray<RawBlock> blocks, bool[] candidates)
    {
        if (Array.IndexOf(candidates, true) < 0)
        {
            return false;
        }

        var lines = new Repetitions();
        foreach (RawBlock block in blocks)
        {
            if (IsShortLine(text, block))
            {
                lines.Add(block.FirstLine(text));
            }
        }

        return lines.MayReach(FewestOfRefrain);
    }

    // A longer one is no heading, and so no refrain among headings.
    private static bool IsShortLine(string text, RawBlock block) =>
        block.IsAlone && block.FirstLine(text).Length <= HeadingRule.MaximumLength;

    private static Dictionary<string, int> Count(ImmutableArray<RawBlock> blocks, Func<RawBlock, string?> wordsOf)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (RawBlock block in blocks)
        {
            if (wordsOf(block) is { } words)
            {
                counts.TryGetValue(words, out int count);
                counts[words] = count + 1;
            }
        }

        return counts;
    }
}
