using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Binding;

/// <summary>One entry of <c>Article.Metadata</c>.</summary>
/// <param name="Key">As written; keys are looked up without regard to case.</param>
/// <param name="Value">Its words.</param>
/// <param name="ValueSpan">Where the article's text has exactly these words (a byline under the headline), or null.</param>
internal sealed record MetadataEntry(string Key, string Value, TextSpan? ValueSpan);
