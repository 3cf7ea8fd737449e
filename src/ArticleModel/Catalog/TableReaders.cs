namespace ArticleModel;

/// <summary>
/// Reads where the words of a table stand: its version, then a line of lengths and the heads of all articles, then a
/// line of lengths and their bodies. Like those of layouts, no reader is ever taken away.
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
        for (int row = 0; row < paths.Length; row++)
        {
            paths[row] = heads.Read(words, row, 0);
            headlines[row] = heads.Read(words, row, 1);
        }

        return new TableRows(paths, headlines, heads, generation);
    }

    /// <summary>
    /// Where the bodies stand: asked for when the first text is, since whoever lists articles reads none.
    /// </summary>
    /// <exception cref="InvalidOperationException">The table's words are not as long as it says.</exception>
    public static TableParts ReadBodies(TableWords words, TableParts heads)
    {
        var cursor = new TableCursor(words, heads.End);
        TableParts bodies = cursor.TakeParts();
        return bodies.Count == heads.Count ? bodies : throw TableWords.DamagedAt(heads.End);
    }

    private static InvalidOperationException OfLaterVersion(int version) => new(
        $"Articles were compiled by a newer version of ArticleGenerator, into a table of version {version}, and this "
        + $"version of ArticleModel knows tables up to {LatestVersion}. Update the package ArticleGenerator in the "
        + "program that uses the articles.");
}
