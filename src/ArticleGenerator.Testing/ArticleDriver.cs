using System.Collections.Immutable;
using ArticleGenerator.Testing.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Testing;

/// <summary>
/// Runs the compiler plug-in over articles, as a build does. What it returns is what Verify.SourceGenerators verifies:
/// <c>Verify(ArticleDriver.Run("../News"))</c>.
/// </summary>
/// <remarks>
/// Whatever the machine, an article's file is called <c>/articles/...</c> in the diagnostics, so that snapshots are the
/// same everywhere. <c>GetRunResult().Diagnostics</c> has the errors that a build would report of the articles, each
/// with its id and its place; what the analyzer warns about (ART101 and above) is not among them.
/// </remarks>
public static class ArticleDriver
{
    /// <summary>Runs the plug-in over the articles of a folder, in no namespace.</summary>
    /// <inheritdoc cref="Run(string, ArticleDriverOptions)"/>
    public static GeneratorDriver Run(string folder) => Run(folder, ArticleDriverOptions.Default);

    /// <summary>Runs the plug-in over the articles of a folder.</summary>
    /// <param name="folder">
    /// The folder of a project, with its articles in <c>articles</c>; or a folder of articles. Where it is relative, it
    /// is looked for from the folder in which the tests run upwards: <c>../News</c> is found beside the test project.
    /// The <c>.editorconfig</c> and <c>.globalconfig</c> files in it and above it count.
    /// </param>
    /// <param name="options">What else the project says.</param>
    /// <returns>The driver after its run.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FileNotFoundException">The folder has no article in it.</exception>
    public static GeneratorDriver Run(string folder, ArticleDriverOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(options);

        var articles = ArticleFolder.Find(folder);
        return Run(articles.Files(), FileConfiguration.Above(articles), options);
    }

    /// <summary>Runs the plug-in over texts, in no namespace.</summary>
    /// <inheritdoc cref="Run(ArticleDriverOptions, ValueTuple{string, string}[])"/>
    public static GeneratorDriver Run(params (string Path, string Text)[] articles) =>
        Run(ArticleDriverOptions.Default, articles);

    /// <summary>Runs the plug-in over texts.</summary>
    /// <param name="options">What the project says.</param>
    /// <param name="articles">
    /// Each article's path and text. The path is the article's own, <c>local/ferry-sails-again</c>, or its file's with
    /// an extension, <c>local/ferry-sails-again.txt</c>.
    /// </param>
    /// <returns>The driver after its run.</returns>
    public static GeneratorDriver Run(ArticleDriverOptions options, params (string Path, string Text)[] articles)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(articles);

        ImmutableArray<ArticleText> files = [.. articles.Select(article => ArticleText.Of(article.Path, article.Text))];
        return Run(files, FileConfiguration.None, options);
    }

    private static GeneratorDriver Run(
        ImmutableArray<ArticleText> files, FileConfiguration configuration, ArticleDriverOptions options)
    {
        var project = new ProjectConfiguration(options, configuration);
        return CSharpGeneratorDriver
            .Create(
                [new ArticlesGenerator().AsSourceGenerator()],
                ImmutableArray<AdditionalText>.CastUp(files),
                options.ParseOptions,
                project)
            .RunGenerators(options.Compilation(project.Severities));
    }
}
