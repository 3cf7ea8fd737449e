using ArticleGenerator.Spelling;

namespace ArticleGenerator.Diagnostics;

/// <summary>
/// The headings of an article in the forms that refer to them: as written, as the slug that web pages make of it
/// (<c>a-new-engine</c>), or by its section's name in C# (<c>ANewEngine</c>). Their letters and digits are the same.
/// </summary>
internal sealed class HeadingForms(string[] headings)
{
    // A search looks at all headings; nobody reads hundreds of suggestions.
    private const int MostSearches = 50;

    // A heading without a letter is found as it is written.
    private readonly HashSet<string> _known =
        new(headings.Concat(headings.Select(NameForm.LettersOf)), StringComparer.Ordinal);

    private readonly Lazy<KnownNames> _names = new(() => new KnownNames(headings));
    private readonly Dictionary<string, string?> _searched = new(StringComparer.Ordinal);

    /// <summary>What sections there are, as a sentence; empty where they are too many.</summary>
    public string Listed => headings.Length == 0
        ? "It has no sections. A heading stands behind “## ”."
        : NameList.Of("Its sections are", "Its only section is", headings);

    public bool Contains(string reference) =>
        NameForm.LettersOf(reference) is { Length: > 0 } letters
            ? _known.Contains(letters)
            : _known.Contains(reference);

    /// <summary>The heading that was probably meant, in whichever form; null where none is near.</summary>
    public string? Nearest(string reference)
    {
        if (!_searched.TryGetValue(reference, out string? nearest) && _searched.Count < MostSearches)
        {
            nearest = ClauseNumber.Find(reference, headings) ?? _names.Value.Nearest(reference);
            _searched.Add(reference, nearest);
        }

        return nearest;
    }

    /// <summary>A heading in the form that a reference to another one has: a slug for a slug.</summary>
    public static string Like(string reference, string heading) =>
        reference.IndexOf(' ') < 0 && !reference.Any(char.IsUpper)
            ? string.Join(
                "-", heading.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(NameForm.LettersOf))
            : heading;
}
