using System.Text;

namespace ArticleGenerator.Diagnostics;

/// <summary>
/// A heading can be referred to as it is written, as the slug that web pages make of it (<c>a-new-engine</c>), or by
/// its section's name in C# (<c>ANewEngine</c>): their letters and digits are the same.
/// </summary>
internal static class HeadingForms
{
    public static bool Contains(IEnumerable<string> headings, string reference)
    {
        string wanted = Plain(reference);
        return wanted.Length > 0
            ? headings.Any(heading => Plain(heading) == wanted)
            : headings.Contains(reference, StringComparer.Ordinal);
    }

    /// <summary>A heading in the form that a reference to another one has: a slug for a slug.</summary>
    public static string Like(string reference, string heading) =>
        reference.IndexOf(' ') < 0 && !reference.Any(char.IsUpper)
            ? string.Join("-", heading.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(Plain))
            : heading;

    /// <summary>The letters and digits alone, in lower case.</summary>
    public static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (char letter in words)
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
        }

        return plain.ToString();
    }
}
