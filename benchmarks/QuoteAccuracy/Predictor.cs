using System.Text.Json;
using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Rules;
using ArticleGenerator.Reading;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace QuoteAccuracy;

/// <summary>Runs the generator's own parser over a text of the corpus.</summary>
internal static class Predictor
{
    // The corpus ends most headlines with a full stop: they are given in the front matter, so that the rule for
    // headlines is neither measured nor bent here.
    private const string Before = "---\nparagraphs: lines\nheadings: marked\nheadline: ";
    private const string Behind = "\n---\n\n";

    // A headline alone is too short to guess its language, which is the article's.
    private const string BeforeHeadline = "---\nlanguage: en\n---\n# H\n\n## ";

    public static IReadOnlyList<Prediction> Predict(LabelledArticle article) =>
        article.File is null ? PredictNews(article.Text) : PredictFile(article.Text);

    /// <summary>A file is read as a user's would be, its headline found by the rules, or not.</summary>
    private static List<Prediction> PredictFile(string text)
    {
        ArticleReading reading = Read(text);
        var predictions = new List<Prediction>();
        if (reading.Syntax.Headline is { } headline)
        {
            // Each headline on its line: one over several lines is not where its text says.
            int shift = headline.Span.Start - BeforeHeadline.Length;
            predictions.AddRange(Of(Read(BeforeHeadline + headline.Text), shift, isHeadline: true));
        }

        predictions.AddRange(Of(reading, shift: 0, isHeadline: false));
        return predictions;
    }

    private static List<Prediction> PredictNews(string text)
    {
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        string headline = end < 0 ? text : text[..end];
        string body = end < 0 ? "" : text[end..];

        // A JSON string is YAML, whatever signs the headline has.
        string head = Before + JsonSerializer.Serialize(headline) + Behind;
        string file = head + body;
        int shift = head.Length - headline.Length;

        var predictions = new List<Prediction>();
        predictions.AddRange(Of(Read(BeforeHeadline + headline), -BeforeHeadline.Length, isHeadline: true));
        predictions.AddRange(Of(Read(file), -shift, isHeadline: false));
        return predictions;
    }

    private static ArticleReading Read(string file) =>
        ArticleReading.Of(SourceText.From(file), ParseSettings.Default, CancellationToken.None);

    private static IEnumerable<Prediction> Of(ArticleReading reading, int shift, bool isHeadline)
    {
        ArticleSyntax article = reading.Syntax;
        QuotationSet set = reading.Quotations;
        foreach (Quotation quotation in set.Quotations)
        {
            // What is no speech is no prediction.
            if (quotation.Kind == QuotationKind.Term)
            {
                continue;
            }

            string? speaker = quotation.Speaker < 0 ? null : set.Speakers[quotation.Speaker].Name;
            foreach (TextSpan part in quotation.Parts)
            {
                // A quotation over paragraphs is scored paragraph by paragraph: what stands between, a tag, say, is
                // none of it.
                TextSpan words = article.Source.ToSource(part);
                yield return new Prediction(
                    words.Start + shift, words.End + shift, speaker, quotation.Reason.Rule,
                    Explain(article, quotation, part, speaker, isHeadline));
            }
        }
    }

    private static string Explain(
        ArticleSyntax article, Quotation quotation, TextSpan part, string? speaker, bool isHeadline)
    {
        string words = article.Text.Substring(part.Start, Math.Min(60, part.Length));
        string cue = quotation.Reason.Cue is { } place ? article.Text.Substring(place.Start, place.Length) : "";
        string mention = quotation.Reason.Mention is { } span ? article.Text.Substring(span.Start, span.Length) : "";
        string kind = quotation.Kind + (isHeadline ? ", headline" : "");
        return $"  [{kind}] {words} | {speaker ?? "nobody"} | {quotation.Reason.Rule} | {cue} | {mention}";
    }
}
