using System.Runtime.CompilerServices;

namespace ArticleModel;

/// <summary>
/// Puts the articles of all tables into the order that generated code says, which takes a fraction of what sorting them
/// does, and reads no path. It believes nothing: where the order was not written for these articles' paths, it says so.
/// </summary>
internal sealed class CatalogMerge
{
    // In hexadecimal: of the checksum before the order, and of a table's number.
    private const int ChecksumDigits = 8;
    private const int Digits = 2;

    private readonly string _order;
    private readonly string[] _pathsInNoTable;
    private readonly TableRows[] _tables;

    // The row that comes next: first that of the articles that stand in no table, then that of each table.
    private readonly int[] _next = new int[PathHash.Buckets + 1];

    /// <param name="order">
    /// Its checksum (<see cref="OrderChecksum"/>) in eight hexadecimal digits, then two for each article, the number of
    /// its table; anything else where it is in none.
    /// </param>
    /// <param name="pathsInNoTable">Of the articles that stand in no table, ordered.</param>
    /// <param name="tables">All others.</param>
    public CatalogMerge(string order, string[] pathsInNoTable, TableRows[] tables)
    {
        _order = order;
        _pathsInNoTable = pathsInNoTable;
        _tables = tables;
    }

    /// <summary>Fills in where the articles are, in the order of their paths.</summary>
    /// <param name="places">Room for all of them, as <see cref="ArticlePlace.CodeOf"/> says them.</param>
    /// <returns>False where the order is not that of these articles; what is filled in then means nothing.</returns>
    public bool TryFill(int[] places) => _order.Length == ChecksumDigits + (Digits * places.Length)
        && IsOfThesePaths()
        && (places.Length < OptimizedAtOnce.Many ? TryMerge(places) : TryMergeMany(places));

    private bool IsOfThesePaths()
    {
        uint checksum = OrderChecksum.Empty;
        foreach (TableRows table in _tables)
        {
            checksum = OrderChecksum.Append(checksum, table.PathWords);
        }

        foreach (string path in _pathsInNoTable)
        {
            checksum = OrderChecksum.Append(OrderChecksum.Append(checksum, path, 0), "\n", 0);
        }

        checksum = OrderChecksum.Append(checksum, _order, ChecksumDigits);
        for (int i = 0; i < ChecksumDigits; i++)
        {
            if (Digit(_order[i]) != (int)(checksum >> 28))
            {
                return false;
            }

            checksum <<= 4;
        }

        return true;
    }

    [MethodImpl(OptimizedAtOnce.Option)]
    private bool TryMergeMany(int[] places) => TryMerge(places);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryMerge(int[] places)
    {
        for (int i = 0; i < places.Length; i++)
        {
            int bucket = BucketAt(i);
            if (bucket >= _tables.Length)
            {
                return false;
            }

            int row = _next[bucket + 1]++;
            int count = bucket == ArticlePlace.InNoTable ? _pathsInNoTable.Length : _tables[bucket].Count;
            if (row >= count)
            {
                return false;
            }

            places[i] = ArticlePlace.CodeOf(bucket, row);
        }

        return true;
    }

    private int BucketAt(int index)
    {
        int high = Digit(_order[ChecksumDigits + (Digits * index)]);
        int low = Digit(_order[ChecksumDigits + (Digits * index) + 1]);
        return high < 0 || low < 0 ? ArticlePlace.InNoTable : (high * 16) + low;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
