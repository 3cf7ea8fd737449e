using System.Runtime.CompilerServices;
using ArticleGenerator.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.Reading;

/// <summary>
/// What was read of each file, by the file object: the compiler keeps it as long as the text is the same, and drops it
/// with every edit. So the pipeline can look at all files in one step, and still reads one of them after an edit. What
/// is kept depends on nothing but the objects that it is kept for, and lives as long as they do.
/// </summary>
internal sealed class RememberedArticles(AnalyzerConfigOptionsProvider configuration)
{
    private static readonly ConditionalWeakTable<AdditionalText, Slot> Slots = new();
    private static readonly ConditionalWeakTable<AnalyzerConfigOptionsProvider, object> Configurations = new();

    // Stands for the configuration, and does not hold it: that would hold a whole project.
    private readonly object _configuration = Configurations.GetOrCreateValue(configuration);
    private FolderOptions? _options;

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

        return answer.Article;
    }

    // Another configuration often says the same of a file, and then nothing is read again.
    private Answer Ask(AdditionalText file, Answer? known, CancellationToken cancellation)
    {
        if (ArticleFile.Of(file, configuration) is not { } article)
        {
            return new Answer(_configuration, Article: null);
        }

        // Nearly all files have the options of the file before: once in memory, and found equal at a glance.
        _options = article.Options == _options ? _options : article.Options;
        return known?.Article is { } read && read.Key.Path == article.Path && read.Options == _options
            ? new Answer(_configuration, read)
            : new Answer(_configuration, ArticleReader.Read(article with { Options = _options }, cancellation));
    }

    // Replaced as a whole: two threads at the same file do the work twice at worst.
    private sealed class Slot
    {
        public Answer? Answer { get; set; }
    }

    private sealed record Answer(object Configuration, ReadArticle? Article);
}
