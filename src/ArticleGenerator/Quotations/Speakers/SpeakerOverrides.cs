using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations.Speakers;

/// <summary>
/// What the author says of speakers in the front matter: under <c>speakers:</c> indented lines <c>alias: Full Name</c>
/// or
/// <c>alias: nobody</c>. It overrules every rule.
/// </summary>
internal sealed class SpeakerOverrides
{
    private const string Nobody = "nobody";

    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    private SpeakerOverrides()
    {
    }

    public static SpeakerOverrides Of(FrontMatterSyntax frontMatter)
    {
        var overrides = new SpeakerOverrides();
        if (frontMatter.Find("speakers") is not { } speakers)
        {
            return overrides;
        }

        foreach (FrontMatterEntry entry in speakers.Entries)
        {
            overrides._names[entry.Key] = entry.Value;
        }

        return overrides;
    }

    /// <summary>Whether the author says nothing of anybody.</summary>
    public bool IsEmpty => _names.Count == 0;

    /// <summary>The name that the author gives to somebody.</summary>
    /// <param name="names">What the article calls them, the words beside the quotation first.</param>
    /// <param name="name">The name, or null for nobody.</param>
    /// <returns>Whether the author says anything of them.</returns>
    public bool TryOverrule(IEnumerable<string> names, out string? name)
    {
        name = null;
        foreach (string alias in names)
        {
            if (_names.TryGetValue(alias, out string? chosen))
            {
                name = chosen.Equals(Nobody, StringComparison.OrdinalIgnoreCase) ? null : chosen;
                return true;
            }
        }

        return false;
    }
}
