using ArticleGenerator.Spelling;

namespace ArticleModel.Reading;

/// <summary>Finds what a reference to an article leads to.</summary>
internal static class LinkTarget
{
    /// <param name="from">The article that it stands in.</param>
    /// <param name="target">
    /// A path, with a heading behind the first <c>#</c> where a section is meant. The path's own <c>#</c> and <c>%</c>
    /// are written as in an address: <c>%23</c> and <c>%25</c>.
    /// </param>
    /// <returns>The article, and the heading or the empty string; null where there is no such article.</returns>
    public static (Article Article, string Heading)? Find(Article from, string target)
    {
        int sign = target.IndexOf('#');
        string path = sign < 0 ? target : target.Substring(0, sign);
        string heading = sign < 0 ? "" : target.Substring(sign + 1);
        return from.Find(path.Replace("%23", "#").Replace("%25", "%")) is { } article ? (article, heading) : null;
    }

    /// <summary>
    /// The section of a heading: as it is written, else the first with the same letters and digits, which is how a slug
    /// (<c>a-new-engine</c>) and the section's name in C# are found. The compiler has asked in the same way.
    /// </summary>
    public static Section? SectionOf(Article article, string heading)
    {
        string letters = NameForm.LettersOf(heading);
        Section? alike = null;
        foreach (Section section in article.Sections)
        {
            if (section.Heading == heading)
            {
                return section;
            }

            alike ??= letters.Length > 0 && NameForm.LettersOf(section.Heading) == letters ? section : null;
        }

        return alike;
    }
}
