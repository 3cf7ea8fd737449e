using System.Collections.Immutable;
using ArticleGenerator.Problems;
using ArticleGenerator.Spelling;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.FrontMatter;

/// <summary>
/// <c>suppress: ART101, ART105</c> in the front matter: what this one article does not want to hear of. It is the
/// strongest of all settings, as <c>#pragma warning disable</c> is in C#.
/// </summary>
internal static class Suppressions
{
    private static readonly string[] Known =
        [.. ((ProblemKind[])Enum.GetValues(typeof(ProblemKind))).Select(Problem.IdOf)];

    private static readonly string[] OfProject =
    [
        "ART004", "ART015", "ART016", "ART019",
        "ART090", "ART092", "ART093", "ART094", "ART097", "ART099", "ART109", "ART110",
    ];

    public static ImmutableArray<string> Read(FrontMatterSyntax frontMatter, ImmutableArray<Problem>.Builder problems)
    {
        if (frontMatter.Find("suppress") is not { } entry)
        {
            return ImmutableArray<string>.Empty;
        }

        var suppressed = new SortedSet<string>(StringComparer.Ordinal);
        foreach (TextSpan span in Ids(entry.Value))
        {
            string id = entry.Value.Substring(span.Start, span.Length);
            if (Known.Contains(id, StringComparer.OrdinalIgnoreCase))
            {
                suppressed.Add(id.ToUpperInvariant());
                continue;
            }

            string message = $"“{id}” is not a diagnostic that an article can suppress: write ids such as ART101, "
                + "separated by commas."
                + (IsOfProject(id)
                    ? " That one is not about a text: set it for the project, with NoWarn or in a .globalconfig."
                    : KnownNames.DidYouMean(id, Known));
            problems.Add(Problem.At(ProblemKind.Configuration, entry.PlaceOf(span), message));
        }

        return ImmutableArray.CreateRange(suppressed);
    }

    // Two articles of one name, the project's settings, C# that names what is not there.
    private static bool IsOfProject(string id) => OfProject.Contains(id, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<TextSpan> Ids(string value)
    {
        int start = 0;
        for (int i = 0; i <= value.Length; i++)
        {
            if (i < value.Length && char.IsLetterOrDigit(value[i]))
            {
                continue;
            }

            if (i > start)
            {
                yield return TextSpan.FromBounds(start, i);
            }

            start = i + 1;
        }
    }
}
