using System.Text;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Diagnostics;

/// <summary>
/// The headings of an article in the forms that refer to them: as written, as the slug that web pages make of it
/// (<c>a-new-engine</c>), or by its section's name in C# (<c>ANewEngine</c>). Their letters and digits are the same.
/// </summary>
internal sealed class HeadingForms(string[] headings)
{
    // A heading without a letter is found as it is written.
    private readonly HashSet<string> _known = new(headings.Concat(headings.Select(Plain)), StringComparer.Ordinal);

    public bool IsEmpty => headings.Length == 0;

    public bool Contains(string reference) =>
        Plain(reference) is { Length: > 0 } plain ? _known.Contains(plain) : _known.Contains(reference);

    /// <summary>The heading that was probably meant; null where none is near. A slug is compared with slugs.</summary>
    public string? Nearest(string reference)
    {
        string? nearest = Spelling.Nearest(Plain(reference), headings.Select(Plain));
        return nearest is null ? null : Array.Find(headings, each => Plain(each) == nearest);
    }

    /// <summary>A heading in the form that a reference to another one has: a slug for a slug.</summary>
    public static string Like(string reference, string heading) =>
        reference.IndexOf(' ') < 0 && !reference.Any(char.IsUpper)
            ? string.Join("-", heading.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(Plain))
            : heading;

    // The letters and digits alone, in lower case.
    private static string Plain(string words)
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
