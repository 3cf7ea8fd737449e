using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Rules;
using ArticleGenerator.Quotations.Weights;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.Plain;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Quotations;

/// <summary>An article as the tests of this folder look at it: what is quoted, by whom, and why.</summary>
internal sealed class Quoted
{
    private readonly ArticleSyntax _article;

    private Quoted(string text)
    {
        _article = ArticleParser.Parse(SourceText.From(text), ParseSettings.Default, CancellationToken.None);
        Set = QuotationReader.Read(_article, CancellationToken.None, Log);
    }

    public QuotationSet Set { get; }

    /// <summary>Who was weighed, and what for.</summary>
    public CandidateLog Log { get; } = new();

    public string[] Speakers => [.. Set.Quotations.Select(SpeakerOf)];

    public string[] Rules => [.. Set.Quotations.Select(quotation => quotation.Reason.Rule)];

    public string[] Words =>
        [.. Set.Quotations.Select(quotation => string.Join(" ¶ ", quotation.Parts.Select(TextAt)))];

    public QuotationKind[] Kinds => [.. Set.Quotations.Select(quotation => quotation.Kind)];

    /// <summary>Reads paragraphs under a headline, or a whole file with front matter.</summary>
    public static Quoted In(string text) =>
        new(text.StartsWith("---", StringComparison.Ordinal) ? text : "# The ferry\n\n" + text);

    public string TextAt(TextSpan span) => _article.Text.Substring(span.Start, span.Length);

    private string SpeakerOf(Quotation quotation) =>
        quotation.Speaker < 0 ? "nobody" : Set.Speakers[quotation.Speaker].Name;
}
