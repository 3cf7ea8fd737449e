using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Names;

/// <summary>A surname that several people of the article share, at a place where nothing tells whose it is.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Candidates">Where the full names of those people stand, in the order of the article.</param>
internal sealed record AmbiguousName(TextSpan Span, ImmutableArray<TextSpan> Candidates);
