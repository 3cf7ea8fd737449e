using ArticleGenerator.Model;

namespace ArticleGenerator.Problems;

/// <summary>One mistake of the project's settings, as a value: it has no place in a text.</summary>
/// <param name="Id">The id of its diagnostic: <c>ART091</c>.</param>
/// <param name="Arguments">The placeholders of the descriptor's format, in their order.</param>
internal sealed record ProjectProblem(string Id, EquatableArray<string> Arguments);
