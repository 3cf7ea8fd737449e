namespace ArticleModel;

/// <summary>
/// Reads the first line of a table: its version, the number of its articles, and the lengths of their parts. Like those
/// of layouts, no reader is ever taken away.
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

        var cursor = new TableCursor(words);
        int version = cursor.TakeNumber();
        return version == LatestVersion ? ReadVersion1(words, cursor, generation) : throw OfLaterVersion(version);
    }

    // Behind the first line path, headline and references of each article, then text, layout and notes of each; a line
    // feed behind every one of them. So whoever lists articles touches the beginning of the table only.
    private static TableRows ReadVersion1(TableWords words, TableCursor cursor, int generation)
    {
        cursor.Take(' ');
        int count = cursor.TakeNumber();
        if (count > words.Length / TableRows.Parts)
        {
            throw TableWords.DamagedAt(cursor.Position);
        }

        // First from the end of the line on, whose length is known when it has been read.
        var starts = new int[(count * TableRows.Parts) + 1];
        for (int part = 0; part < starts.Length - 1; part++)
        {
            cursor.Take(part % TableRows.PartsOfHead == 0 ? ' ' : '+');
            int length = cursor.TakeNumber();
            if (length >= words.Length - starts[part])
            {
                throw TableWords.DamagedAt(cursor.Position);
            }

            starts[part + 1] = starts[part] + length + 1;
        }

        cursor.Take('\n');
        for (int part = 0; part < starts.Length; part++)
        {
            starts[part] += cursor.Position;
        }

        if (starts[starts.Length - 1] != words.Length)
        {
            throw TableWords.DamagedAt(cursor.Position);
        }

        var paths = new string[count];
        for (int row = 0; row < count; row++)
        {
            int part = row * TableRows.PartsOfHead;
            paths[row] = words.Part(starts[part], starts[part + 1] - starts[part] - 1);
        }

        return new TableRows(paths, starts, generation);
    }

    private static InvalidOperationException OfLaterVersion(int version) => new(
        $"Articles were compiled by a newer version of ArticleGenerator, into a table of version {version}, and this "
        + $"version of ArticleModel knows tables up to {LatestVersion}. Update the package ArticleGenerator in the "
        + "program that uses the articles.");
}
