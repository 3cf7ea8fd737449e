namespace ArticleGenerator.Model;

/// <summary>The two decisions that depend on how much there is. Both hardly ever change, so that edits leave it equal.</summary>
/// <param name="Literals">In which form the words are emitted.</param>
/// <param name="Bucketed">Whether several articles share a generated file.</param>
internal sealed record EmissionPlan(LiteralForm Literals, bool Bucketed);

/// <summary>Everything but the articles that decides what generated code looks like.</summary>
internal sealed record EmissionContext(ProjectSpec Project, Target Target, EmissionPlan Plan);
