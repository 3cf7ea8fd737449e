namespace ArticleModel.Reading;

/// <summary>
/// A reader for each version of the layout that a generator ever wrote. None is ever taken away: a package of content
/// that was compiled years ago cannot be compiled again by whoever uses it.
/// </summary>
internal static class LayoutReaders
{
    private const int LatestVersion = 1;

    /// <exception cref="FormatException">
    /// The layout is of a later version than these, or does not fit the text.
    /// </exception>
    public static Layout Read(string layout, Prose prose)
    {
        var cursor = new LayoutCursor(layout);
        int version = cursor.TakeNumber();
        cursor.Take(';');
        return version switch
        {
            0 => throw cursor.Malformed("no version"),
            1 => Version1.LayoutReader.Read(cursor, prose),
            _ => throw OfLaterVersion(version),
        };
    }

    private static FormatException OfLaterVersion(int version) => new(
        $"it was compiled by a newer version of ArticleGenerator, in layout {version}, and this version of "
        + $"ArticleModel knows layouts up to {LatestVersion}. Update the package ArticleGenerator in the program that "
        + "uses the article.");
}
