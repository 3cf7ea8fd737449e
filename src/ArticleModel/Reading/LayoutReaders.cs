namespace ArticleModel.Reading;

/// <summary>
/// A reader for each version of the layout that a generator ever wrote. None is ever taken away: a package of content
/// that was compiled years ago cannot be compiled again by whoever uses it.
/// </summary>
internal static class LayoutReaders
{
    // Version 1 first.
    private static readonly Func<LayoutCursor, Prose, Layout>[] Readers = [Version1.LayoutReader.Read];

    /// <exception cref="FormatException">
    /// The layout is of a later version than these, or does not fit the text.
    /// </exception>
    /// <exception cref="FormatException">
    /// The layout is of a later version than these, or does not fit the text.
    /// </exception>
    public static Layout Read(string layout, Prose prose)
    {
        var cursor = new LayoutCursor(layout);
        int version = cursor.TakeNumber();
        cursor.Take(';');
        if (version > Readers.Length)
        {
            throw new FormatException(
                $"it was compiled by a newer version of ArticleGenerator, in layout {version}, and this version of "
                + $"ArticleModel knows layouts up to {Readers.Length}. Update the package ArticleGenerator in the "
                + "program that uses the article.");
        }

        return version > 0 ? Readers[version - 1](cursor, prose) : throw cursor.Malformed("no version");
    }
}
