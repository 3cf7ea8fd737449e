namespace ArticleModel;

/// <summary>
/// Reads a table: its version, then a line of lengths and the heads of all articles. Like those of layouts, no reader
/// is ever taken away.
/// </summary>
internal static class TableReaders
{
    private const int LatestVersion = 1;

    /// <exception cref="InvalidOperationException">
    /// The table is of a later version, or its words are not as long as it says.
    /// </exception>
    public static TableRows Read(TableWords words, int generation)
    {
        if (words.Length == 0)
        {
            return TableRows.None(generation);
        }

        var cursor = new TableCursor(words, 0);
        int version = cursor.TakeNumber();
        if (version != LatestVersion)
        {
            throw OfLaterVersion(version);
        }

        cursor.Take(' ');
        TableParts heads = cursor.TakeParts();
        var paths = new string[heads.Count];
        var headlines = new string[heads.Count];
        var references = new string[heads.Count];
        for (int row = 0; row < paths.Length; row++)
        {
            paths[row] = heads.Read(words, row, 0);
            headlines[row] = heads.Read(words, row, 1);
            references[row] = heads.Read(words, row, 2);
        }

        return new TableRows(paths, headlines, references, generation);
    }

    private static InvalidOperationException OfLaterVersion(int version) => new(
        $"Articles were compiled by a newer version of ArticleGenerator, into a table of version {version}, and this "
        + $"version of ArticleModel knows tables up to {LatestVersion}. Update the package ArticleGenerator in the "
        + "program that uses the articles.");
}
