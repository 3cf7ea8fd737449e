namespace ArticleModel;

/// <summary>
/// Reads a table: its version and the number of articles, then their paths, their headlines and what they refer to.
/// Like those of layouts, no reader is ever taken away.
/// </summary>
internal static class TableReaders
{
    private const int LatestVersion = 1;

    /// <exception cref="InvalidOperationException">
    /// The table is of a later version, or its words are not as long as it says.
    /// </exception>
    public static TableRows Read(ArticleTable table, ReadOnlySpan<byte> words, int generation)
    {
        if (words.IsEmpty)
        {
            return new TableRows(table, paths: [], headlines: [], references: null, generation);
        }

        var cursor = new TableCursor(words);
        TakeVersion(ref cursor);
        int count = cursor.TakeNumber(' ');
        byte[] paths = cursor.Take(cursor.TakeNumber('\n')).ToArray();
        if (count > paths.Length)
        {
            throw cursor.Damaged();
        }

        var headlines = new string[count];
        for (int row = 0; row < count; row++)
        {
            headlines[row] = cursor.TakeWords();
        }

        int referring = cursor.TakeNumber('\n');
        string?[]? references = referring == 0 ? null : TakeReferences(ref cursor, count, referring);
        return new TableRows(table, paths, headlines, references, generation);
    }

    /// <summary>Reads the paths of a table.</summary>
    /// <param name="words">What the table has of them.</param>
    /// <param name="count">How many there are.</param>
    /// <exception cref="InvalidOperationException">The words are not as long as they say.</exception>
    public static string[] ReadPaths(byte[] words, int count)
    {
        var cursor = new TableCursor(words);
        var paths = new string[count];
        for (int row = 0; row < count; row++)
        {
            paths[row] = cursor.TakeWords();
        }

        return cursor.Position == words.Length ? paths : throw cursor.Damaged();
    }

    /// <exception cref="InvalidOperationException">It is a later version than this library knows.</exception>
    public static void TakeVersion(ref TableCursor cursor)
    {
        int version = cursor.TakeNumber(' ');
        if (version != LatestVersion)
        {
            throw OfLaterVersion(version);
        }
    }

    private static string?[] TakeReferences(ref TableCursor cursor, int count, int referring)
    {
        var references = new string?[count];
        int before = -1;
        for (; referring > 0; referring--)
        {
            int row = cursor.TakeNumber(' ');
            if (row <= before || row >= count)
            {
                throw cursor.Damaged();
            }

            references[row] = cursor.TakeWords();
            before = row;
        }

        return references;
    }

    private static InvalidOperationException OfLaterVersion(int version) => new(
        $"Articles were compiled by a newer version of ArticleGenerator, into a table of version {version}, and this "
        + $"version of ArticleModel knows tables up to {LatestVersion}. Update the package ArticleGenerator in the "
        + "program that uses the articles.");
}
