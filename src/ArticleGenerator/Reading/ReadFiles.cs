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
        EquatableArray<ArchiveShare> shares)
    {
        _files = files;
        _buckets = buckets;
        _places = places;
        Archive = new Archive(shares);
    }

    public Archive Archive { get; }

    public static ReadFiles Of(
        ImmutableArray<AdditionalText> files, RememberedArticles readings, CancellationToken cancellation)
    {
        var buckets = new List<ReadArticle>[Buckets.Count];
        for (int i = 0; i < buckets.Length; i++)
        {
            buckets[i] = [];
        }

        var places = new (int, int)[files.Length];
        for (int i = 0; i < files.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            places[i] = Nowhere;
            if (readings.Of(files[i], cancellation) is { } article)
            {
                places[i] = (article.Bucket, buckets[article.Bucket].Count);
                buckets[article.Bucket].Add(article);
            }
        }

        return new ReadFiles(
            files,
            [.. buckets.Select(bucket => bucket.ToArray())],
            places,
            new EquatableArray<ArchiveShare>(buckets.Select((bucket, number) => ArchiveShare.Of(number, bucket))));
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

        return new ReadFiles(files, buckets, _places, new EquatableArray<ArchiveShare>(shares));
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
