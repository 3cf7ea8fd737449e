using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>Why a quotation has its speaker: for tests, and for <c>--explain</c> of benchmarks/QuoteAccuracy.</summary>
/// <param name="Rule">The rule's name, such as <c>cue-after</c>.</param>
/// <param name="Cue">The cue verb's place in the text, where there is one.</param>
/// <param name="Mention">The place of the words that name the speaker, where there are any.</param>
internal sealed record AttributionReason(string Rule, TextSpan? Cue = null, TextSpan? Mention = null);
