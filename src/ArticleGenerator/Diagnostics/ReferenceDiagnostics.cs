using ArticleGenerator.Binding.Metadata;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;

namespace ArticleGenerator.Diagnostics;

/// <summary>ART014, and ART011 of metadata: what articles refer to, and what there is.</summary>
internal static class ReferenceDiagnostics
{
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
        var paths = new Lazy<ReferablePaths>(() => new ReferablePaths(known.Select(group => group.Key)));
        var headings = new Dictionary<string, HeadingForms>(StringComparer.Ordinal);
        var diagnostics = new List<DiagnosticInfo>();
        foreach (ArticleReference reference in references)
        {
            cancellation.ThrowIfCancellationRequested();
            (string path, string heading) = (reference.Target.Path, reference.Target.Heading);
            if (!known.Contains(path))
            {
                if (reference.Level != ReportLevel.None)
                {
                    diagnostics.Add(NoArticle(reference, paths.Value));
                }
            }
            else if (WishDiagnostics.Of(reference, claims) is { } unfit)
            {
                diagnostics.Add(unfit);
            }
            else if (heading.Length > 0)
            {
                if (!headings.TryGetValue(path, out HeadingForms? forms))
                {
                    forms = new HeadingForms([.. known[path].SelectMany(outline => outline.Headings)]);
                    headings.Add(path, forms);
                }

                if (!forms.Contains(heading))
                {
                    diagnostics.Add(NoSection(reference, forms));
                }
            }
        }

        return new EquatableArray<DiagnosticInfo>(diagnostics);
    }

    private static DiagnosticInfo NoArticle(ArticleReference reference, ReferablePaths paths)
    {
        string path = reference.Target.Path;
        string? meant = paths.Nearest(path);
        string found = $"There is no article “{path}”.";
        string otherwise = meant is null ? paths.Listed(path) : "";
        return Info(reference, reference.Place, found, meant, otherwise) with
        {
            Suggestion = meant is null ? null : reference.To(meant),
        };
    }

    private static DiagnosticInfo NoSection(ArticleReference reference, HeadingForms headings)
    {
        (string path, string heading) = (reference.Target.Path, reference.Target.Heading);
        string? meant = headings.Nearest(heading);
        string found = $"The article “{path}” has no section “{heading}”.";
        string otherwise = meant is null ? headings.Listed : "";
        return Info(reference, reference.HeadingPlace, found, meant, otherwise) with
        {
            Suggestion = meant is null ? null : HeadingForms.Like(heading, meant),
        };
    }

    private static DiagnosticInfo Info(
        ArticleReference reference, FilePlace place, string found, string? meant, string otherwise)
    {
        string advice = meant is null ? otherwise : $"Did you mean “{NameList.Shorten(meant)}”?";
        string[] arguments = [found, advice.Length == 0 ? "" : " " + advice];
        return new DiagnosticInfo("ART014", place, new EquatableArray<string>(arguments)) { Level = reference.Level };
    }
}
