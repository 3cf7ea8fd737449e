using System.Collections.Concurrent;
using System.Collections.Immutable;
using ArticleGenerator.Diagnostics;
using ArticleGenerator.Inputs;
using ArticleGenerator.Problems;
using ArticleGenerator.Reading;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.References;

/// <summary>
/// ART017 and ART018: an article refers to a type or member that is not there, or that is obsolete. An analyzer and no
/// step of the pipeline, since the whole program must be known; where no article has such a reference, nothing is
/// asked.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeReferenceAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.UnknownSymbol, Descriptors.ObsoleteSymbol);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var found = new ConcurrentBag<Referring>();
            start.RegisterAdditionalFileAction(file => Collect(file, found));
            start.RegisterCompilationEndAction(end => Report(end, found));
        });
    }

    /// <summary>An article that refers to symbols.</summary>
    private sealed record Referring(
        ArticleFile Article, SourceText Text, ImmutableArray<string> Suppressed, ImmutableArray<ReferenceSyntax> Names);

    private static void Collect(AdditionalFileAnalysisContext context, ConcurrentBag<Referring> found)
    {
        if (ArticleFile.Of(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider) is not { } article
            || article.Read(out _, context.CancellationToken) is not { } text
            || text.ToString().IndexOf(ReferenceMarkup.CodeOpening, StringComparison.Ordinal) < 0)
        {
            return;
        }

        try
        {
            ArticleWarnings warnings = ReadingCache.Warnings(text, article.Options.Parsing, context.CancellationToken);
            if (!warnings.CodeReferences.IsEmpty)
            {
                found.Add(new Referring(article, text, warnings.Suppressed, warnings.CodeReferences));
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // ArticleAnalyzer reads the same and reports ART099; here it would be AD0001, and all articles' silence.
        }
    }

    private static void Report(CompilationAnalysisContext context, ConcurrentBag<Referring> found)
    {
        Referring[] articles = [.. found.OrderBy(each => each.Article.File.Path, StringComparer.Ordinal)];
        if (articles.Length == 0)
        {
            return;
        }

        string space = ProjectOptions.Of(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions).Spec.Namespace;
        var tree = new CrefTree(
            context.Compilation, space, [.. articles.SelectMany(each => each.Names).Select(name => name.Target)]);
        var nearest = new NearestSymbol(context.Compilation);
        int index = 0;
        foreach (Referring article in articles)
        {
            var problems = new List<Problem>();
            foreach (ReferenceSyntax name in article.Names)
            {
                ImmutableArray<ISymbol> symbols = tree.Symbols(index++, context.CancellationToken);
                if (CodeReferenceCheck.Of(name, symbols, nearest, context.CancellationToken) is { } problem)
                {
                    problems.Add(problem);
                }
            }

            var diagnostics = new ProblemDiagnostics(
                article.Article.File.Path, article.Text, article.Article.Options.Severities, article.Suppressed);
            foreach (DiagnosticInfo diagnostic in diagnostics.Of(problems))
            {
                context.ReportDiagnostic(diagnostic.ToDiagnostic());
            }
        }
    }
}
