using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.Testing.Inputs;

/// <summary>
/// What the compiler hands over besides the texts: the project's properties, the files' metadata, the configuration.
/// </summary>
internal sealed class ProjectConfiguration : AnalyzerConfigOptionsProvider
{
    private readonly FileConfiguration _files;
    private readonly FileConfiguration _given;

    public ProjectConfiguration(ArticleDriverOptions project, FileConfiguration files)
    {
        _files = files;
        _given = FileConfiguration.AtRoot(project.EditorConfig);
        GlobalOptions = new Options(files.Global.AnalyzerOptions.SetItems(
        [
            Property("ProjectDir", "/"),
            Property(nameof(project.RootNamespace), project.RootNamespace),
            Property(nameof(project.ArticleNamespace), project.ArticleNamespace),
            Property(nameof(project.ArticleCatalogName), project.ArticleCatalogName),
            Property(nameof(project.ArticleVisibility), project.ArticleVisibility),
            Property(nameof(project.ArticleMembers), project.ArticleMembers),
        ]));
    }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    /// <summary>The severities that a <c>.globalconfig</c> gives to diagnostics.</summary>
    // The compiler reads the keys in lower case and looks ids up without regard to it, which the options do not.
    public ImmutableDictionary<string, ReportDiagnostic> Severities =>
        _files.Global.TreeOptions.ToImmutableDictionary(rule => rule.Key.ToUpperInvariant(), rule => rule.Value);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        string path = (textFile as ArticleText)?.File ?? textFile.Path;
        return new Options(_files.OptionsOf(path)
            .SetItems(_given.OptionsOf(textFile.Path))
            .SetItem("build_metadata.ArticleNote.SourceItemGroup", "Article"));
    }

    private static KeyValuePair<string, string> Property(string name, string value) =>
        new("build_property." + name, value);

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Options None = new(ImmutableDictionary<string, string>.Empty);

        private readonly ImmutableDictionary<string, string> _values = values.WithComparers(KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            _values.TryGetValue(key, out value);
    }
}
