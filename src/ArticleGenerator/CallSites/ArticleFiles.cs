using System.Collections.Immutable;
using ArticleGenerator.Inputs;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.CallSites;

/// <summary>The articles of this project, looked for when the first name is missing.</summary>
internal sealed class ArticleFiles
{
    private readonly Lazy<ImmutableArray<ArticleFile>> _files;
    private readonly Lazy<ILookup<string, ArticleFile>> _byPath;

    public ArticleFiles(AnalyzerOptions options)
    {
        _files = new(() => options.AdditionalFiles
            .Select(file => ArticleFile.Of(file, options.AnalyzerConfigOptionsProvider))
            .OfType<ArticleFile>()
            .ToImmutableArray());
        _byPath = new(() => _files.Value.ToLookup(static file => file.Path, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>All of them, in no order.</summary>
    public ImmutableArray<ArticleFile> All => _files.Value;

    /// <summary>Those that are the article of that path: several where two files are one.</summary>
    public IEnumerable<ArticleFile> Of(string path) => _byPath.Value[path];
}
