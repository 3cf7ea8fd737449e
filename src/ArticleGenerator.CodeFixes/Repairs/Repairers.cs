using System.Collections.Immutable;
using ArticleGenerator.Problems;

namespace ArticleGenerator.CodeFixes.Repairs;

/// <summary>Everything that can be mended.</summary>
internal static class Repairers
{
    public static ImmutableArray<Repairer> All { get; } = ImmutableArray.Create<Repairer>(
        new HeadlineWriter(),
        new HeadingNumberer(),
        new QuotationCloser(),
        new NameRespeller(),
        new MarkUnifier(),
        new InvisibleCharacterRemover());

    public static ImmutableArray<string> Ids { get; } = All.Select(repairer => Problem.IdOf(repairer.Problem))
        .ToImmutableArray();

    public static IEnumerable<Repair> Of(EditedArticle article, Problem problem) =>
        All.Where(repairer => repairer.Problem == problem.Kind).SelectMany(repairer => repairer.Of(article, problem));

    public static Repairer Of(RepairKind kind) => All.First(repairer => repairer.Kinds.Contains(kind));
}
