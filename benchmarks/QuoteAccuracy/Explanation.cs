using System.Globalization;
using System.Text;
using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Rules;
using ArticleGenerator.Quotations.Speakers;
using ArticleGenerator.Quotations.Weights;
using ArticleGenerator.Reading;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace QuoteAccuracy;

/// <summary>
/// Why each quotation of a text has its speaker: the rule, its cue, the words that name somebody, and who was weighed
/// for them.
/// </summary>
internal static class Explanation
{
    // In UTF-16 code units: as much of a quotation as tells which it is.
    private const int LongestExcerpt = 72;

    /// <summary>Of a file, as a build reads it.</summary>
    public static IEnumerable<string> Of(string file)
    {
        SourceText text = SourceText.From(File.ReadAllText(file), Encoding.UTF8);
        ParseSettings settings = ParseSettings.Default with { Format = ArticleFormats.Of(file) };
        ArticleSyntax article = ArticleReading.Of(text, settings, CancellationToken.None).Syntax;
        var log = new CandidateLog();
        QuotationSet set = QuotationReader.Read(article, CancellationToken.None, log);
        foreach (Quotation quotation in set.Quotations)
        {
            LinePosition line = text.Lines.GetLinePosition(article.Source.ToSource(quotation.Outer.Start));
            yield return string.Create(CultureInfo.InvariantCulture, $"line {line.Line + 1}: ")
                + $"“{Excerpt(article.Text, quotation.Parts[0])}” ({quotation.Kind})";
            yield return $"  speaker  {SpeakerOf(set, quotation)}";
            yield return $"  rule     {RuleOf(quotation.Reason.Rule)}";
            foreach (string reason in ReasonsOf(article.Text, quotation.Reason, log))
            {
                yield return reason;
            }

            yield return "";
        }
    }

    private static string SpeakerOf(QuotationSet set, Quotation quotation)
    {
        SpeakerReference? speaker = quotation.Speaker < 0 ? null : set.Speakers[quotation.Speaker];
        return speaker is null ? "nobody"
            : speaker.Description is null ? speaker.Name
            : $"{speaker.Name} ({speaker.Description})";
    }

    // What stands behind a comma says that nobody is known.
    private static string RuleOf(string reason)
    {
        Rule? rule = RuleCatalog.All.FirstOrDefault(rule => rule.Id == reason.Split(',')[0]);
        return rule is null ? $"{reason}: no rule found anybody" : $"{reason}: {rule.Meaning}";
    }

    private static IEnumerable<string> ReasonsOf(string text, AttributionReason reason, CandidateLog log)
    {
        if (reason.Cue is { } cue)
        {
            yield return $"  cue      {Words(text, cue)}";
            foreach (string candidate in CandidatesOf(text, log.Of(cue.Start)))
            {
                yield return candidate;
            }
        }

        if (reason.Mention is { } mention)
        {
            yield return $"  words    {Words(text, mention)}";
            foreach (string candidate in CandidatesOf(text, log.Of(mention.Start)))
            {
                yield return candidate;
            }
        }
    }

    // The best first; who stands in the log first is the nearest.
    private static IEnumerable<string> CandidatesOf(string text, IEnumerable<Candidate> candidates) =>
        candidates.OrderByDescending(candidate => candidate.Points).Select(
            candidate =>
                string.Create(CultureInfo.InvariantCulture, $"    {candidate.Points,4}  ")
                + $"{NameOf(text, candidate)}: {string.Join(", ", candidate.Reasons.Select(Points))}");

    private static string NameOf(string text, Candidate candidate)
    {
        string words = Words(text, candidate.Words);
        string name = Words(text, candidate.Name);
        return words == name ? name : $"{words} = {name}";
    }

    private static string Points(Reason reason) =>
        string.Create(CultureInfo.InvariantCulture, $"{reason.Name} {reason.Points:+0;-0}");

    private static string Excerpt(string text, TextSpan words) => words.Length <= LongestExcerpt
        ? Words(text, words)
        : Words(text, new TextSpan(words.Start, LongestExcerpt)) + "...";

    private static string Words(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
