namespace ArticleGenerator.CallSites;

/// <summary>Takes a name apart into the words it was made of: <c>ANewEngine</c> into <c>A New Engine</c>.</summary>
internal static class PascalWords
{
    public static IReadOnlyList<string> Of(string name)
    {
        var words = new List<string>();
        int start = 0;
        for (int i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || Begins(name, i))
            {
                string word = name.Substring(start, i - start).Trim('_');
                if (word.Length > 0)
                {
                    words.Add(word);
                }

                start = i;
            }
        }

        return words;
    }

    private static bool Begins(string name, int i)
    {
        char before = name[i - 1];
        char here = name[i];
        if (before == '_' || char.IsDigit(before) != char.IsDigit(here))
        {
            return true;
        }

        // In EUVotes the last capital of the row begins a word.
        bool followedByLower = i + 1 < name.Length && char.IsLower(name[i + 1]);
        return char.IsUpper(here) && (!char.IsUpper(before) || followedByLower);
    }
}
