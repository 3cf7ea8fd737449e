using ArticleGenerator.Binding;
using ArticleGenerator.Diagnostics;
using ArticleGenerator.Emit;
using ArticleGenerator.Model;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator;

/// <summary>Hands to the compiler what the pipeline made.</summary>
internal static class Output
{
    public static void Catalog(SourceProductionContext output, CatalogSpec catalog, EmissionContext context)
    {
        if (context.Emits)
        {
            CatalogContents contents = OutputFiles.Contents(catalog, context.Plan);
            output.AddSource(HintName.OfCatalog(context.Project), CatalogEmitter.Emit(catalog, contents, context));
        }
    }

    public static void Articles(SourceProductionContext output, OutputFile file, EmissionContext context) =>
        output.AddSource(
            file.HintName,
            ArticleEmitter.Emit(file, TableWriter.Write(file, context.Plan), context));

    public static void Diagnostics(SourceProductionContext output, EquatableArray<DiagnosticInfo> diagnostics)
    {
        foreach (DiagnosticInfo diagnostic in diagnostics)
        {
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        }
    }
}
