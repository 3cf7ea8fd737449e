namespace ArticleGenerator.Binding.Metadata;

/// <summary>
/// Patterns of article paths: <c>*</c> is any part of a name and <c>?</c> one character of it, <c>**</c> any number of
/// folders, and at the end all that lies below. Upper and lower case are the same, as they are to articles' names.
/// </summary>
internal static class PathPattern
{
    private const string AnyFolders = "**";

    /// <summary>In time that grows with both lengths and never faster: no pattern tries anything twice.</summary>
    public static bool Matches(string pattern, string path)
    {
        string[] patterns = pattern.Split('/');
        string[] names = path.Split('/');

        // Whether the pattern's parts so far fit all names but those that are left, for each number of them.
        bool[] fits = new bool[names.Length + 1];
        fits[0] = true;
        for (int i = 0; i < patterns.Length; i++)
        {
            bool[] next = new bool[names.Length + 1];
            bool isAny = patterns[i] == AnyFolders;
            for (int k = 0; k <= names.Length; k++)
            {
                next[k] = isAny
                    ? fits[k] || (k > 0 && next[k - 1])
                    : k > 0 && fits[k - 1] && MatchesName(patterns[i], names[k - 1]);
            }

            // At the end it stands for something: "local/**" is what lies in the folder, and no article "local".
            if (isAny && i > 0 && i == patterns.Length - 1)
            {
                return Array.IndexOf(fits, true, 0, names.Length) >= 0;
            }

            fits = next;
        }

        return fits[names.Length];
    }

    /// <summary>
    /// Which of two patterns is more specific: name by name from the left, a plain name before one with <c>*</c> or
    /// <c>?</c> in it (of two such, the one with more letters of its own), before <c>*</c> alone, before <c>**</c>;
    /// then the one with more names.
    /// </summary>
    /// <returns>Positive for the first, negative for the second, zero where neither is.</returns>
    public static int CompareSpecificity(string one, string other)
    {
        string[] ones = one.Split('/');
        string[] others = other.Split('/');
        for (int i = 0; i < Math.Min(ones.Length, others.Length); i++)
        {
            int compared = WeightOf(ones[i]).CompareTo(WeightOf(others[i]));
            if (compared != 0)
            {
                return compared;
            }
        }

        return ones.Length.CompareTo(others.Length);
    }

    private static int WeightOf(string name) =>
        name == AnyFolders ? -1
        : name.IndexOfAny(['*', '?']) < 0 ? int.MaxValue
        : name.Count(c => c is not ('*' or '?'));

    // The classic walk: of several stars only the last is ever taken back.
    private static bool MatchesName(string pattern, string name)
    {
        (int p, int n, int star, int resume) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                resume = n;
            }
            else if (p < pattern.Length && (pattern[p] == '?' || IsSame(pattern[p], name[n])))
            {
                p++;
                n++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++resume;
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).TrimStart('*').IsEmpty;
    }

    private static bool IsSame(char one, char other) =>
        one == other || char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
}
