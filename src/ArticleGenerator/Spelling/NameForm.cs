using System.Globalization;
using System.Text;

namespace ArticleGenerator.Spelling;

/// <summary>
/// A name as it is compared with others: <c>a-new-engine</c>, <c>ANewEngine</c>, <c>a_new_engine</c> and
/// <c>A new engine</c> are the same letters, and the same words.
/// </summary>
internal sealed class NameForm
{
    // In UTF-16 code units, and in words. What is longer nobody has typed, and is like nothing.
    private const int Longest = 256;
    private const int MostWords = 32;

    private NameForm(string letters, string[] words)
    {
        Letters = letters;
        Words = words;
        Weight = words.Sum(WeightOf);
    }

    /// <summary>Its letters and digits, in lower case.</summary>
    public string Letters { get; }

    /// <summary>Its words, in lower case.</summary>
    public string[] Words { get; }

    /// <summary>What all its words say.</summary>
    public int Weight { get; }

    /// <summary>“The” says little and “crossing” much, in any language.</summary>
    public static int WeightOf(string word) => Math.Max(1, word.Length - 2);

    public static NameForm Of(string name)
    {
        if (name.Length > Longest)
        {
            return new NameForm("", []);
        }

        List<string> words = WordsOf(name);
        return new NameForm(LettersOf(name), words.Count > MostWords ? [] : [.. words]);
    }

    public static string LettersOf(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (char letter in name)
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
            {
                letters.Append(char.ToLowerInvariant(letter));
            }
        }

        return letters.ToString();
    }

    private static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        int start = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            bool isBetween = i < name.Length && !IsOfWord(name[i]);
            if (i == name.Length || isBetween || (i > start && Begins(name, i)))
            {
                if (i > start)
                {
                    words.Add(name.Substring(start, i - start).ToLowerInvariant());
                }

                start = isBetween ? i + 1 : i;
            }
        }

        return words;
    }

    // An accent of its own belongs to the letter before it.
    private static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private static bool Begins(string name, int i)
    {
        char before = name[i - 1];
        char here = name[i];
        if (char.IsDigit(before) != char.IsDigit(here))
        {
            return true;
        }

        // In EUVotes the last capital of the row begins a word.
        bool isFollowedByLower = i + 1 < name.Length && char.IsLower(name[i + 1]);
        return char.IsUpper(here) && (!char.IsUpper(before) || isFollowedByLower);
    }
}
