namespace ArticleGenerator.Binding;

/// <summary>What one member of a list could be called.</summary>
/// <param name="kind">The kind of member, as it stands behind a name: <c>Section</c>.</param>
/// <param name="reserved">The names that it cannot have.</param>
internal abstract class NameWish(string kind, ReservedNames reserved)
{
    /// <summary>The shortest name: nearly always the only one that is asked for.</summary>
    public string First => reserved.Free(Names().First(), kind);

    /// <summary>All that its words could say in a name: members of one essence are wholly alike.</summary>
    public abstract string Essence();

    /// <summary>
    /// The names, and what is left where they are not enough: the kind behind the longest, for a quote that is the
    /// beginning of another; a hash of all its words, for words that are alike for longer than a name may be.
    /// </summary>
    public IEnumerable<string> AllNames(string essence)
    {
        string longest = "";
        foreach (string name in Names())
        {
            yield return longest = reserved.Free(name, kind);
        }

        if (longest != kind)
        {
            yield return longest + kind;
        }

        yield return longest + "_" + StableHash.DigitsOf(essence.ToUpperInvariant());
    }

    /// <summary>
    /// Names of it, from the shortest on; at least one. They are made when they are asked for, reserved or not.
    /// </summary>
    protected abstract IEnumerable<string> Names();
}
