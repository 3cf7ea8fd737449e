using System.Collections.Immutable;
using ArticleGenerator.Binding.Metadata;
using ArticleGenerator.Diagnostics;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.Reading;

/// <summary>Reads all articles: those that it has not read before.</summary>
internal static class ArchiveReader
{
    public static Archive Read(
        ImmutableArray<AdditionalText> files,
        AnalyzerConfigOptionsProvider configuration,
        MetadataClaims claims,
        CancellationToken cancellation)
    {
        var keys = new List<ArticleKey>(files.Length);
        var specs = new List<ArticleSpec>(files.Length);
        var diagnostics = new List<EquatableArray<DiagnosticInfo>>();
        var severities = new List<(string, SeverityRules)>();
        var mistakes = new List<(string, EquatableArray<string>)>();
        var references = new List<ArticleReference>();
        var outlines = new List<ArticleOutline>();
        long characters = 0;
        var readings = new RememberedArticles(configuration, claims);
        foreach (AdditionalText file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (readings.Of(file, cancellation) is not { } article)
            {
                continue;
            }

            keys.Add(article.Key);
            specs.Add(article.Spec);
            characters += article.Weight;
            if (article.Diagnostics.Count > 0)
            {
                diagnostics.Add(article.Diagnostics);
            }

            references.AddRange(article.References);
            outlines.Add(article.Outline);
            if (article.Options.Severities.Rules.Count > 0)
            {
                severities.Add((article.Key.Id, article.Options.Severities));
            }

            if (article.Options.Mistakes.Count > 0)
            {
                mistakes.Add((article.Key.Path, article.Options.Mistakes));
            }
        }

        return new Archive
        {
            Keys = new EquatableArray<ArticleKey>(keys),
            Specs = new EquatableArray<ArticleSpec>(specs),
            Size = new ArchiveSize(keys.Count, characters),
            Diagnostics = new EquatableArray<EquatableArray<DiagnosticInfo>>(diagnostics),
            References = new EquatableArray<ArticleReference>(references),
            Outlines = references.Count == 0
                ? EquatableArray<ArticleOutline>.Empty
                : new EquatableArray<ArticleOutline>(outlines),
            Severities = new EquatableArray<(string, SeverityRules)>(severities),
            Mistakes = new EquatableArray<(string, EquatableArray<string>)>(mistakes),
        };
    }
}
