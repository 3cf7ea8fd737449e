using System.Runtime.CompilerServices;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Reading;

/// <summary>
/// One reading for the generator and the analyzers: the compiler hands the same <see cref="SourceText"/> to all. The
/// generator asks first, and what the checks say is found then, as long as the tree is there: it takes about 7 kB for
/// an article of 2 kB, and an editor holds thousands of texts for hours. What is kept, a short list or none at all,
/// lives as long as the text.
/// </summary>
internal static class ReadingCache
{
    private static readonly ConditionalWeakTable<SourceText, Slot> Slots = new();

    /// <summary>Reads the text for the generator, which remembers what it needs of it.</summary>
    public static ArticleReading Read(SourceText text, ParseSettings settings, CancellationToken cancellation)
    {
        ArticleReading reading = ArticleReading.Of(text, settings, cancellation);
        Slot slot = Slots.GetOrCreateValue(text);
        if (slot.Find(settings) is null)
        {
            Keep(slot, text, settings, reading, cancellation);
        }

        return reading;
    }

    /// <summary>What the checks say of the text.</summary>
    public static ArticleWarnings Warnings(SourceText text, ParseSettings settings, CancellationToken cancellation)
    {
        Slot slot = Slots.GetOrCreateValue(text);
        if (slot.Find(settings) is { } known)
        {
            return known;
        }

        ArticleReading reading = ArticleReading.Of(text, settings, cancellation);
        ArticleWarnings warnings = ArticleWarnings.Of(text, reading, cancellation);
        slot.Entry = new Entry(settings, warnings);
        return warnings;
    }

    /// <summary>Whether what the checks say of a text is kept; asking keeps nothing.</summary>
    public static bool HasWarnings(SourceText text) =>
        Slots.TryGetValue(text, out Slot? slot) && slot.Entry is not null;

    private static void Keep(
        Slot slot, SourceText text, ParseSettings settings, ArticleReading reading, CancellationToken cancellation)
    {
        try
        {
            slot.Entry = new Entry(settings, ArticleWarnings.Of(text, reading, cancellation));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A check that fails is the analyzer's to report, which asks again; the article has been read.
        }
    }

    private sealed record Entry(ParseSettings Settings, ArticleWarnings Warnings);

    // A reference is replaced as a whole: two threads at the same text do the work twice at worst.
    private sealed class Slot
    {
        public Entry? Entry { get; set; }

        public ArticleWarnings? Find(ParseSettings settings) =>
            Entry is { } entry && entry.Settings == settings ? entry.Warnings : null;
    }
}
