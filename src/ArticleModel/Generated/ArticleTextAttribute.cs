using System.ComponentModel;

namespace ArticleModel.Generated;

/// <summary>
/// For generated code: the text of an article and the places of its parts, on the constructor of its class or, where it
/// has none, on a private method that nobody calls.
/// </summary>
/// <remarks>
/// The arguments of attributes are kept in UTF-8 and cost the compiler a fifth of what UTF-8 literals do; an assembly
/// can hold any number of them, and none stands in its reference assembly (docs/decisions/0011).
/// </remarks>
/// <param name="path">The path of the article.</param>
/// <param name="text">The text, as <see cref="Article.Text"/> gives it back.</param>
/// <param name="layout">The places of the parts, in UTF-16 code units.</param>
/// <param name="notes">Words that parts refer to and the text lacks, such as the front matter.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleTextAttribute(string path, string text, string layout, string notes = "") : Attribute
{
    /// <summary>The path of the article.</summary>
    public string Path { get; } = path;

    /// <summary>The text, as <see cref="Article.Text"/> gives it back.</summary>
    public string Text { get; } = text;

    /// <summary>The places of the parts, in UTF-16 code units.</summary>
    public string Layout { get; } = layout;

    /// <summary>Words that parts refer to and the text lacks; often the empty string.</summary>
    public string Notes { get; } = notes;
}
