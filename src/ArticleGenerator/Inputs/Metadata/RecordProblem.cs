namespace ArticleGenerator.Inputs.Metadata;

/// <summary>ART015: why a type cannot be the metadata of articles.</summary>
/// <param name="Place">The parameter, the property, the type or the attribute that it is about.</param>
/// <param name="Type">What the type is called.</param>
/// <param name="Fault">What is wrong and what to do, as a sentence without its first capital.</param>
internal sealed record RecordProblem(CodePlace Place, string Type, string Fault);
