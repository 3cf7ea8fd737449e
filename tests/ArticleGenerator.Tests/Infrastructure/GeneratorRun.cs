using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.Tests.Infrastructure;

/// <summary>A run of the generator over articles and C#. Immutable: each change gives the run that follows.</summary>
internal sealed class GeneratorRun
{
    /// <summary>The folder of the project that tests pretend to have.</summary>
    public const string ProjectDirectory = "/newsroom/";

    private readonly ImmutableArray<AdditionalText> _files;
    private readonly InMemoryOptions _options;

    private GeneratorRun(
        GeneratorDriver driver, Compilation compilation, ImmutableArray<AdditionalText> files, InMemoryOptions options)
    {
        _options = options;
        int[] reads = [.. files.Select(ReadsOf)];
        Driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        Compilation = compilation;
        Output = output;
        _files = files;
        FilesRead = [.. files.Where((file, i) => ReadsOf(file) > reads[i]).Select(file => file.Path)];
    }

    public GeneratorDriver Driver { get; }

    /// <summary>The files that this run has read, by their paths; those read before are remembered.</summary>
    public ImmutableArray<string> FilesRead { get; }

    /// <summary>What went in.</summary>
    public Compilation Compilation { get; }

    /// <summary>What came out: the same with the generated files.</summary>
    public Compilation Output { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>What the analyzer says of the same files.</summary>
    public Task<ImmutableArray<Diagnostic>> WarningsAsync() => AnalyzedAsync(new ArticleAnalyzer());

    /// <summary>What an analyzer says of the same files and the whole program.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzedAsync(DiagnosticAnalyzer analyzer)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(_files, _options),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> diagnostics = await Output
            .WithAnalyzers([analyzer], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    public static GeneratorRun Of(params (string Path, string Text)[] articles) => new GeneratorOptions().Run(articles);

    public static GeneratorRun Start(GeneratorOptions options, IEnumerable<AdditionalText> files)
    {
        ImmutableArray<AdditionalText> all = [.. files];
        var configuration = options.Configuration();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ArticlesGenerator().AsSourceGenerator()],
            all,
            options.ParseOptions,
            configuration,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new GeneratorRun(driver, options.Compilation(), all, configuration);
    }

    /// <summary>
    /// The path of an article's file: <c>local/ferry</c> is <c>/newsroom/articles/local/ferry.txt</c>. One in Markdown
    /// has its ending.
    /// </summary>
    public static string PathOf(string article) =>
        ProjectDirectory + "articles/" + article + (article.EndsWith(".md", StringComparison.Ordinal) ? "" : ".txt");

    public string Source(string hintName) =>
        Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    public GeneratorRun Again() => new(Driver, Compilation.Clone(), _files, _options);

    public GeneratorRun WithCSharp(string code) => new(
        Driver,
        Compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)Compilation.SyntaxTrees.First().Options)),
        _files,
        _options);

    /// <summary>The project's properties and its <c>.editorconfig</c> say something else.</summary>
    public GeneratorRun WithConfiguration(GeneratorOptions options)
    {
        var configuration = options.Configuration();
        return new GeneratorRun(
            Driver.WithUpdatedAnalyzerConfigOptions(configuration), Compilation, _files, configuration);
    }

    /// <summary>The project's own C# becomes this.</summary>
    public GeneratorRun WithCSharpReplaced(string code) => new(
        Driver,
        Compilation.ReplaceSyntaxTree(
            Compilation.SyntaxTrees.First(),
            CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)Compilation.SyntaxTrees.First().Options)),
        _files,
        _options);

    /// <summary>The file of that article gets this text: another instance, as every edit gives one.</summary>
    public GeneratorRun WithEdited(string article, string text)
    {
        AdditionalText old = _files.Single(file => file.Path == PathOf(article));
        var edited = new InMemoryText(old.Path, text);
        return new GeneratorRun(
            Driver.ReplaceAdditionalText(old, edited), Compilation, _files.Replace(old, edited), _options);
    }

    public GeneratorRun WithAdded(string article, string text)
    {
        var added = new InMemoryText(PathOf(article), text);
        return new GeneratorRun(Driver.AddAdditionalTexts([added]), Compilation, _files.Add(added), _options);
    }

    public GeneratorRun WithRemoved(string article)
    {
        AdditionalText removed = _files.Single(file => file.Path == PathOf(article));
        return new GeneratorRun(Driver.RemoveAdditionalTexts([removed]), Compilation, _files.Remove(removed), _options);
    }

    public GeneratorRun WithRenamed(string article, string name)
    {
        AdditionalText old = _files.Single(file => file.Path == PathOf(article));
        var renamed = new InMemoryText(PathOf(name), old.GetText());
        return new GeneratorRun(
            Driver.ReplaceAdditionalText(old, renamed), Compilation, _files.Replace(old, renamed), _options);
    }

    private static int ReadsOf(AdditionalText file) => (file as InMemoryText)?.Reads ?? 0;
}
