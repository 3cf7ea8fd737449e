using ArticleGenerator.Quotations.Names;

namespace ArticleGenerator.Quotations.Phrases;

/// <summary>
/// A noun phrase where it stands: <c>the ferry's chief engineer</c>. <see cref="NounPhrases"/> finds it, and says what
/// it is about.
/// </summary>
/// <param name="First">The first token: its article, its owner or its first word.</param>
/// <param name="Last">The last token.</param>
/// <param name="Name">
/// The name that says who it is, of <c>the chief engineer Mara Lindqvist</c> or <c>a spokesman, Tom Hale,</c>; or null.
/// </param>
internal readonly record struct NounPhrase(int First, int Last, Mention? Name = null);
