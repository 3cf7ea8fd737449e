using System.Collections.Immutable;
using ArticleGenerator.Problems;

namespace ArticleGenerator.CodeFixes.Repairs;

/// <summary>Knows how to mend one kind of problem: a pure function over the article, that never throws.</summary>
/// <param name="problem">The kind of problem.</param>
/// <param name="kinds">What may be done about it; first what is done where nobody chooses.</param>
internal abstract class Repairer(ProblemKind problem, params RepairKind[] kinds)
{
    public ProblemKind Problem { get; } = problem;

    public ImmutableArray<RepairKind> Kinds { get; } = ImmutableArray.Create(kinds);

    /// <summary>The repairs of a problem, the likeliest first; none where nothing can be said.</summary>
    public abstract IEnumerable<Repair> Of(EditedArticle article, Problem problem);

    /// <summary>The repair of that kind, or null.</summary>
    public Repair? Of(EditedArticle article, Problem problem, RepairKind kind) =>
        problem.Kind == Problem ? Of(article, problem).FirstOrDefault(repair => repair.Kind == kind) : null;
}
