using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ArticleModel.Generated;

/// <summary>
/// For generated code: all articles of an assembly. Most archives keep their articles in tables, by hashes of their
/// paths; articles that have a file of generated code to themselves are listed by their paths.
/// </summary>
/// <remarks>
/// Generated code overrides methods and fills no fields, so that a hot reload can give it other articles.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArticleCatalog
{
    // Made when a folder is first listed: a program that looks up one article loads no dictionary for it.
    private ConcurrentDictionary<(string Folder, Type Item), object>? _folders;
    private readonly ArticleTable?[] _tables = new ArticleTable?[PathHash.Buckets];
    private ArticleList<Article>? _all;
    private Loaded<string[]>? _pathsInNoTable;
    private Loaded<ReferenceIndex>? _references;

    /// <summary>A catalog; nothing is read yet.</summary>
    protected ArticleCatalog()
    {
    }

    /// <summary>All articles, ordered by path (ordinal).</summary>
    public ArticleList<Article> All =>
        Volatile.Read(ref _all) ?? Interlocked.CompareExchange(ref _all, new(this), null) ?? _all;

    /// <summary>
    /// The paths of the articles that stand in no table, ordered (ordinal); empty unless generated code has some.
    /// </summary>
    protected virtual IReadOnlyList<string> Paths => [];

    /// <summary>
    /// The table of each article, in the order of all paths (ordinal), so that they need not be sorted: two hexadecimal
    /// digits of its number, or two hyphens where the article stands in no table. Before them stand eight of a checksum
    /// of these and of all paths. Empty where nothing says it.
    /// </summary>
    protected virtual string Order => "";

    /// <summary>
    /// Among how many tables the articles of each folder are shared out: a power of two, from 1 to 64; with any other
    /// number articles are not found. The fewer, the fewer parts the folder's class has, for each of which the compiler
    /// works more. It is the same as long as the program runs.
    /// </summary>
    protected virtual int Spread => PathHash.Buckets;

    /// <summary>An article of a table.</summary>
    /// <param name="bucket">The table's number, from 0 to 63.</param>
    /// <param name="row">The article's place in the table, from 0 on.</param>
    /// <returns>The article: the same object at every call.</returns>
    public Article At(int bucket, int row) => Table(bucket).ArticleAt(row);

    /// <summary>The article at a path. Reads the paths and headlines of a few articles, and no text.</summary>
    /// <param name="path">A path such as <c>local/ferry-sails-again</c>; upper and lower case differ.</param>
    /// <returns>The article: the same object at every call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">
    /// There is no such article. The message names the paths that are nearest to <paramref name="path"/>.
    /// </exception>
    public Article Get(string path) => TryGet(path, out Article? article) ? article : GetFromAll(path);

    /// <summary>
    /// Looks for the article at a path. Reads the paths and headlines of a few articles, and no text.
    /// </summary>
    /// <param name="path">A path such as <c>local/ferry-sails-again</c>; upper and lower case differ.</param>
    /// <param name="article">The article, or null when there is none.</param>
    /// <returns>True when there is such an article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public bool TryGet(string path, [NotNullWhen(true)] out Article? article)
    {
        ArgumentNullException.ThrowIfNull(path);
        article = Table(PathHash.BucketOf(path, Spread)).Find(path) ?? FindInNoTable(path);
        return article is not null;
    }

    /// <summary>An article that the metadata of another one refers to.</summary>
    /// <typeparam name="T">What it must be.</typeparam>
    /// <param name="path">Its path.</param>
    /// <returns>The article: the same object at every call. Nothing of it is read yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// There is no such article, or it has other metadata. ART014 and ART011 report that when it is compiled, unless
    /// they are told not to; a hot reload can remove an article, too.
    /// </exception>
    public T ReferredArticle<T>(string path)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(path);
        return TryGet(path, out Article? article)
            ? article as T ?? throw new InvalidOperationException(
                $"An article's metadata refers to the article '{path}', which has other metadata than is wanted there. "
                + "The build says so (ART011), unless it is told not to.")
            : throw new InvalidOperationException(
                $"An article's metadata refers to the article '{path}', which is not there. The build says so "
                + "(ART014), unless it is told not to.");
    }

    /// <summary>The articles of a folder and of the folders in it, ordered by path (ordinal).</summary>
    /// <typeparam name="T">What they have in common.</typeparam>
    /// <param name="folder">
    /// The folder's path, such as <c>local</c>; upper and lower case are the same. The empty string for all articles.
    /// </param>
    /// <returns>The list: the same object at every call. Nothing is read yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    public ArticleList<T> Below<T>(string folder)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(folder);
        return (ArticleList<T>)Folders.GetOrAdd(
            (folder, typeof(T)), key => new ArticleList<T>(this, key.Folder.Length == 0 ? null : key.Folder));
    }

    /// <summary>One of the articles that stand in no table.</summary>
    /// <param name="index">Its place in <see cref="Paths"/>.</param>
    /// <returns>The article: the same object at every call.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such article.</exception>
    protected virtual Article ArticleOf(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>A table whose words are a UTF-8 literal; empty where there is none of that number.</summary>
    /// <param name="bucket">The table's number, from 0 to 63.</param>
    /// <returns>The table's words.</returns>
    [CLSCompliant(false)]
    protected virtual ReadOnlySpan<byte> Utf8Table(int bucket) => default;

    /// <summary>A table whose words are a string literal; empty where there is none of that number.</summary>
    /// <param name="bucket">The table's number, from 0 to 63.</param>
    /// <returns>The table's words.</returns>
    protected virtual string TextTable(int bucket) => "";

    /// <summary>The text of an article of a table, and the places of its parts.</summary>
    /// <param name="bucket">The table's number, from 0 to 63.</param>
    /// <param name="row">The article's place in the table, from 0 on.</param>
    /// <returns>The body; the default value where there is none.</returns>
    protected virtual ArticleBody BodyOf(int bucket, int row) => default;

    /// <summary>Makes an article of a table: of its own class, where it has one.</summary>
    /// <param name="bucket">The table's number, from 0 to 63.</param>
    /// <param name="row">The article's row.</param>
    /// <returns>A new object.</returns>
    protected virtual Article Create(int bucket, ArticleRow row) => new TableArticle(row);

    private ConcurrentDictionary<(string Folder, Type Item), object> Folders =>
        Volatile.Read(ref _folders) ?? Interlocked.CompareExchange(ref _folders, new(), null) ?? _folders;

    // Generated code makes a new list at every call.
    private string[] PathsInNoTable =>
        Loaded<string[]>.Get(ref _pathsInNoTable, this, static catalog => CopyOf(catalog.Paths));

    private ReferenceIndex References => Loaded<ReferenceIndex>.Get(
        ref _references, this, static catalog => new ReferenceIndex(catalog.All.Order, catalog.ReferencesOf));

    /// <summary>The words of a table in UTF-8; empty where there is none of that number.</summary>
    internal ReadOnlySpan<byte> WordsOf(int bucket)
    {
        ReadOnlySpan<byte> words = Utf8Table(bucket);
        return words.IsEmpty ? WordsOfText(bucket) : words;
    }

    internal ArticleBody ReadBody(int bucket, int row) => BodyOf(bucket, row);

    internal Article Make(int bucket, ArticleRow row) => Create(bucket, row);

    /// <summary>
    /// Every article's path and place, in the order of the paths. Reads all tables' heads and no article.
    /// </summary>
    internal CatalogOrder ReadOrder()
    {
        var tables = new TableRows[PathHash.Buckets];
        for (int bucket = 0; bucket < tables.Length; bucket++)
        {
            tables[bucket] = Table(bucket).Rows;
        }

        return CatalogOrder.Of(Order, CopyOf(Paths), tables);
    }

    /// <summary>The article of a path, or null where a hot reload has removed it since its place was read.</summary>
    internal Article? Find(string path, ArticlePlace place) => place.Bucket == ArticlePlace.InNoTable
        ? FindInNoTable(path, place.Row)
        : Table(place.Bucket).Find(path, place.Row);

    /// <summary>
    /// The articles that refer to that of a path, ordered by path. Reads all heads once, and no text.
    /// </summary>
    internal ListSlice<Article> ReferrersOf(string path)
    {
        var referrers = new List<Article>();
        foreach (string referrer in References.ReferrersOf(path))
        {
            // What a hot reload removes in the meantime is left out.
            if (TryGet(referrer, out Article? article))
            {
                referrers.Add(article);
            }
        }

        return referrers.Count == 0 ? ListSlice<Article>.Empty : new ListSlice<Article>([.. referrers]);
    }

    private ReadOnlySpan<byte> WordsOfText(int bucket) =>
        TextTable(bucket) is { Length: > 0 } text ? Encoding.UTF8.GetBytes(text) : default;

    // Apart from Get: the list is a type that is loaded for whoever has not found an article, and for nobody else.
    private Article GetFromAll(string path) => All.Get(path);

    // Made when it is first asked for; of two that are made at once, one is kept.
    private ArticleTable Table(int bucket) => Volatile.Read(ref _tables[bucket])
        ?? Interlocked.CompareExchange(ref _tables[bucket], new ArticleTable(this, bucket), null)
        ?? _tables[bucket]!;

    // By hand: what .NET copies any list by, it loads an assembly for.
    private static string[] CopyOf(IReadOnlyList<string> paths)
    {
        var copy = new string[paths.Count];
        for (int i = 0; i < copy.Length; i++)
        {
            copy[i] = paths[i];
        }

        return copy;
    }

    private string ReferencesOf(string path, ArticlePlace place) => place.Bucket == ArticlePlace.InNoTable
        ? FindInNoTable(path, place.Row)?.References ?? ""
        : Table(place.Bucket).ReferencesOf(path, place.Row);

    // Generated code gives the paths by one method and an article by another: where a reload came between the two, the
    // index may be that of another article, and both are asked again.
    private Article? FindInNoTable(string path, int likely = 0)
    {
        while (true)
        {
            int generation = HotReload.Generation;
            int index = OrdinalSearch.Find(PathsInNoTable, path, likely);
            if (index < 0)
            {
                return null;
            }

            try
            {
                Article article = ArticleOf(index);
                if (generation == HotReload.Generation)
                {
                    return article;
                }
            }
            catch (ArgumentOutOfRangeException) when (generation != HotReload.Generation)
            {
                // There are fewer articles than before the reload.
            }
        }
    }
}
