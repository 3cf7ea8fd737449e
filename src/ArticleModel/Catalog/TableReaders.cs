using ArticleModel.Reading;

namespace ArticleModel;

/// <summary>
/// Reads the first line of a table: its version, and for each article the lengths of its path, headline, references,
/// text, layout and notes. Like those of layouts, no reader is ever taken away.
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
        return version == LatestVersion ? ReadVersion1(cursor, generation) : throw OfLaterVersion(version);
    }

    // Behind the first line path, headline and references of each article, then text, layout and notes of each; a line
    // feed behind every one of them. So whoever lists articles touches the beginning of the table only.
    private static TableRows ReadVersion1(TableCursor cursor, int generation)
    {
        var lengths = new List<int>();
        while (cursor.TryTake(' '))
        {
            lengths.Add(cursor.TakeNumber());
            for (int part = 1; part < TableRow.Parts; part++)
            {
                cursor.Take('+');
                lengths.Add(cursor.TakeNumber());
            }
        }

        cursor.Take('\n');
        int count = lengths.Count / TableRow.Parts;
        var paths = new string[count];
        var headlines = new TextRange[count];
        var references = new TextRange[count];
        for (int row = 0; row < count; row++)
        {
            paths[row] = cursor.Slice(cursor.TakeLine(lengths[row * TableRow.Parts]));
            headlines[row] = cursor.TakeLine(lengths[(row * TableRow.Parts) + 1]);
            references[row] = cursor.TakeLine(lengths[(row * TableRow.Parts) + 2]);
        }

        var rows = new TableRow[count];
        for (int row = 0; row < count; row++)
        {
            rows[row] = new TableRow(
                headlines[row],
                references[row],
                cursor.TakeLine(lengths[(row * TableRow.Parts) + 3]),
                cursor.TakeLine(lengths[(row * TableRow.Parts) + 4]),
                cursor.TakeLine(lengths[(row * TableRow.Parts) + 5]));
        }

        cursor.TakeEnd();
        return new TableRows(paths, rows, generation);
    }

    private static InvalidOperationException OfLaterVersion(int version) => new(
        $"Articles were compiled by a newer version of ArticleGenerator, into a table of version {version}, and this "
        + $"version of ArticleModel knows tables up to {LatestVersion}. Update the package ArticleGenerator in the "
        + "program that uses the articles.");
}
