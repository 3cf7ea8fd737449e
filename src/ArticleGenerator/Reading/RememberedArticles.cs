using System.Runtime.CompilerServices;
using ArticleGenerator.Binding.Metadata;
using ArticleGenerator.Inputs;
using ArticleGenerator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.Reading;

/// <summary>
/// What was read of each file, by the file object: the compiler keeps it as long as the text is the same, and drops it
/// with every edit. So the pipeline can look at all files in one step, and still reads one of them after an edit. What
/// is kept depends on nothing but the objects that it is kept for and the types of metadata, which are compared, and
/// lives as long as these objects do.
/// </summary>
/// <param name="configuration">What folders say of their articles.</param>
/// <param name="claims">Which articles have which type of metadata.</param>
internal sealed class RememberedArticles(AnalyzerConfigOptionsProvider configuration, MetadataClaims claims)
{
    private static readonly ConditionalWeakTable<AdditionalText, Slot> Slots = new();
    private static readonly ConditionalWeakTable<AnalyzerConfigOptionsProvider, object> Configurations = new();

    // Stands for the configuration, and does not hold it: that would hold a whole project.
    private readonly object _configuration = Configurations.GetOrCreateValue(configuration);
    private FolderOptions? _options;

    /// <summary>What the readings depend on beside the files, as a value.</summary>
    public ReadingSettings Settings => new(_configuration, claims);

    /// <summary>The file as an article; null if it is none.</summary>
    public ReadArticle? Of(AdditionalText file, CancellationToken cancellation)
    {
        Slot slot = Slots.GetOrCreateValue(file);
        Answer? answer = slot.Answer;
        if (answer?.Configuration != _configuration)
        {
            answer = Ask(file, answer, cancellation);
            slot.Answer = answer;
        }
        else if (answer.Claims != claims)
        {
            answer = Claim(file, answer, cancellation);
            slot.Answer = answer;
        }

        return answer.Article;
    }

    /// <summary>
    /// The same whatever metadata it was read with: for who asks what an article refers to, and must not make the
    /// generator read it again.
    /// </summary>
    public ReadArticle? OfAnyClaims(AdditionalText file, CancellationToken cancellation) =>
        Slots.TryGetValue(file, out Slot? slot) && slot.Answer is { } answer && answer.Configuration == _configuration
            ? answer.Article
            : Of(file, cancellation);

    // A change of one type leaves the articles of all others as they are.
    private Answer Claim(AdditionalText file, Answer known, CancellationToken cancellation) =>
        known.Article is not { } read || read.Schema == claims.SchemaOf(read.Key.Path)
            ? known with { Claims = claims }
            : Ask(file, known, cancellation);

    // Another configuration often says the same of a file, and then nothing is read again.
    private Answer Ask(AdditionalText file, Answer? known, CancellationToken cancellation)
    {
        if (ArticleFile.Of(file, configuration) is not { } article)
        {
            return new Answer(_configuration, claims, Article: null);
        }

        // Nearly all files have the options of the file before: once in memory, and found equal at a glance.
        _options = article.Options == _options ? _options : article.Options;
        MetadataSchema? schema = claims.SchemaOf(article.Path);
        bool isKnown = known?.Article is { } read
            && read.Key.Path == article.Path && read.Options == _options && read.Schema == schema;
        return new Answer(_configuration, claims, isKnown
            ? known!.Article
            : ArticleReader.Read(article with { Options = _options }, schema, cancellation));
    }

    // Replaced as a whole: two threads at the same file do the work twice at worst.
    private sealed class Slot
    {
        public Answer? Answer { get; set; }
    }

    private sealed record Answer(object Configuration, MetadataClaims Claims, ReadArticle? Article);
}

/// <summary>What the reading of a file depends on beside the file.</summary>
/// <param name="Configuration">Stands for what folders say of their articles.</param>
/// <param name="Claims">Which articles have which type of metadata.</param>
internal sealed record ReadingSettings(object Configuration, MetadataClaims Claims);
