using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>What a value is of.</summary>
/// <param name="Key">The key that it stands behind.</param>
/// <param name="Place">The place of that key: where an empty value is reported, which has no place of its own.</param>
internal readonly record struct ValueSubject(string Key, TextSpan Place);
