using ArticleGenerator.Diagnostics;
using ArticleGenerator.Inputs;
using ArticleGenerator.Model;

namespace ArticleGenerator.Reading;

/// <summary>An article as it was read: what is emitted of it, and what is wrong with it.</summary>
/// <param name="Key">What it is known by.</param>
/// <param name="Options">What its folder's configuration says.</param>
/// <param name="Schema">The type of its metadata; null where no type claims it.</param>
/// <param name="Spec">What is emitted of it.</param>
/// <param name="Diagnostics">What is wrong with it, and to be reported.</param>
internal sealed record ReadArticle(
    ArticleKey Key,
    FolderOptions Options,
    MetadataSchema? Schema,
    ArticleSpec Spec,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>What other articles can refer to.</summary>
    public ArticleOutline Outline { get; init; } = new(Key.Path, EquatableArray<string>.Empty);

    /// <summary>What it refers to.</summary>
    public EquatableArray<ArticleReference> References { get; init; } = EquatableArray<ArticleReference>.Empty;
}
