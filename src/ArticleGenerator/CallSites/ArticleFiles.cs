using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleGenerator.Inputs;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.CallSites;

/// <summary>The articles of this project, looked for when the first name is missing.</summary>
internal sealed class ArticleFiles
{
    // As long as a host hands over the same options, they are the same files.
    private static readonly ConditionalWeakTable<AnalyzerOptions, ArticleFiles> Known = new();

    private readonly Lazy<ImmutableArray<ArticleFile>> _files;
    private readonly Lazy<ILookup<string, ArticleFile>> _byPath;

    private ArticleFiles(AnalyzerOptions options)
    {
        _files = new(() => options.AdditionalFiles
            .Select(file => ArticleFile.Of(file, options.AnalyzerConfigOptionsProvider))
            .OfType<ArticleFile>()
            .ToImmutableArray());
        _byPath = new(() => _files.Value.ToLookup(static file => file.Path, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>All of them, in no order.</summary>
    public ImmutableArray<ArticleFile> All => _files.Value;

    /// <summary>Those of a project.</summary>
    public static ArticleFiles Of(AnalyzerOptions project) =>
        Known.GetValue(project, static options => new ArticleFiles(options));

    /// <summary>Those that are the article of that path: several where two files are one.</summary>
    public IEnumerable<ArticleFile> Of(string path) => _byPath.Value[path];
}
