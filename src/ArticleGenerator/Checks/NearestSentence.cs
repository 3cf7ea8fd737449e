using ArticleGenerator.Syntax;

namespace ArticleGenerator.Checks;

/// <summary>
/// The sentence of an article that shares most words with some others, so that a message can show it.
/// </summary>
internal static class NearestSentence
{
    // Half of the words that either of the two has.
    private const double LeastShare = 0.5;

    /// <param name="article">The article.</param>
    /// <param name="words">Plain words (<see cref="PlainWords"/>).</param>
    public static string? Of(ArticleSyntax article, string words)
    {
        var wanted = new HashSet<string>(words.Split(' '), StringComparer.Ordinal);
        string? nearest = null;
        double best = LeastShare;
        foreach (BlockSyntax block in article.Blocks)
        {
            if (block.Kind == BlockKind.PullQuote)
            {
                continue;
            }

            foreach (string sentence in Sentences(article.TextOf(block).ToString()))
            {
                double share = Share(wanted, PlainWords.Of(sentence));
                if (share > best)
                {
                    best = share;
                    nearest = sentence;
                }
            }
        }

        return nearest is null ? null : Excerpt.Of(nearest.Trim(' ', '“', '”', '"', ','));
    }

    private static double Share(HashSet<string> wanted, string words)
    {
        var found = new HashSet<string>(words.Split(' '), StringComparer.Ordinal);
        int common = found.Count(wanted.Contains);
        return (double)common / (found.Count + wanted.Count - common);
    }

    // Quotations are sentences of their own here: what a pull quote repeats is seldom the "she said" behind it.
    private static string[] Sentences(string block) =>
        block.Split(['.', '!', '?', '…', '“', '”', '"', '«', '»'], StringSplitOptions.RemoveEmptyEntries);
}
