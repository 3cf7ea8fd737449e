using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using ArticleModel.Generated;

namespace ArticleModel.Tests.Tables;

/// <summary>
/// A catalog written as the generator writes: articles in tables, in either form, those that a test names with a class
/// of their own.
/// </summary>
internal sealed class TableCatalog : ArticleCatalog
{
    private readonly bool _isUtf8;
    private Dictionary<int, string> _tables = [];
    private Dictionary<int, byte[]> _utf8 = [];
    private Dictionary<(int Bucket, int Row), ArticleBody> _bodies = [];
    private string _order = "";

    public TableCatalog(bool isUtf8, params (string Path, string Headline, string Text)[] articles)
    {
        _isUtf8 = isUtf8;
        Set(articles);
    }

    /// <summary>How often the words of a table were asked for, by its number.</summary>
    public ConcurrentDictionary<int, int> Asked { get; } = [];

    /// <summary>The tables of the articles that were made.</summary>
    public ConcurrentQueue<int> Created { get; } = [];

    /// <summary>
    /// What happens once, when the words of a table have been asked for and before they are read: a reload, say.
    /// </summary>
    public Action? BeforeNextRead { get; set; }

    /// <summary>What happens once, before an article is made.</summary>
    public Action? BeforeNextCreation { get; set; }

    /// <summary>
    /// What it says of the order of its articles; null for what the generator says where none stands in no table.
    /// </summary>
    public string? SaidOrder { get; set; }

    /// <summary>Among how many tables <see cref="Set"/> shares out the articles of each folder.</summary>
    public int SpreadOfFolders { get; set; } = PathHash.Buckets;

    /// <summary>The articles that stand in no table, ordered by path.</summary>
    public IReadOnlyList<Article> InNoTable { get; init; } = [];

    /// <summary>What articles refer to, by their paths, when the tables are written.</summary>
    public Dictionary<string, string> References { get; } = [];

    /// <summary>Gives the catalog other articles, as a hot reload does.</summary>
    public void Set(params (string Path, string Headline, string Text)[] articles)
    {
        IGrouping<int, (string Path, string Headline, string Text)>[] buckets =
        [
            .. articles.OrderBy(article => article.Path, StringComparer.Ordinal)
                .GroupBy(article => PathHash.BucketOf(article.Path, SpreadOfFolders)),
        ];
        SetTables(buckets.ToDictionary(bucket => bucket.Key, bucket => Table([.. bucket])));
        _bodies = buckets
            .SelectMany(bucket => bucket.Select((article, row) => (Place: (bucket.Key, row), Body: Body(article))))
            .ToDictionary(each => each.Place, each => each.Body);
        _order = string.Concat(articles.Select(article => article.Path).Order(StringComparer.Ordinal)
            .Select(path => PathHash.BucketOf(path, SpreadOfFolders).ToString("X2", CultureInfo.InvariantCulture)));
    }

    /// <summary>An order with the checksum before it that says: of these paths, and of no others.</summary>
    public string OrderOf(string digits)
    {
        uint checksum = _tables.OrderBy(table => table.Key).SelectMany(table => PathsOf(table.Value))
            .Select(each => (uint)each)
            .Concat(InNoTable.SelectMany(article => article.Path + "\n").Concat(digits).Select(each => (uint)each))
            .Aggregate(2166136261, (checksum, each) => unchecked((checksum ^ each) * 16777619));
        return checksum.ToString("X8", CultureInfo.InvariantCulture) + digits;
    }

    public void SetTables(Dictionary<int, string> tables)
    {
        _tables = tables;
        _utf8 = tables.ToDictionary(table => table.Key, table => Encoding.UTF8.GetBytes(table.Value));
    }

    protected override int Spread => SpreadOfFolders;

    protected override string Order => SaidOrder ?? OrderOf(_order);

    protected override IReadOnlyList<string> Paths => [.. InNoTable.Select(article => article.Path)];

    protected override Article ArticleOf(int index) =>
        index < InNoTable.Count ? InNoTable[index] : base.ArticleOf(index);

    protected override ReadOnlySpan<byte> Utf8Table(int bucket)
    {
        Asked.AddOrUpdate(bucket, 1, static (_, count) => count + 1);
        ReadOnlySpan<byte> asked = _isUtf8 && _utf8.TryGetValue(bucket, out byte[]? words) ? words : default;
        if (!asked.IsEmpty && BeforeNextRead is { } happens)
        {
            BeforeNextRead = null;
            happens();
        }

        return asked;
    }

    protected override string TextTable(int bucket) =>
        !_isUtf8 && _tables.TryGetValue(bucket, out string? words) ? words : base.TextTable(bucket);

    protected override ArticleBody BodyOf(int bucket, int row) => _bodies.GetValueOrDefault((bucket, row));

    protected override Article Create(int bucket, ArticleRow row)
    {
        Created.Enqueue(bucket);
        if (BeforeNextCreation is { } happens)
        {
            BeforeNextCreation = null;
            happens();
        }

        return base.Create(bucket, row);
    }

    private string Table((string Path, string Headline, string Text)[] articles)
    {
        string paths = string.Concat(articles.Select(article => Part(article.Path)));
        string headlines = string.Concat(articles.Select(article => Part(article.Headline)));
        string[] references =
        [
            .. articles.Select((article, row) => (Row: row, Words: References.GetValueOrDefault(article.Path, "")))
                .Where(each => each.Words.Length > 0).Select(each => $"{each.Row} {Part(each.Words)}"),
        ];
        return $"1 {articles.Length} {Encoding.UTF8.GetByteCount(paths)}\n{paths}{headlines}{references.Length}\n"
            + string.Concat(references);
    }

    private static string Part(string words) => $"{Encoding.UTF8.GetByteCount(words)} {words}\n";

    private static byte[] PathsOf(string table)
    {
        string[] head = table.Split('\n')[0].Split(' ');
        byte[] words = Encoding.UTF8.GetBytes(table[(string.Join(' ', head).Length + 1)..]);
        return words[..int.Parse(head[2], CultureInfo.InvariantCulture)];
    }

    private static ArticleBody Body((string Path, string Headline, string Text) article) =>
        new(article.Path, article.Text, $"1;{article.Text.Length};;;;;", "");
}
