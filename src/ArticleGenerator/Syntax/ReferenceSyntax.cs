using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>Something that a text refers to, where it says so.</summary>
/// <param name="Kind">
/// <see cref="SpanKind.ArticleLink"/>, <see cref="SpanKind.CodeReference"/>, or <see cref="SpanKind.Link"/> for an
/// address in Markdown that may be another article's file.
/// </param>
/// <param name="Target">As it is written: a path with a heading behind a <c>#</c>, a symbol's name, an address.</param>
/// <param name="Place">The target's place in the file, in UTF-16 code units.</param>
internal sealed record ReferenceSyntax(SpanKind Kind, string Target, TextSpan Place);
