using ArticleGenerator.Spelling;

namespace ArticleGenerator.Diagnostics;

/// <summary>
/// The number that a clause is referred to by, as contracts do: <c>1.2</c> of the heading <c>1.2 Fares</c>, of
/// <c>Section 1.2</c> and of <c>§ 1.2</c>.
/// </summary>
/// <param name="Number">Its numbers with full stops between; empty where there are none.</param>
/// <param name="Words">What stands behind it, in lower case.</param>
internal readonly record struct ClauseNumber(string Number, string Words)
{
    private static readonly string[] Kinds =
        ["section", "sections", "clause", "article", "paragraph", "part", "chapter", "item", "no", "point"];

    public static ClauseNumber Of(string heading)
    {
        string[] words = NameForm.Of(heading).Words;
        int start = words.Length > 0 && Array.IndexOf(Kinds, words[0]) >= 0 ? 1 : 0;
        int end = start;
        while (end < words.Length && words[end].All(char.IsDigit))
        {
            end++;
        }

        return new ClauseNumber(
            string.Join(".", words.Skip(start).Take(end - start)), string.Join(" ", words.Skip(end)));
    }

    /// <summary>
    /// The heading that has the reference's number; null where none or several have it, or the reference has words of
    /// its own, which say more than a number that changes with every clause before it.
    /// </summary>
    public static string? Find(string reference, IReadOnlyList<string> headings)
    {
        ClauseNumber wanted = Of(reference);
        if (wanted.Number.Length == 0 || wanted.Words.Length > 0)
        {
            return null;
        }

        string[] same = [.. headings.Where(heading => Of(heading).Number == wanted.Number).Take(2)];
        return same.Length == 1 ? same[0] : null;
    }
}
