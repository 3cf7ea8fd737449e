using ArticleGenerator.Model;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Diagnostics;

/// <summary>ART014: what articles refer to, and what there is.</summary>
internal static class ReferenceDiagnostics
{
    // A suggestion compares one path with those of all articles; nobody reads hundreds of them.
    private const int MostSuggestions = 50;

    public static EquatableArray<DiagnosticInfo> Of(
        EquatableArray<ArticleReference> references, EquatableArray<ArticleOutline> outlines)
    {
        if (references.Count == 0)
        {
            return EquatableArray<DiagnosticInfo>.Empty;
        }

        ILookup<string, ArticleOutline> known = outlines.ToLookup(outline => outline.Path, StringComparer.Ordinal);
        var diagnostics = new List<DiagnosticInfo>();
        foreach (ArticleReference reference in references)
        {
            bool wantsAdvice = diagnostics.Count < MostSuggestions;
            if (!known.Contains(reference.Path))
            {
                string advice = wantsAdvice ? PathAdvice(reference, known) : "";
                diagnostics.Add(Info(reference, reference.Place, $"There is no article “{reference.Path}”.", advice));
            }
            else if (reference.Heading.Length > 0)
            {
                string[] headings = [.. known[reference.Path].SelectMany(outline => outline.Headings)];
                if (!HeadingForms.Contains(headings, reference.Heading))
                {
                    string found = $"The article “{reference.Path}” has no section “{reference.Heading}”.";
                    string advice = wantsAdvice ? HeadingAdvice(reference, headings) : "";
                    diagnostics.Add(Info(reference, reference.HeadingPlace, found, advice));
                }
            }
        }

        return new EquatableArray<DiagnosticInfo>(diagnostics);
    }

    private static string PathAdvice(ArticleReference reference, ILookup<string, ArticleOutline> known)
    {
        string name = NameOf(reference.Path);
        string? moved = known.Select(group => group.Key).FirstOrDefault(path => NameOf(path) == name);
        return moved is not null
            ? $" Did you mean “{moved}”?"
            : Spelling.DidYouMean(reference.Path, known.Select(group => group.Key));
    }

    private static string HeadingAdvice(ArticleReference reference, string[] headings)
    {
        // A slug is compared with slugs, and answered with the heading.
        string wanted = HeadingForms.Plain(reference.Heading);
        string? nearest = Spelling.Nearest(wanted, headings.Select(HeadingForms.Plain));
        string? heading = nearest is null ? null : headings.First(each => HeadingForms.Plain(each) == nearest);
        return heading is not null ? $" Did you mean “{heading}”?"
            : headings.Length == 0 ? " It has no sections."
            : "";
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static DiagnosticInfo Info(ArticleReference reference, FilePlace place, string found, string advice) =>
        new("ART014", place, new EquatableArray<string>([found, advice])) { Level = reference.Level };
}
