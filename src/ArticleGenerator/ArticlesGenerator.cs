using ArticleGenerator.Binding.Metadata;
using ArticleGenerator.Inputs;
using ArticleGenerator.Inputs.Metadata;
using ArticleGenerator.Model;
using ArticleGenerator.Reading;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator;

/// <summary>
/// The pipeline. Each step is named, does one thing, and is a function that can be tested without it.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ArticlesGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What is there: the project's properties, the compiler, the types of metadata, and all articles, each read by
        // itself.
        IncrementalValueProvider<ProjectOptions> project = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectOptions.Of(options.GlobalOptions))
            .WithTrackingName(StepNames.Project);
        IncrementalValueProvider<Target> target = context.CompilationProvider
            .Select(static (compilation, _) => CompilerTarget.Of(compilation)).WithTrackingName(StepNames.Target);
        IncrementalValuesProvider<ReadRecord> records = Pipeline.Records(context);
        IncrementalValueProvider<MetadataClaims> claims = Pipeline.Claims(records, project);
        IncrementalValueProvider<Archive> archive = Pipeline.Archive(context, claims);

        // What no edit of a text changes, what hardly any does, and the share that each of them does change.
        IncrementalValueProvider<ArchiveKeys> keys = archive
            .Select(static (all, _) => all.Keys).WithTrackingName(StepNames.Keys);
        IncrementalValueProvider<ArchiveSize> size = archive
            .Select(static (all, _) => all.Size).WithTrackingName(StepNames.Size);
        IncrementalValuesProvider<ArchiveShare> shares = Pipeline.Shares(archive);

        // All together: their names, how they are emitted, and which share a file.
        IncrementalValueProvider<CatalogSpec> catalog = Pipeline.Catalog(keys, project, claims);
        IncrementalValueProvider<EmissionPlan> plan = Pipeline.Plan(size, target, project);
        IncrementalValueProvider<EmissionContext> emission = Pipeline.Emission(project, target, plan);
        IncrementalValuesProvider<Bucket> buckets = Pipeline.Buckets(shares, keys, catalog);

        // Out: the class that lists them, the files of the articles, the diagnostics.
        context.RegisterSourceOutput(
            catalog.Combine(emission),
            static (output, pair) => Output.Catalog(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(
            Pipeline.Files(buckets, emission),
            static (output, pair) => Output.Articles(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(Pipeline.Diagnostics(archive), Output.Diagnostics);
        context.RegisterSourceOutput(Pipeline.RecordProblems(records, catalog, project), Output.Diagnostics);
        context.RegisterSourceOutput(Pipeline.DeadReferences(archive, claims), Output.Diagnostics);
        context.RegisterSourceOutput(Pipeline.ProjectProblems(project, target, plan), Output.Diagnostics);
        context.RegisterSourceOutput(Pipeline.Mistakes(archive), Output.Diagnostics);
        context.RegisterSourceOutput(Pipeline.SameNames(catalog, archive, project), Output.Diagnostics);
        context.RegisterSourceOutput(Pipeline.TooMuchText(plan, size), Output.Diagnostics);
    }
}
