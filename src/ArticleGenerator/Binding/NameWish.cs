namespace ArticleGenerator.Binding;

/// <summary>What one member of a list could be called.</summary>
/// <param name="Kind">The kind of member, as it stands behind a name: <c>Section</c>.</param>
/// <param name="Names">Names of it, from the shortest on; at least one. They are made when they are asked for.</param>
/// <param name="Essence">All that its words could say in a name: members of one essence are wholly alike.</param>
internal sealed record NameWish(string Kind, IEnumerable<string> Names, Func<string> Essence)
{
    /// <summary>
    /// The names, and what is left where they are not enough: the kind behind the longest, for a quote that is the
    /// beginning of another; a hash of all its words, for words that are alike for longer than a name may be.
    /// </summary>
    public IEnumerable<string> AllNames(string essence)
    {
        string longest = "";
        foreach (string name in Names)
        {
            yield return longest = name;
        }

        if (longest != Kind)
        {
            yield return longest + Kind;
        }

        yield return longest + "_" + StableHash.DigitsOf(essence.ToUpperInvariant());
    }
}
