using System.Collections.Immutable;

namespace ArticleGenerator.CallSites;

/// <summary>
/// An article, of which something was asked under the name that others give it: <c>article.Title</c>. Only names that
/// surely mean something else are known; what is merely misspelled is the compiler's alone.
/// </summary>
internal static class ArticlePlace
{
    // What is asked for, and what has it: the first that there is, in the version of the library that is referenced.
    private static readonly ImmutableDictionary<string, string[]> Meant = new Dictionary<string, string[]>
    {
        ["Title"] = ["Headline"],
        ["Heading"] = ["Headline"],
        ["Name"] = ["Headline"],
        ["Author"] = ["Byline", "FrontMatter[\"byline\"]", "Metadata[\"byline\"]"],
        ["Authors"] = ["Byline", "FrontMatter[\"byline\"]", "Metadata[\"byline\"]"],
        ["Writer"] = ["Byline", "FrontMatter[\"byline\"]", "Metadata[\"byline\"]"],
        ["Body"] = ["Text"],
        ["Content"] = ["Text"],
        ["Contents"] = ["Text"],
        ["Date"] = ["Published", "FrontMatter[\"date\"]", "Metadata[\"date\"]"],
        ["PublishedAt"] = ["Published", "FrontMatter[\"published\"]", "Metadata[\"published\"]"],
        ["PublishedOn"] = ["Published", "FrontMatter[\"published\"]", "Metadata[\"published\"]"],
        ["Tags"] = ["FrontMatter[\"tags\"]", "Metadata[\"tags\"]"],
        ["Categories"] = ["FrontMatter[\"categories\"]", "Metadata[\"categories\"]"],
        ["Keywords"] = ["FrontMatter[\"keywords\"]", "Metadata[\"keywords\"]"],
        ["FrontMatter"] = ["Metadata"],
        ["Summary"] = ["Standfirst", "Lead"],
        ["Description"] = ["Standfirst", "Lead"],
        ["Excerpt"] = ["Lead"],
        ["Slug"] = ["Path"],
        ["Url"] = ["Path"],
        ["Id"] = ["Path"],
        ["Headings"] = ["Sections"],
        ["Quotations"] = ["Quotes"],
        ["People"] = ["Speakers"],
        ["Words"] = ["WordCount"],
        ["Length"] = ["WordCount"],
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Null for all other types and names.</summary>
    public static NamedPlace? Of(MemberUse use, ArticleTypes types)
    {
        if (!types.IsAnyArticle(use.Owner) || !Meant.TryGetValue(use.Identifier, out string[]? names))
        {
            return null;
        }

        foreach (string name in names)
        {
            if (types.MemberOfArticle(name.Split('[')[0]) is { } member)
            {
                string found = $"An article has no member {use.Identifier}.";
                return new NamedPlace(found, Nothing: "", Back: "", ImmutableArray<Candidate>.Empty)
                {
                    Moved = new Suggestion(new Candidate(member, PartKind.Member))
                    {
                        Path = name == member.Name ? null : name,
                    },
                };
            }
        }

        return null;
    }
}
