using System.Collections.Immutable;
using ArticleGenerator.Binding;
using ArticleGenerator.Inputs;
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
        // What is there: the files, the project's properties, the compiler.
        IncrementalValuesProvider<ArticleFile> files = Pipeline.Files(context);
        IncrementalValueProvider<ProjectOptions> project = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectOptions.Of(options.GlobalOptions))
            .WithTrackingName(StepNames.Project);
        IncrementalValueProvider<Target> target = context.CompilationProvider
            .Select(static (compilation, _) => CompilerTarget.Of(compilation)).WithTrackingName(StepNames.Target);

        // Each article by itself.
        IncrementalValuesProvider<ReadArticle> articles = files
            .Select(static (file, cancellation) => ArticleReader.Read(file, cancellation))
            .WithTrackingName(StepNames.Articles);

        // All together: their names, and how they are emitted.
        IncrementalValueProvider<CatalogSpec> catalog = Pipeline.Catalog(articles, project);
        IncrementalValueProvider<ImmutableArray<int>> weights = articles.Select(
            static (article, _) => article.Spec.Weight)
            .Collect();
        IncrementalValueProvider<EmissionPlan> plan = weights.Combine(target)
            .Select(static (pair, _) => EmissionPlanner.Plan(pair.Left, pair.Right)).WithTrackingName(StepNames.Plan);
        IncrementalValueProvider<EmissionContext> emission = Pipeline.Emission(project, target, plan);
        IncrementalValuesProvider<NamedArticle> named = Pipeline.Named(articles, catalog);

        // Out: the class that lists them, a file for each article or for each bucket of them, the diagnostics.
        context.RegisterSourceOutput(
            catalog.Combine(emission),
            static (output, pair) => Output.Catalog(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(
            Pipeline.Single(named, emission),
            static (output, pair) => Output.Articles(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(
            Pipeline.Shared(named, emission),
            static (output, pair) => Output.Articles(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(Pipeline.Diagnostics(articles), Output.Diagnostics);
        context.RegisterSourceOutput(Pipeline.ProjectProblems(project, target, plan), Output.Diagnostics);
        context.RegisterSourceOutput(Pipeline.Mistakes(files), Output.Diagnostics);
        context.RegisterSourceOutput(Pipeline.SameNames(catalog, files, project), Output.Diagnostics);
        context.RegisterSourceOutput(Pipeline.TooMuchText(plan, weights), Output.Diagnostics);
    }
}
