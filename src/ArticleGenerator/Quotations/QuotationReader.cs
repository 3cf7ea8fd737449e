using System.Collections.Immutable;
using ArticleGenerator.Problems;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Rules;
using ArticleGenerator.Quotations.Speakers;
using ArticleGenerator.Quotations.Weights;
using ArticleGenerator.Quotations.Words;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations;

/// <summary>
/// Reads who said what: from an article's tree to its attributed quotations. A pure function, linear in the text, that
/// throws nothing but that it was cancelled. Each step is a file of this folder, and docs/quotations.md explains them
/// in this order.
/// </summary>
internal static class QuotationReader
{
    /// <param name="article">The article.</param>
    /// <param name="cancellation">Asked between the steps.</param>
    /// <param name="log">Told who was weighed, where somebody asks why a quotation has its speaker.</param>
    public static QuotationSet Read(
        ArticleSyntax article, CancellationToken cancellation, CandidateLog? log = null)
    {
        article = article.AsProse();
        (ImmutableArray<QuotedSpan> spans, ImmutableArray<Problem> problems) = MarkPairing.Read(article);
        spans = BlockQuotations.Join(article, Nicknames.Without(article.Text, spans));
        if (spans.IsEmpty)
        {
            return QuotationSet.Empty with { Problems = problems };
        }

        cancellation.ThrowIfCancellationRequested();
        using TokenList tokens = Tokenizer.Read(article, spans);
        using var uses = new WordUses(article.Text, tokens);
        List<Mention> mentions = NameReader.Read(article.Text, tokens, uses);
        People people = People.Of(article.Text, tokens, mentions, uses);
        cancellation.ThrowIfCancellationRequested();

        bool isEnglish = LanguageGuess.IsEnglish(article.Language, tokens);
        NameFacts names = NameFacts.Of(tokens, mentions, people, uses, isEnglish);
        var context = new RuleContext(article, spans, tokens, mentions, people, uses, log);
        Attribution?[] attributions = Attributor.Attribute(context, isEnglish);

        var pronouns = new Coreference(tokens, mentions, people, uses, context.NounPhrases, log);
        var table = new SpeakerTable(
            article, tokens, people, mentions, context.NounPhrases, pronouns);
        var quotations = ImmutableArray.CreateBuilder<Quotation>(spans.Length);
        for (int i = 0; i < spans.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            quotations.Add(
                Finish(spans[i], tokens.FirstOfQuotation[i], attributions[i], isEnglish, table, context.Kinds, tokens));
        }

        return new QuotationSet
        {
            Quotations = quotations.MoveToImmutable(),
            Speakers = table.Speakers,
            LooksForSpeakers = isEnglish,
            Ambiguities = ImmutableArray.CreateRange(people.Ambiguous),
            Names = names,
            Problems = problems,
        };
    }

    private static Quotation Finish(
        QuotedSpan span, int first, Attribution? attribution, bool isEnglish, SpeakerTable table, KindOfQuotation kinds,
            TokenList tokens)
    {
        int speaker = attribution is null ? -1 : table.Of(attribution.Speaker);
        speaker = speaker < 0 && attribution?.Otherwise is { } otherwise ? table.Of(otherwise) : speaker;
        return new Quotation
        {
            Span = span,

            // Where nobody is looked for, that nobody is found says nothing. A block is no mere word or title.
            Kind = span.HasMarks
                ? kinds.Of(span, first, isSpeech: attribution is not null || !isEnglish)
                : QuotationKind.Statement,
            Speaker = speaker,
            Reason = Reason(attribution, speaker, tokens),
        };
    }

    private static AttributionReason Reason(Attribution? attribution, int speaker, TokenList tokens)
    {
        if (attribution is null)
        {
            return new AttributionReason("nobody");
        }

        TextSpan? cue = attribution.Cue >= 0
            ? new TextSpan(tokens[attribution.Cue].Start, tokens[attribution.Cue].Length) : null;
        return new AttributionReason(
            speaker >= 0 ? attribution.Rule
            : attribution.Rule + ", nobody known", cue, ReferenceEquals(attribution.Speaker, Mention.Nobody) ? null
            : attribution.Speaker.Span);
    }
}
