using System.Collections.Immutable;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Reading;

/// <summary>What the analyzers need of an article.</summary>
/// <param name="Problems">What the checks found, reported or not.</param>
/// <param name="Suppressed">The ids that the article does not want to hear of.</param>
/// <param name="CodeReferences">What it says of the program, for whoever knows the program.</param>
internal sealed record ArticleWarnings(
    ImmutableArray<Problem> Problems,
    ImmutableArray<string> Suppressed,
    ImmutableArray<ReferenceSyntax> CodeReferences)
{
    // Most articles have nothing to say, and share this.
    private static readonly ArticleWarnings None = new(
        ImmutableArray<Problem>.Empty, ImmutableArray<string>.Empty, ImmutableArray<ReferenceSyntax>.Empty);

    public static ArticleWarnings Of(SourceText text, ArticleReading reading, CancellationToken cancellation)
    {
        ImmutableArray<Problem> problems = reading.Warnings(text, cancellation);
        ImmutableArray<ReferenceSyntax> references = ImmutableArray.CreateRange(
            reading.Syntax.References.Where(reference => reference.Kind == SpanKind.CodeReference));
        return problems.IsEmpty && references.IsEmpty
            ? None
            : new ArticleWarnings(problems, reading.Syntax.Suppressed, references);
    }
}
