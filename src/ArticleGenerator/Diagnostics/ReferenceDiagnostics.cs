using ArticleGenerator.Binding.Metadata;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Diagnostics;

/// <summary>ART014, and ART011 of metadata: what articles refer to, and what there is.</summary>
internal static class ReferenceDiagnostics
{
    // A suggestion compares one path with those of all articles; nobody reads hundreds of them.
    private const int MostSuggestions = 50;

    public static EquatableArray<DiagnosticInfo> Of(
        EquatableArray<ArticleReference> references,
        EquatableArray<ArticleOutline> outlines,
        MetadataClaims claims,
        CancellationToken cancellation)
    {
        if (references.Count == 0)
        {
            return EquatableArray<DiagnosticInfo>.Empty;
        }

        ILookup<string, ArticleOutline> known = outlines.ToLookup(outline => outline.Path, StringComparer.Ordinal);
        var paths = new Lazy<string[]>(() =>
            [.. known.Select(group => group.Key).OrderBy(path => path, StringComparer.Ordinal)]);
        var forms = new Dictionary<string, HeadingForms>(StringComparer.Ordinal);
        var diagnostics = new List<DiagnosticInfo>();
        foreach (ArticleReference reference in references)
        {
            cancellation.ThrowIfCancellationRequested();
            (string path, string heading) = (reference.Target.Path, reference.Target.Heading);
            bool wantsAdvice = diagnostics.Count < MostSuggestions;
            if (!known.Contains(path))
            {
                if (reference.Level == ReportLevel.None)
                {
                    continue;
                }

                string? meant = wantsAdvice ? NearestPath(path, paths.Value) : null;
                diagnostics.Add(Info(reference, reference.Place, $"There is no article “{path}”.", meant) with
                {
                    Suggestion = meant is null ? null : reference.To(meant),
                });
            }
            else if (WishDiagnostics.Of(reference, claims) is { } unfit)
            {
                diagnostics.Add(unfit);
            }
            else if (heading.Length > 0)
            {
                if (!forms.TryGetValue(path, out HeadingForms? headings))
                {
                    headings = new HeadingForms([.. known[path].SelectMany(outline => outline.Headings)]);
                    forms.Add(path, headings);
                }

                if (!headings.Contains(heading))
                {
                    string found = $"The article “{path}” has no section “{heading}”."
                        + (headings.IsEmpty ? " It has no sections." : "");
                    string? meant = wantsAdvice ? headings.Nearest(heading) : null;
                    diagnostics.Add(Info(reference, reference.HeadingPlace, found, meant) with
                    {
                        Suggestion = meant is null ? null : HeadingForms.Like(heading, meant),
                    });
                }
            }
        }

        return new EquatableArray<DiagnosticInfo>(diagnostics);
    }

    // One that was moved, else one that is written much the same.
    private static string? NearestPath(string path, string[] paths) =>
        Array.Find(paths, each => NameOf(each) == NameOf(path)) ?? Spelling.Nearest(path, paths);

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static DiagnosticInfo Info(
        ArticleReference reference, FilePlace place, string found, string? meant) =>
        new(
            "ART014",
            place,
            new EquatableArray<string>([found, meant is null ? "" : $" Did you mean “{meant}”?"]))
        { Level = reference.Level };
}
