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

    // With a colon behind it, or behind a name of two words at most ("Press contact Nora:").
    private static readonly string[] Labels =
    [
        "Address", "Cell", "Contact", "Contacts", "Contact person", "Email", "E-mail", "Enquiries", "Fax", "For additional information",
        "For further information", "For interviews", "For more information", "Inquiries", "Media contact", "Media contacts",
        "Media enquiries", "Media inquiries", "Mobile", "Phone", "Press contact", "Press contacts", "Press enquiries",
        "Press inquiries", "Press office", "Tel", "Telephone", "Web", "Website",
    ];

    // Alone on a line, or before a name.
    private static readonly string[] Heads = ["For more information", "For further information", "Media contact", "Press contact"];

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > MaximumLength)
        {
            return false;
        }

        return HasLabel(line) || (Address.IsIn(line) && !LineEnd.IsSentence(line) && LineWords.Count(line) <= MostWordsBesideAddress);
    }

    /// <summary>Whether words at the start of the line, or behind a date at its start, say that a contact follows.</summary>
    private static bool HasLabel(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        if (colon > 0 && LineWords.IsOneOf(line.Slice(0, colon).TrimEnd('.'), Labels))
        {
            return true;
        }

        int contact = line.IndexOf(" contact:".AsSpan(), StringComparison.OrdinalIgnoreCase);
        return contact > 0 ? PublicationDate.Is(line.Slice(0, contact)) : !LineEnd.IsSentence(line) && LineWords.LengthOfStart(line, Heads) > 0;
    }
}
