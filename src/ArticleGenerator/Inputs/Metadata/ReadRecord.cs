using ArticleGenerator.Model;

namespace ArticleGenerator.Inputs.Metadata;

/// <summary>What was read of one attribute <c>[ArticleMetadata]</c>.</summary>
/// <param name="Place">The attribute.</param>
/// <param name="Claim">What it says; null where generated code cannot use the type at all.</param>
/// <param name="Problems">What cannot be read.</param>
internal sealed record ReadRecord(CodePlace Place, MetadataClaim? Claim, EquatableArray<RecordProblem> Problems);
