namespace ArticleModel;

/// <summary>Finds a string among ordered ones (ordinal).</summary>
internal static class OrdinalSearch
{
    /// <summary>The place of <paramref name="wanted"/>, or a negative number where it is not there.</summary>
    public static int Find(string[] ordered, string wanted)
    {
        int low = 0;
        int high = ordered.Length - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            int order = string.CompareOrdinal(ordered[middle], wanted);
            if (order == 0)
            {
                return middle;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }

    /// <summary>The same, where it is known to be most likely at <paramref name="likely"/>.</summary>
    public static int Find(string[] ordered, string wanted, int likely) =>
        likely < ordered.Length && ordered[likely] == wanted ? likely : Find(ordered, wanted);
}
