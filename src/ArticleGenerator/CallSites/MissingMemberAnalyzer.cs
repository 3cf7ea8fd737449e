using System.Collections.Immutable;
using ArticleGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
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
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.MissingMember);

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

            // Code without a mistake has no invalid operation: nothing is looked at. To find that out, the compiler makes
            // its trees of operations, which the SDK's own analyzers (CA1416, on by default) have it make anyway.
            start.RegisterOperationAction(
                operation => Analyze(operation, operation.Operation, types), OperationKind.Invalid);

            // What nameof does not find is no invalid operation, but one of no kind, as the name of a type is.
            start.RegisterOperationAction(
                operation => Analyze(operation, ((INameOfOperation)operation.Operation).Argument, types), OperationKind.NameOf);
        });
    }

    private static void Analyze(OperationAnalysisContext context, IOperation operation, ArticleTypes types)
    {
        if (operation.Kind is not (OperationKind.Invalid or OperationKind.None)
            || context.Operation.SemanticModel is not { } model
            || MemberUse.Of(operation, model, context.CancellationToken) is not { } use
            || Place(use, model, types, context.CancellationToken) is not { } place)
        {
            return;
        }

        Suggestion? suggestion = place.Moved ?? Suggestion.Find(use, place.Candidates, context.CancellationToken);
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.MissingMember,
            use.Name.GetLocation(),
            Properties(suggestion),
            place.Found,
            Repair.Of(place, suggestion, context.CancellationToken)));
    }

    private static NamedPlace? Place(MemberUse use, SemanticModel model, ArticleTypes types, CancellationToken cancellation) =>
        use.Owner.IsStatic ? CatalogPlace.Of(use, types) : ListPlace.Of(use, model, types, cancellation);

    private static ImmutableDictionary<string, string?> Properties(Suggestion? suggestion)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        return suggestion is { Path: null } ? properties.Add(SuggestedMemberKey, suggestion.Member.Name) : properties;
    }
}
