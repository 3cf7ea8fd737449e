using ArticleGenerator.Binding;
using ArticleGenerator.Binding.Metadata;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Diagnostics;

/// <summary>
/// Gives the problems of one article their places in the file and their severities: the one road to a diagnostic, for
/// the generator and for the analyzer.
/// </summary>
/// <param name="File">The file's path as the compiler knows it.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Severities">What the folder's configuration says.</param>
/// <param name="Suppressed">What the article's own front matter says: the ids that are not to be reported.</param>
internal sealed record ProblemDiagnostics(
    string File, SourceText Text, SeverityRules Severities, IReadOnlyCollection<string> Suppressed)
{
    /// <summary>The diagnostics of what is to be reported, in the order of their places.</summary>
    public IEnumerable<DiagnosticInfo> Of(IEnumerable<Problem> problems) => problems
        .Where(IsReported)
        .OrderBy(problem => problem.Span.Start)
        .Select(Of);

    public bool IsReported(Problem problem) =>
        LevelOf(problem.Kind) != ReportLevel.None;

    /// <summary>What the article refers to, as far as anybody wants to know whether it is there.</summary>
    /// <param name="references">What stands in its text.</param>
    /// <param name="path">Its path.</param>
    public IEnumerable<ArticleReference> ReferencesOf(IEnumerable<ReferenceSyntax> references, string path)
    {
        ReportLevel level = LevelOf(ProblemKind.UnknownReference);
        if (level == ReportLevel.None)
        {
            yield break;
        }

        foreach (ReferenceSyntax reference in references)
        {
            if (ReferenceTarget.Of(reference.Kind, reference.Target, path) is not { } target)
            {
                continue;
            }

            int sign = reference.Target.IndexOf('#');
            TextSpan heading = sign < 0 || sign >= reference.Place.Length
                ? reference.Place
                : TextSpan.FromBounds(reference.Place.Start + sign + 1, reference.Place.End);
            yield return new ArticleReference(
                reference.Kind, reference.Target, target, Place(reference.Place), Place(heading), level)
            {
                From = path,
            };
        }
    }

    /// <summary>The same of its metadata.</summary>
    public IEnumerable<ArticleReference> ReferencesOf(IEnumerable<MetadataReference> references, string path)
    {
        ReportLevel unknown = LevelOf(ProblemKind.UnknownReference);
        ReportLevel unfit = LevelOf(ProblemKind.MetadataValue);
        return unknown == ReportLevel.None && unfit == ReportLevel.None ? [] : references.Select(reference =>
        {
            FilePlace place = Place(reference.Syntax.Place);
            var target = new ReferenceTarget(reference.Path, Heading: "");
            return new ArticleReference(
                reference.Syntax.Kind, reference.Syntax.Target, target, place, place, unknown)
            {
                From = path,
                Wish = new MetadataWish(reference.Key, reference.Type, reference.IsPlain, unfit),
            };
        });
    }

    private ReportLevel LevelOf(ProblemKind kind)
    {
        string id = Problem.IdOf(kind);
        return Suppressed.Contains(id) ? ReportLevel.None : Severities.LevelOf(id);
    }

    private DiagnosticInfo Of(Problem problem) => new(problem.Id, Place(problem.Span), problem.Arguments)
    {
        Level = Severities.LevelOf(problem.Id),
        Suggestion = problem.Suggestion,
        Others = new EquatableArray<FilePlace>(problem.Others.Select(Place)),
    };

    private FilePlace Place(TextSpan span) => FilePlace.Of(File, span, Text);
}
