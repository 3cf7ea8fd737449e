using ArticleGenerator.Model;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>Compares names whatever their case, and whatever stands between their words.</summary>
internal static class NameMatch
{
    /// <summary>The choice of that name; of several that differ in case only, the one that is exactly so.</summary>
    public static Choice? Find(string found, EquatableArray<Choice> choices)
    {
        string essence = KeyEssence.Of(found.Trim());
        Choice? match = null;
        foreach (Choice choice in choices)
        {
            if (choice.Name == found)
            {
                return choice;
            }

            match ??= KeyEssence.Of(choice.Name) == essence ? choice : null;
        }

        return match;
    }
}
