using System.Collections.Immutable;
using ArticleGenerator.Diagnostics;
using ArticleGenerator.Inputs;
using ArticleGenerator.Problems;
using ArticleGenerator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator;

/// <summary>
/// Reports what is no mistake, but what an editor would ask about: ART101 to ART108 and ART111, from the reading that
/// the generator has made already.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Descriptors.OfAnalyzer.Add(Descriptors.Internal);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Analyze);
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        AdditionalText file = context.AdditionalFile;
        if (ArticleFile.Of(file, context.Options.AnalyzerConfigOptionsProvider) is not { } article)
        {
            return;
        }

        foreach (DiagnosticInfo diagnostic in Diagnostics(article, context.CancellationToken))
        {
            context.ReportDiagnostic(diagnostic.ToDiagnostic());
        }
    }

    private static IEnumerable<DiagnosticInfo> Diagnostics(ArticleFile article, CancellationToken cancellation)
    {
        try
        {
            // The generator or the compiler has said by now why there is none.
            if (article.Read(out _, cancellation) is not { } text)
            {
                return [];
            }

            ArticleWarnings warnings = ReadingCache.Warnings(text, article.Options.Parsing, cancellation);
            return new ProblemDiagnostics(article.File.Path, text, article.Options.Severities, warnings.Suppressed)
                .Of(warnings.Problems);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // An article that cannot be read at all is an error of the generator already; here it would be AD0001.
            return [DiagnosticInfo.OfFailure(failure, article.File.Path, ReportLevel.Warning)];
        }
    }
}
