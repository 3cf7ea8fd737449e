namespace ArticleGenerator.Syntax.Lines;

/// <summary>
/// A line for editors who have a question: <c>Contact: Nora Fenwick, press office</c>, <c>555-1877</c>,
/// <c>press@ferry.example</c>.
/// </summary>
internal static class ContactLine
{
    // In UTF-16 code units.
    private const int MaximumLength = 120;
    private const int MostWordsBesideAddress = 8;
    private const int MostWordsOfLabel = 5;

    // With a colon behind it.
    private static readonly string[] Labels =
    [
        "Address", "Cell", "Contact person", "Email", "E-mail", "Fax", "For additional information",
        "For further information", "For interviews", "For more information", "Mobile", "Phone", "PIO",
        "Press office", "Public information officer", "Tel", "Telephone", "Web", "Website",
    ];

    // "Media contact:", "For information, contact:"
    private static readonly string[] FirstOfLabels =
    [
        "communications", "contact", "contacts", "enquiries", "for", "general", "inquiries", "media", "news",
        "press", "public",
    ];

    private static readonly string[] LastOfLabels = ["contact", "contacts", "enquiries", "inquiries"];

    // Alone on a line, or before a name.
    private static readonly string[] Heads =
    [
        "For more information", "For further information", "Media contact", "Press contact",
    ];

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > MaximumLength)
        {
            return false;
        }

        return HasLabel(line)
            || (Address.IsIn(line) && !LineEnd.IsSentence(line) && LineWords.Count(line) <= MostWordsBesideAddress);
    }

    /// <summary>
    /// Whether words at the start of the line, or behind a date at its start, say that a contact follows.
    /// </summary>
    private static bool HasLabel(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        if (colon > 0 && IsLabel(line.Slice(0, colon).TrimEnd('.')))
        {
            return true;
        }

        int contact = line.IndexOf(" contact:".AsSpan(), StringComparison.OrdinalIgnoreCase);
        return contact > 0
            ? PublicationDate.Is(line.Slice(0, contact))
            : !LineEnd.IsSentence(line) && LineWords.LengthOfStart(line, Heads) > 0;
    }

    private static bool IsLabel(ReadOnlySpan<char> words) =>
        LineWords.IsOneOf(words, Labels)
        || (LineWords.IsOneOf(LineWords.First(words), FirstOfLabels)
            && LineWords.IsOneOf(LineWords.Last(words), LastOfLabels)
            && LineWords.Count(words) <= MostWordsOfLabel);
}
