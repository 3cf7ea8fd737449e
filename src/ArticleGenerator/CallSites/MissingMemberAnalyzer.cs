using System.Collections.Immutable;
using ArticleGenerator.Diagnostics;
using ArticleGenerator.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleGenerator.CallSites;

/// <summary>
/// ART110: C# names a section, quote, speaker, article or folder that is not there. The compiler says so too (CS1061,
/// CS0117); this says what there is now.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingMemberAnalyzer : DiagnosticAnalyzer
{
    /// <summary>
    /// The key, in the diagnostic's properties, of the member that was probably meant: an identifier that can stand in
    /// place of the name at the diagnostic's location. Absent where nothing is near enough, or where another name alone
    /// would not mend it.
    /// </summary>
    public const string SuggestedMemberKey = "SuggestedMember";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.MissingMember);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (ArticleTypes.Of(start.Compilation) is not ArticleTypes types)
            {
                return;
            }

            // Code without a mistake has no invalid operation: nothing is looked at. To find that out, the compiler
            // makes its trees of operations, which the SDK's own analyzers (CA1416, on by default) have it make anyway.
            var files = ArticleFiles.Of(start.Options);
            var finder = new Finder(
                types,
                new Catalogs(start.Compilation, types),
                new MetadataPatterns(start.Compilation),
                new MistakenArticles(files),
                new UnnamedArticles(files),
                OwnName(start.Options));
            start.RegisterOperationAction(
                operation => finder.Analyze(operation, operation.Operation), OperationKind.Invalid);

            // What nameof does not find is no invalid operation, but one of no kind, as the name of a type is.
            start.RegisterOperationAction(
                operation => finder.Analyze(operation, ((INameOfOperation)operation.Operation).Argument),
                OperationKind.NameOf);
        });
    }

    private static string OwnName(AnalyzerOptions options) =>
        ProjectOptions.Of(options.AnalyzerConfigOptionsProvider.GlobalOptions).Spec.CatalogName;

    /// <summary>What is known of the compilation, for as long as it is looked at.</summary>
    private sealed class Finder(
        ArticleTypes types,
        Catalogs catalogs,
        MetadataPatterns patterns,
        MistakenArticles mistaken,
        UnnamedArticles unnamed,
        string ownName)
    {
        public void Analyze(OperationAnalysisContext context, IOperation operation)
        {
            if (operation.Kind is not (OperationKind.Invalid or OperationKind.None)
                || context.Operation.SemanticModel is not { } model)
            {
                return;
            }

            if (MemberUse.Of(operation, model, context.CancellationToken) is { } use)
            {
                Analyze(context, use, model);
            }
            else if (MissingCatalog.Of(operation, model, catalogs, ownName, context.CancellationToken) is { } missing)
            {
                Report(context, missing.Name, suggestion: null, missing.Found, missing.Advice);
            }
        }

        private void Analyze(OperationAnalysisContext context, MemberUse use, SemanticModel model)
        {
            if (Place(use, model, context.CancellationToken) is not { } place)
            {
                return;
            }

            if (place.Article is { } article
                && types.IsOwn(article.Class)
                && mistaken.Advice(article.Class, article.Part, context.CancellationToken) is { } repair)
            {
                Report(context, use.Name, suggestion: null, place.Found, repair);
                return;
            }

            // Which of several was meant, only the program's author knows.
            Suggestion? suggestion = place.Namesakes.Length > 1
                ? null
                : place.Moved ?? Suggestion.Find(use, place.Candidates, context.CancellationToken);
            string advice = Advice.Of(place, suggestion, context.CancellationToken);
            Report(context, use.Name, suggestion, place.Found, advice);
        }

        private NamedPlace? Place(MemberUse use, SemanticModel model, CancellationToken cancellation) =>
            MetadataPlace.Of(use, types, patterns, cancellation)
            ?? ArticlePlace.Of(use, types)
            ?? (use.IsHidden ? null
                : CatalogPlace.Of(use, types, catalogs, unnamed) ?? ListPlace.Of(use, model, types, cancellation));

        private static void Report(
            OperationAnalysisContext context,
            SimpleNameSyntax name,
            Suggestion? suggestion,
            string found,
            string repair) =>
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.MissingMember, name.GetLocation(), Properties(suggestion), found, repair));
    }

    private static ImmutableDictionary<string, string?> Properties(Suggestion? suggestion)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        return suggestion is { Path: null } ? properties.Add(SuggestedMemberKey, suggestion.Member.Name) : properties;
    }
}
