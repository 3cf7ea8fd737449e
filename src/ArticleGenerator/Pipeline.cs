using ArticleGenerator.Binding;
using ArticleGenerator.Binding.Metadata;
using ArticleGenerator.Diagnostics;
using ArticleGenerator.Inputs;
using ArticleGenerator.Inputs.Metadata;
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
    /// <summary>
    /// The project's own types of metadata. Re-runs with every change of C#, for types that have the attribute only.
    /// </summary>
    public static IncrementalValuesProvider<ReadRecord> Records(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
                RecordReader.Attribute,
                static (_, _) => true,
                static (attribute, cancellation) => RecordReader.Read(attribute, cancellation))
            .SelectMany(static (records, _) => records)
            .WithTrackingName(StepNames.Records);

    /// <summary>Which articles have which type. It holds no place: C# that only moves leaves it equal.</summary>
    public static IncrementalValueProvider<MetadataClaims> Claims(
        IncrementalValuesProvider<ReadRecord> records, IncrementalValueProvider<ProjectOptions> project) =>
        records.Collect().Combine(project)
            .Select(static (pair, _) => MetadataClaims.Of(
                pair.Left.Select(record => record.Claim), pair.Right.Spec.Visibility))
            .WithTrackingName(StepNames.Claims);

    /// <summary>What is wrong with these types, in C#; of the articles only their names count.</summary>
    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> RecordProblems(
        IncrementalValuesProvider<ReadRecord> records,
        IncrementalValueProvider<CatalogSpec> catalog,
        IncrementalValueProvider<ProjectOptions> project) =>
        records.Collect().Combine(catalog).Combine(project)
            .Select(static (all, _) => MetadataDiagnostics.Of(
                all.Left.Left, all.Left.Right, all.Right.Spec.Visibility))
            .WithTrackingName(StepNames.RecordProblems);

    /// <summary>
    /// Re-runs for each edit of a text, and reads that one. All files in one step and not a step for each: the compiler
    /// compares the results of a step one by one after every edit, which costs more than reading an article. A change
    /// of a type of metadata reads the articles that have it.
    /// </summary>
    public static IncrementalValueProvider<Archive> Archive(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<MetadataClaims> claims) =>
        context.AdditionalTextsProvider.Collect().Combine(context.AnalyzerConfigOptionsProvider).Combine(claims)
            .Select(static (all, cancellation) =>
                ArchiveReader.Read(all.Left.Left, all.Left.Right, all.Right, cancellation))
            .WithTrackingName(StepNames.Archive);

    /// <summary>
    /// Re-runs when an article comes, goes or moves, or a type of metadata changes; never for an edit of a text, since
    /// a key holds none.
    /// </summary>
    public static IncrementalValueProvider<CatalogSpec> Catalog(
        IncrementalValueProvider<ArchiveKeys> keys,
        IncrementalValueProvider<ProjectOptions> project,
        IncrementalValueProvider<MetadataClaims> claims) =>
        keys.Combine(project).Combine(claims)
            .Select(static (all, _) => FolderTypes.Of(
                CatalogBinder.Bind(all.Left.Left.All, all.Left.Right.Spec.CatalogName) with
                {
                    Spread = all.Left.Left.Spread,
                },
                all.Right))
            .WithTrackingName(StepNames.Catalog);

    /// <summary>
    /// Re-runs for each edit and hardly ever changes: it depends on properties, on the compiler and on thresholds.
    /// </summary>
    public static IncrementalValueProvider<EmissionPlan> Plan(
        IncrementalValueProvider<ArchiveSize> size,
        IncrementalValueProvider<Target> target,
        IncrementalValueProvider<ProjectOptions> project) =>
        size.Combine(target).Combine(project)
            .Select(static (all, _) => EmissionPlanner.Plan(all.Left.Left, all.Left.Right, all.Right.Spec))
            .WithTrackingName(StepNames.Plan);

    /// <summary>Hardly ever changes: it depends on properties, on the compiler and on two thresholds.</summary>
    public static IncrementalValueProvider<EmissionContext> Emission(
        IncrementalValueProvider<ProjectOptions> project,
        IncrementalValueProvider<Target> target,
        IncrementalValueProvider<EmissionPlan> plan) =>
        project.Combine(target).Combine(plan)
            .Select(static (all, _) => new EmissionContext(all.Left.Left.Spec, all.Left.Right, all.Right))
            .WithTrackingName(StepNames.Context);

    /// <summary>Re-run for each edit, for the share that has the edited article.</summary>
    public static IncrementalValuesProvider<ArchiveShare> Shares(IncrementalValueProvider<Archive> archive) =>
        archive.SelectMany(static (all, _) => all.Shares).WithTrackingName(StepNames.Shares);

    /// <summary>Names each share's articles: of all when one comes, goes or moves, else of one share.</summary>
    public static IncrementalValuesProvider<Bucket> Buckets(
        IncrementalValuesProvider<ArchiveShare> shares,
        IncrementalValueProvider<ArchiveKeys> keys,
        IncrementalValueProvider<CatalogSpec> catalog) =>
        shares.Combine(keys.Combine(catalog)
                .Select(static (pair, _) => Binding.Buckets.Name(pair.Left, pair.Right))
                .WithTrackingName(StepNames.Names))
            .Select(static (pair, _) => Binding.Buckets.Fill(
                pair.Left.Bucket, pair.Right[pair.Left.Bucket], pair.Left.Specs))
            .WithTrackingName(StepNames.Buckets);

    /// <summary>Up to 256 articles a file for each, above a file for each bucket.</summary>
    public static IncrementalValuesProvider<(OutputFile Left, EmissionContext Right)> Files(
        IncrementalValuesProvider<Bucket> buckets, IncrementalValueProvider<EmissionContext> emission) =>
        buckets.Combine(emission)
            .SelectMany(static (pair, _) => OutputFiles.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Files)
            .Combine(emission);

    /// <summary>
    /// A row for each article that has a mistake: places change with every edit above them, and the output does not.
    /// </summary>
    public static IncrementalValuesProvider<EquatableArray<DiagnosticInfo>> Diagnostics(
        IncrementalValueProvider<Archive> archive) =>
        archive.SelectMany(static (all, _) => all.Diagnostics).WithTrackingName(StepNames.Diagnostics);

    /// <summary>
    /// Re-runs when a reference or a heading changes, an article comes or goes, or a type of metadata changes; where no
    /// article has a reference, there is nothing to compare.
    /// </summary>
    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> DeadReferences(
        IncrementalValueProvider<Archive> archive, IncrementalValueProvider<MetadataClaims> claims) =>
        archive.Select(static (all, _) => all.References).WithTrackingName(StepNames.References)
            .Combine(archive.Select(static (all, _) => all.Outlines).WithTrackingName(StepNames.Outlines))
            .Combine(claims)
            .Select(static (all, cancellation) =>
                ReferenceDiagnostics.Of(all.Left.Left, all.Left.Right, all.Right, cancellation))
            .WithTrackingName(StepNames.DeadReferences);

    /// <summary>What no folder's configuration can mean, once for all the articles that it is about.</summary>
    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> Mistakes(
        IncrementalValueProvider<Archive> archive) =>
        archive.Select(static (all, _) => ConfigurationDiagnostics.Of(all.Mistakes))
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
        IncrementalValueProvider<Archive> archive,
        IncrementalValueProvider<ProjectOptions> project) =>
        catalog.Combine(archive.Select(static (all, _) => all.Severities).WithTrackingName(StepNames.Severities))
            .Combine(project)
            .Select(static (all, _) => CatalogDiagnostics.OfNames(
                all.Left.Left, new FileSeverities(all.Left.Right), all.Right.Directory))
            .WithTrackingName(StepNames.SameNames);

    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> TooMuchText(
        IncrementalValueProvider<EmissionPlan> plan, IncrementalValueProvider<ArchiveSize> size) =>
        plan.Combine(size)
            .Select(static (pair, _) => CatalogDiagnostics.TooMuchText(pair.Left, pair.Right))
            .WithTrackingName(StepNames.TooMuchText);
}
