using System.Collections.Immutable;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Repairs;

/// <summary>ART103: spells a name as the article introduces it, wherever it is misspelled so.</summary>
internal sealed class NameRespeller() : Repairer(ProblemKind.NameSpelling, Respell)
{
    private static readonly RepairKind Respell = new("ART103.respell", "Spell all names as they are introduced");

    public override IEnumerable<Repair> Of(EditedArticle article, Problem problem)
    {
        string introduced = problem.Arguments[1];
        ImmutableArray<TextChange> changes = problem.Others.Prepend(problem.Span)
            .Select(place => new TextChange(place, introduced))
            .ToImmutableArray();
        yield return new Repair(Respell, $"Change to “{introduced}”", changes);
    }
}
