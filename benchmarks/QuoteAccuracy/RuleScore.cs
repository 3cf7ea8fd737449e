using System.Globalization;
using ArticleGenerator.Quotations;

namespace QuoteAccuracy;

/// <summary>How often each rule was right, on labelled text.</summary>
internal sealed class RuleScore
{
    // Of the union of two stretches, what both have.
    private const double LeastOverlap = 0.8;

    private readonly Dictionary<string, (int Right, int Wrong, int NoQuotation)> _byRule =
        new(StringComparer.Ordinal);

    /// <summary>Adds an article.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="gold">What a reader found.</param>
    /// <param name="predictions">What the generator found.</param>
    public void Add(string text, IReadOnlyList<GoldQuote> gold, IReadOnlyList<Prediction> predictions)
    {
        GoldQuote[] trimmed = [.. gold.Select(quote => Trimmed(text, quote))];
        foreach (Prediction prediction in predictions)
        {
            GoldQuote? found = trimmed.Where(quote => Overlap(quote, prediction) >= LeastOverlap)
                .MaxBy(quote => Overlap(quote, prediction));
            if (found is { IsNeutral: true } || (found is null && trimmed.Any(quote => Hides(quote, prediction)))
                || (found is { Speaker: not null } && !found.Answers.Any()))
            {
                continue;
            }

            bool isRight = found is not null && (found.Speaker is null
                ? prediction.Speaker is null
                : prediction.Speaker is { } speaker
                    && found.Answers.Any(answer => SpeakerNames.IsSame(speaker, answer)));
            string rule = prediction.Rule.Split(',')[0];
            (int right, int wrong, int none) = _byRule.GetValueOrDefault(rule);
            _byRule[rule] = found is null ? (right, wrong, none + 1)
                : isRight ? (right + 1, wrong, none)
                : (right, wrong + 1, none);
        }
    }

    /// <summary>A row for each rule that decided something, in the order in which they are tried.</summary>
    public void Print()
    {
        Console.WriteLine("| rule | quotations | right | wrong speaker | no quotation |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (string rule in RuleCatalog.All.Select(rule => rule.Id).Append("nobody"))
        {
            if (_byRule.TryGetValue(rule, out (int Right, int Wrong, int NoQuotation) score))
            {
                int all = score.Right + score.Wrong + score.NoQuotation;
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"| `{rule}` | {all} | {score.Right} | {score.Wrong} | {score.NoQuotation} |"));
            }
        }
    }

    private static GoldQuote Trimmed(string text, GoldQuote quote)
    {
        int start = quote.Start;
        int end = quote.End;
        while (start < end && IsEdge(text[start], isEnd: false))
        {
            start++;
        }

        while (end > start && IsEdge(text[end - 1], isEnd: true))
        {
            end--;
        }

        return quote with { Start = start, End = end };
    }

    private static bool IsEdge(char c, bool isEnd) =>
        char.IsWhiteSpace(c) || (isEnd && c == ',') || "\"“”„‟«»‹›‘’‚‛'`´「」『』".Contains(c, StringComparison.Ordinal);

    private static double Overlap(GoldQuote quote, Prediction prediction)
    {
        int both = Both(quote, prediction);
        return (double)both / (quote.End - quote.Start + prediction.End - prediction.Start - both);
    }

    private static bool Hides(GoldQuote quote, Prediction prediction) =>
        quote.IsNeutral && Both(quote, prediction) * 2 >= prediction.End - prediction.Start;

    private static int Both(GoldQuote quote, Prediction prediction) =>
        Math.Max(0, Math.Min(quote.End, prediction.End) - Math.Max(quote.Start, prediction.Start));
}
