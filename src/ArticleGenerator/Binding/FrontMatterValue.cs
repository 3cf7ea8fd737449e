using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Binding;

/// <summary>One entry of <c>Article.FrontMatter</c>.</summary>
/// <param name="Key">As written; keys are looked up without regard to case.</param>
/// <param name="Value">Its words.</param>
/// <param name="ValueSpan">
/// Where the article's text has exactly these words (a byline under the headline), or null.
/// </param>
/// <param name="Line">
/// Which of the article's own members gives the value too, such as <c>Article.Byline</c>; or null.
/// </param>
internal sealed record FrontMatterValue(string Key, string Value, TextSpan? ValueSpan, FurnitureLine? Line);
