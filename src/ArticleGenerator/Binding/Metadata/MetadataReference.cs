using ArticleGenerator.Model;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>A value of an article's metadata that is another article.</summary>
/// <param name="Key">The key that it stands behind.</param>
/// <param name="Type">What is wanted there.</param>
/// <param name="Syntax">How it is written, and where.</param>
/// <param name="Path">The path that it means.</param>
/// <param name="IsPlain">Whether it stands there without quotation marks.</param>
internal sealed record MetadataReference(
    string Key, ArticleType Type, ReferenceSyntax Syntax, string Path, bool IsPlain);
