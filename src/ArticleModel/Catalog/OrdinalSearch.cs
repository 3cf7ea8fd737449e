namespace ArticleModel;

/// <summary>Finds a string among ordered ones (ordinal).</summary>
internal static class OrdinalSearch
{
    /// <summary>The place of <paramref name="wanted"/>, or a negative number where it is not there.</summary>
    /// <param name="ordered">What it is looked for in.</param>
    /// <param name="wanted">What is looked for.</param>
    /// <param name="likely">Where it is looked for first: from 0 on.</param>
    public static int Find(string[] ordered, string wanted, int likely)
    {
        int low = 0;
        int high = ordered.Length - 1;
        for (int middle = Math.Min(likely, high); low <= high; middle = low + ((high - low) / 2))
        {
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
}
