using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>Metadata that stands in the text itself: a byline, a date, a dateline, a credit line.</summary>
/// <param name="Key"><c>byline</c>, <c>published</c>, <c>dateline</c> or <c>credit</c>.</param>
/// <param name="Span">The place of its value in <see cref="ArticleSyntax.Text"/>, in UTF-16 code units.</param>
internal sealed record MetadataSyntax(string Key, TextSpan Span);
