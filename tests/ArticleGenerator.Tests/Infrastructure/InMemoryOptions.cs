using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.Tests.Infrastructure;

/// <summary>The project's properties and each file's metadata, as a build would hand them over.</summary>
internal sealed class InMemoryOptions : AnalyzerConfigOptionsProvider
{
    private readonly Options _global;
    private readonly IReadOnlyDictionary<string, string> _ofFiles;
    private readonly IReadOnlyDictionary<string, string> _members;

    /// <param name="properties">MSBuild properties without their prefix.</param>
    /// <param name="ofFiles">What every text file has: <c>.editorconfig</c> keys, item metadata.</param>
    /// <param name="members">What folders say of <c>article_members</c>, by their paths below the articles'.</param>
    public InMemoryOptions(
        IReadOnlyDictionary<string, string> properties,
        IReadOnlyDictionary<string, string>? ofFiles = null,
        IReadOnlyDictionary<string, string>? members = null)
    {
        _members = members ?? new Dictionary<string, string>();
        _global = new Options(properties.ToDictionary(pair => "build_property." + pair.Key, pair => pair.Value));
        _ofFiles = ofFiles ?? new Dictionary<string, string>();
    }

    public override AnalyzerConfigOptions GlobalOptions => _global;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var values = new Dictionary<string, string>(_ofFiles);
        foreach ((string folder, string level) in _members)
        {
            string start = GeneratorRun.PathOf(folder + "/").Replace(".txt", "", StringComparison.Ordinal);
            if (textFile.Path.StartsWith(start, StringComparison.Ordinal))
            {
                values["article_members"] = level;
            }
        }

        return new Options(values);
    }

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(values, KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            _values.TryGetValue(key, out value);
    }
}
