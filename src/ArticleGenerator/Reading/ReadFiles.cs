using System.Collections.Immutable;
using ArticleGenerator.Binding;
using ArticleGenerator.Model;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Reading;

/// <summary>The files of a run with what was read of each. Immutable: a run after it makes another one.</summary>
internal sealed class ReadFiles
{
    private static readonly (int Bucket, int Place) Nowhere = (-1, -1);

    private readonly ImmutableArray<AdditionalText> _files;
    private readonly ReadArticle[][] _buckets;

    // Of each file; nowhere if it is no article.
    private readonly (int Bucket, int Place)[] _places;

    private ReadFiles(
        ImmutableArray<AdditionalText> files,
        ReadArticle[][] buckets,
        (int Bucket, int Place)[] places,
        Archive archive)
    {
        _files = files;
        _buckets = buckets;
        _places = places;
        Archive = archive;
    }

    public Archive Archive { get; }

    public static ReadFiles Of(
        ImmutableArray<AdditionalText> files, RememberedArticles readings, CancellationToken cancellation)
    {
        var articles = new ReadArticle?[files.Length];
        for (int i = 0; i < files.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            articles[i] = readings.Of(files[i], cancellation);
        }

        int spread = Buckets.Spread([.. articles.OfType<ReadArticle>().Select(article => article.Key)]);
        var buckets = new List<ReadArticle>[Bucket.Count];
        for (int i = 0; i < buckets.Length; i++)
        {
            buckets[i] = [];
        }

        var places = new (int, int)[files.Length];
        for (int i = 0; i < files.Length; i++)
        {
            places[i] = Nowhere;
            if (articles[i] is { } article)
            {
                int bucket = Buckets.Of(article.Key.Path, spread);
                places[i] = (bucket, buckets[bucket].Count);
                buckets[bucket].Add(article);
            }
        }

        return new ReadFiles(
            files,
            [.. buckets.Select(bucket => bucket.ToArray())],
            places,
            new Archive(
                spread,
                new EquatableArray<ArchiveShare>(buckets.Select((bucket, number) => ArchiveShare.Of(number, bucket)))));
    }

    /// <summary>
    /// The same with the files that are other objects now, where these are the same articles with other words. Null
    /// where more has changed.
    /// </summary>
    public ReadFiles? After(
        ImmutableArray<AdditionalText> files, RememberedArticles readings, CancellationToken cancellation)
    {
        if (files.Length != _files.Length)
        {
            return null;
        }

        var buckets = (ReadArticle[][])_buckets.Clone();
        for (int i = 0; i < files.Length; i++)
        {
            if (files[i] != _files[i] && !TryReplace(buckets, i, readings.Of(files[i], cancellation)))
            {
                return null;
            }
        }

        var shares = Archive.Shares.ToArray();
        for (int i = 0; i < shares.Length; i++)
        {
            if (buckets[i] != _buckets[i])
            {
                shares[i] = ArchiveShare.Of(i, buckets[i]);
            }
        }

        return new ReadFiles(
            files, buckets, _places, Archive with { Shares = new EquatableArray<ArchiveShare>(shares) });
    }

    private bool TryReplace(ReadArticle[][] buckets, int file, ReadArticle? article)
    {
        (int bucket, int place) = _places[file];
        if (bucket < 0 || article is null)
        {
            return bucket < 0 && article is null;
        }

        if (article.Key != buckets[bucket][place].Key)
        {
            return false;
        }

        if (buckets[bucket] == _buckets[bucket])
        {
            buckets[bucket] = (ReadArticle[])buckets[bucket].Clone();
        }

        buckets[bucket][place] = article;
        return true;
    }
}
