using ArticleGenerator.Diagnostics;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;

namespace ArticleGenerator.Reading;

/// <summary>
/// All articles as they were read, shared out among the buckets. An edit makes one share anew, and the steps that look
/// at all shares find the others to be the very same.
/// </summary>
/// <param name="Spread">Among how many buckets the articles of each folder are shared out.</param>
/// <param name="Shares">One for each bucket.</param>
internal sealed record Archive(int Spread, EquatableArray<ArchiveShare> Shares)
{
    /// <summary>What the articles are known by; no edit of a text changes it.</summary>
    public ArchiveKeys Keys =>
        new(Spread, new EquatableArray<EquatableArray<ArticleKey>>(Shares.Select(share => share.Keys)));

    /// <summary>How much there is.</summary>
    public ArchiveSize Size => Shares.Aggregate(ArchiveSize.None, (sum, share) => sum + share.Size);

    /// <summary>What is wrong with articles, for each that has anything wrong with it, by the paths of files.</summary>
    public EquatableArray<EquatableArray<DiagnosticInfo>> Diagnostics => new(Shares
        .SelectMany(share => share.Diagnostics)
        .OrderBy(ofArticle => ofArticle[0].Place?.Path, StringComparer.Ordinal));

    /// <summary>What articles refer to, in the order in which they do, by the paths of files.</summary>
    public EquatableArray<ArticleReference> References => new(Shares
        .SelectMany(share => share.References)
        .OrderBy(reference => reference.Place.Path, StringComparer.Ordinal));

    /// <summary>What there is to refer to, in no particular order; empty where nothing does.</summary>
    public EquatableArray<ArticleOutline> Outlines => Shares.Any(share => share.References.Count > 0)
        ? new EquatableArray<ArticleOutline>(Shares.SelectMany(share => share.Outlines))
        : EquatableArray<ArticleOutline>.Empty;

    /// <summary>The files whose folder says anything of severities, and what it says.</summary>
    public EquatableArray<(string File, SeverityRules Rules)> Severities =>
        new(Shares.SelectMany(share => share.Severities));

    /// <summary>The articles whose folder's configuration is not understood, and what is not.</summary>
    public EquatableArray<(string Article, EquatableArray<string> Mistakes)> Mistakes =>
        new(Shares.SelectMany(share => share.Mistakes));
}

/// <summary>
/// The articles of a bucket, in the order of their files. It has a column for each of the steps that follow, so that an
/// edit leaves equal whatever it did not change.
/// </summary>
internal sealed record ArchiveShare
{
    /// <summary>The bucket's number.</summary>
    public required int Bucket { get; init; }

    public required EquatableArray<ArticleKey> Keys { get; init; }

    /// <summary>What is emitted of them.</summary>
    public required EquatableArray<ArticleSpec> Specs { get; init; }

    public required ArchiveSize Size { get; init; }

    /// <summary>See <see cref="Archive.Diagnostics"/>.</summary>
    public required EquatableArray<EquatableArray<DiagnosticInfo>> Diagnostics { get; init; }

    /// <summary>See <see cref="Archive.References"/>.</summary>
    public required EquatableArray<ArticleReference> References { get; init; }

    /// <summary>What others can refer to.</summary>
    public required EquatableArray<ArticleOutline> Outlines { get; init; }

    /// <summary>See <see cref="Archive.Severities"/>.</summary>
    public required EquatableArray<(string File, SeverityRules Rules)> Severities { get; init; }

    /// <summary>See <see cref="Archive.Mistakes"/>.</summary>
    public required EquatableArray<(string Article, EquatableArray<string> Mistakes)> Mistakes { get; init; }

    public static ArchiveShare Of(int bucket, IReadOnlyList<ReadArticle> articles) => new()
    {
        Bucket = bucket,
        Keys = new EquatableArray<ArticleKey>(articles.Select(article => article.Key)),
        Specs = new EquatableArray<ArticleSpec>(articles.Select(article => article.Spec)),
        Size = new ArchiveSize(
            articles.Count,
            articles.Count(article => article.Key.Members == MemberLevel.All),
            articles.Sum(article => (long)article.Spec.HeadLength),
            articles.Sum(article => (long)article.Spec.MetadataLength),
            articles.Sum(article => (long)article.Spec.TextBytes)),
        Diagnostics = new EquatableArray<EquatableArray<DiagnosticInfo>>(
            articles.Select(article => article.Diagnostics).Where(diagnostics => diagnostics.Count > 0)),
        References = new EquatableArray<ArticleReference>(articles.SelectMany(article => article.References)),
        Outlines = new EquatableArray<ArticleOutline>(articles.Select(article => article.Outline)),
        Severities = new EquatableArray<(string, SeverityRules)>(articles
            .Where(article => article.Options.Severities.Rules.Count > 0)
            .Select(article => (article.Key.Id, article.Options.Severities))),
        Mistakes = new EquatableArray<(string, EquatableArray<string>)>(articles
            .Where(article => article.Options.Mistakes.Count > 0)
            .Select(article => (article.Key.Path, article.Options.Mistakes))),
    };
}
