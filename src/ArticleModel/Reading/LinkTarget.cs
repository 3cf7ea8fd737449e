namespace ArticleModel.Reading;

/// <summary>Finds what a reference to an article leads to.</summary>
internal static class LinkTarget
{
    /// <param name="from">The article that it stands in.</param>
    /// <param name="target">A path, with a heading behind a <c>#</c> where a section is meant.</param>
    /// <returns>The article, and the heading or the empty string; null where there is no such article.</returns>
    public static (Article Article, string Heading)? Find(Article from, string target)
    {
        int sign = target.IndexOf('#');
        if (sign >= 0 && from.Find(target.Substring(0, sign)) is { } holder)
        {
            return (holder, target.Substring(sign + 1));
        }

        // A file's name may have the sign in it, too.
        return from.Find(target) is { } article ? (article, "") : null;
    }

    /// <summary>
    /// The section of a heading: as it is written, else the first with the same letters and digits, which is how a slug
    /// (<c>a-new-engine</c>) and the section's name in C# are found. The compiler has asked in the same way.
    /// </summary>
    public static Section? SectionOf(Article article, string heading)
    {
        string plain = Plain(heading);
        Section? alike = null;
        foreach (Section section in article.Sections)
        {
            if (section.Heading == heading)
            {
                return section;
            }

            alike ??= plain.Length > 0 && Plain(section.Heading) == plain ? section : null;
        }

        return alike;
    }

    private static string Plain(string words)
    {
        var plain = new char[words.Length];
        int count = 0;
        foreach (char letter in words)
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
            {
                plain[count++] = char.ToLowerInvariant(letter);
            }
        }

        return new string(plain, 0, count);
    }
}
