using System.Collections.Immutable;
using ArticleGenerator.Checks;
using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Repairs;

/// <summary>ART103: spells a name as it is spelled elsewhere, wherever it is misspelled so.</summary>
internal sealed class NameRespeller() : Repairer(ProblemKind.NameSpelling, Respell)
{
    private static readonly RepairKind Respell = new("ART103.respell", "Spell each name in one way");

    public override IEnumerable<Repair> Of(EditedArticle article, Problem problem)
    {
        string meant = problem.Arguments[1];

        // The problem's own places are those that a message shows, and the name may be misspelled at more.
        yield return new Repair(Respell, $"Change to “{meant}”", _ => NameSpellingCheck
            .Places(article.Reading.Syntax, article.Names, problem.Arguments[0])
            .Select(place => new TextChange(place, meant))
            .ToImmutableArray());
    }
}
