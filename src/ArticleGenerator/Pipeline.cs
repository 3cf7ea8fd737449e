using System.Collections.Immutable;
using ArticleGenerator.Binding;
using ArticleGenerator.Diagnostics;
using ArticleGenerator.Inputs;
using ArticleGenerator.Model;
using ArticleGenerator.Reading;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator;

/// <summary>
/// The steps that are put together of several. What each of them re-runs for is as important as what it computes, and
/// stands beside it.
/// </summary>
internal static class Pipeline
{
    /// <summary>Re-runs for a file whose text or configuration changed.</summary>
    public static IncrementalValuesProvider<ArticleFile> Files(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => ArticleFile.Of(pair.Left, pair.Right))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(StepNames.Files);

    /// <summary>Re-runs when an article comes, goes or moves; never for an edit, since a key holds no text.</summary>
    public static IncrementalValueProvider<CatalogSpec> Catalog(
        IncrementalValuesProvider<ReadArticle> articles, IncrementalValueProvider<ProjectOptions> project) =>
        articles.Select(static (article, _) => article.Key).Collect().Combine(project)
            .Select(static (pair, _) => CatalogBinder.Bind(pair.Left, pair.Right.Spec.CatalogName))
            .WithTrackingName(StepNames.Catalog);

    /// <summary>Hardly ever changes: it depends on properties, on the compiler and on two thresholds.</summary>
    public static IncrementalValueProvider<EmissionContext> Emission(
        IncrementalValueProvider<ProjectOptions> project,
        IncrementalValueProvider<Target> target,
        IncrementalValueProvider<EmissionPlan> plan) =>
        project.Combine(target).Combine(plan)
            .Select(static (all, _) => new EmissionContext(all.Left.Left.Spec, all.Left.Right, all.Right))
            .WithTrackingName(StepNames.Context);

    /// <summary>
    /// Looks each article's name up. A new catalog makes it look them all up, and all but those that got another name
    /// stay equal.
    /// </summary>
    public static IncrementalValuesProvider<NamedArticle> Named(
        IncrementalValuesProvider<ReadArticle> articles, IncrementalValueProvider<CatalogSpec> catalog) =>
        articles.Select(static (article, _) => (article.Key, article.Spec)).Combine(catalog)
            .Select(static (pair, _) => new NamedArticle(pair.Right.NameOf(pair.Left.Key), pair.Left.Spec))
            .WithTrackingName(StepNames.Named);

    /// <summary>A file for each article, up to 256 of them: an edit re-emits the one that was edited.</summary>
    public static IncrementalValuesProvider<(OutputFile Left, EmissionContext Right)> Single(
        IncrementalValuesProvider<NamedArticle> named, IncrementalValueProvider<EmissionContext> emission) =>
        named.Combine(emission)
            .Where(static pair => !pair.Right.Plan.Bucketed && !pair.Left.Name.IsRepeated)
            .Select(static (pair, _) => (OutputFiles.Single(pair.Left, pair.Right), pair.Right))
            .WithTrackingName(StepNames.Single);

    /// <summary>256 files for any number of articles: an edit re-emits the bucket of the one that was edited.</summary>
    public static IncrementalValuesProvider<(OutputFile Left, EmissionContext Right)> Shared(
        IncrementalValuesProvider<NamedArticle> named, IncrementalValueProvider<EmissionContext> emission) =>
        named.Collect().Combine(emission)
            .SelectMany(static (pair, _) => OutputFiles.Shared(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Shared)
            .Combine(emission);

    /// <summary>
    /// Apart from the specs, because places change with every edit above them and the output does not.
    /// </summary>
    public static IncrementalValuesProvider<EquatableArray<DiagnosticInfo>> Diagnostics(
        IncrementalValuesProvider<ReadArticle> articles) =>
        articles.Select(static (article, _) => article.Diagnostics).WithTrackingName(StepNames.Diagnostics);

    /// <summary>What no folder's configuration can mean, once for all the articles that it is about.</summary>
    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> Mistakes(
        IncrementalValuesProvider<ArticleFile> files) =>
        files.Where(static file => file.Options.Mistakes.Count > 0)
            .Select(static (file, _) => (file.Path, file.Options.Mistakes))
            .Collect()
            .Select(static (articles, _) => ConfigurationDiagnostics.Of(articles))
            .WithTrackingName(StepNames.Mistakes);

    /// <summary>
    /// What is wrong with the project; nobody is asked to mend the settings of articles that are not there.
    /// </summary>
    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> ProjectProblems(
        IncrementalValueProvider<ProjectOptions> project,
        IncrementalValueProvider<Target> target,
        IncrementalValueProvider<EmissionPlan> plan) =>
        project.Combine(target).Combine(plan)
            .Select(static (all, _) => all.Right.HasArticles
                ? ProjectDiagnostics.Of(all.Left.Left.Problems, all.Left.Right.Library)
                : EquatableArray<DiagnosticInfo>.Empty)
            .WithTrackingName(StepNames.ProjectProblems);

    /// <summary>Of the files only paths and severities count, so that no edit of a text makes it run again.</summary>
    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> SameNames(
        IncrementalValueProvider<CatalogSpec> catalog,
        IncrementalValuesProvider<ArticleFile> files,
        IncrementalValueProvider<ProjectOptions> project) =>
        catalog.Combine(files.Where(static file => file.Options.Severities.Rules.Count > 0)
                .Select(static (file, _) => (file.File.Path, file.Options.Severities))
                .Collect())
            .Combine(project)
            .Select(static (all, _) => CatalogDiagnostics.OfNames(
                all.Left.Left, new FileSeverities(all.Left.Right), all.Right.Directory))
            .WithTrackingName(StepNames.SameNames);

    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> TooMuchText(
        IncrementalValueProvider<EmissionPlan> plan, IncrementalValueProvider<ImmutableArray<int>> weights) =>
        plan.Combine(weights).Select(static (pair, _) => CatalogDiagnostics.TooMuchText(pair.Left, pair.Right));
}
