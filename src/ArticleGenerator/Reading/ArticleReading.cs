using System.Collections.Immutable;
using ArticleGenerator.Checks;
using ArticleGenerator.Problems;
using ArticleGenerator.Quotations;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.Markdown;
using ArticleGenerator.Syntax.Plain;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Reading;

/// <summary>All that is read of one text: its tree, and who said what.</summary>
internal sealed record ArticleReading(ArticleSyntax Syntax, QuotationSet Quotations)
{
    /// <summary>
    /// Whether the file is text: where it is not, what is wrong with its words is wrong because of that.
    /// </summary>
    public bool IsText => !Syntax.Problems.Any(problem => problem.Kind == ProblemKind.NotText);

    /// <summary>The mistakes: one cause, one problem.</summary>
    public IEnumerable<Problem> Problems => IsText ? Syntax.Problems.Concat(Quotations.Problems) : Syntax.Problems;

    /// <summary>What an editor would ask about. Of a file that is no text, nobody would ask more.</summary>
    public ImmutableArray<Problem> Warnings(SourceText text, CancellationToken cancellation) =>
        IsText ? ArticleChecks.Run(text, Syntax, Quotations, cancellation) : ImmutableArray<Problem>.Empty;

    public static ArticleReading Of(SourceText text, ParseSettings settings, CancellationToken cancellation)
    {
        // In methods of their own: a build that has no Markdown does not load what reads it.
        ArticleSyntax syntax = settings.Format == ArticleFormat.Markdown
            ? MarkdownParser.Parse(text, settings, cancellation)
            : ArticleParser.Parse(text, settings, cancellation);
        return new ArticleReading(syntax, QuotationReader.Read(syntax, cancellation));
    }
}
