namespace ArticleModel;

/// <summary>
/// Reads a table: its version and the number of articles, then the head of each. Like those of layouts, no reader is
/// ever taken away.
/// </summary>
internal static class TableReaders
{
    private const int LatestVersion = 1;

    /// <exception cref="InvalidOperationException">
    /// The table is of a later version, or its words are not as long as it says.
    /// </exception>
    public static TableRows Read(ArticleTable table, ReadOnlySpan<byte> words, int generation)
    {
        var cursor = new TableCursor(words);
        int count = 0;
        if (!words.IsEmpty)
        {
            TakeVersion(ref cursor);
            count = cursor.TakeCount();
        }

        var paths = new string[count];
        var headlines = new string[count];
        string?[]? references = null;
        for (int row = 0; row < count; row++)
        {
            paths[row] = cursor.TakeWords();
            headlines[row] = cursor.TakeWords();
            ReadOnlySpan<byte> targets = cursor.TakeBytes();
            if (!targets.IsEmpty)
            {
                references ??= new string?[count];
                references[row] = Utf8.Decode(targets);
            }
        }

        return new TableRows(table, paths, headlines, references, generation);
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

    private static InvalidOperationException OfLaterVersion(int version) => new(
        $"Articles were compiled by a newer version of ArticleGenerator, into a table of version {version}, and this "
        + $"version of ArticleModel knows tables up to {LatestVersion}. Update the package ArticleGenerator in the "
        + "program that uses the articles.");
}
