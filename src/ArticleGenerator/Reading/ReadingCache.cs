using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Reading;

/// <summary>
/// One reading for the generator and the analyzer: the compiler hands the same <see cref="SourceText"/> to both. What
/// is kept lives as long as the text. The tree (about 7 kB for an article of 2 kB) is dropped when the analyzer has had
/// its answer, since nobody else asks for it, and an editor holds thousands of texts for hours. Where no analyzer asks,
/// it stays.
/// </summary>
internal static class ReadingCache
{
    private static readonly ConditionalWeakTable<SourceText, Slot> Slots = new();

    public static ArticleReading Read(SourceText text, ParseSettings settings, CancellationToken cancellation)
    {
        Slot slot = Slots.GetOrCreateValue(text);
        if (slot.Find(settings)?.Reading is { } known)
        {
            return known;
        }

        ArticleReading reading = ArticleReading.Of(text, settings, cancellation);
        if (slot.Find(settings) is null)
        {
            slot.Entry = new Entry(settings, reading, Warnings: null);
        }

        return reading;
    }

    /// <summary>What the checks say of the text.</summary>
    public static ArticleWarnings Warnings(SourceText text, ParseSettings settings, CancellationToken cancellation)
    {
        Slot slot = Slots.GetOrCreateValue(text);
        Entry? entry = slot.Find(settings);
        if (entry?.Warnings is { } known)
        {
            return known;
        }

        ArticleReading reading = entry?.Reading ?? ArticleReading.Of(text, settings, cancellation);
        var warnings = new ArticleWarnings(
            reading.Warnings(text, cancellation),
            reading.Syntax.Suppressed,
            ImmutableArray.CreateRange(
                reading.Syntax.References.Where(reference => reference.Kind == SpanKind.CodeReference)));
        slot.Entry = new Entry(settings, Reading: null, warnings);
        return warnings;
    }

    /// <summary>Whether the tree of a text is kept; asking keeps nothing.</summary>
    public static bool HoldsTree(SourceText text) =>
        Slots.TryGetValue(text, out Slot? slot) && slot.Entry?.Reading is not null;

    private sealed record Entry(ParseSettings Settings, ArticleReading? Reading, ArticleWarnings? Warnings);

    // A reference is replaced as a whole: two threads at the same text do the work twice at worst.
    private sealed class Slot
    {
        public Entry? Entry { get; set; }

        public Entry? Find(ParseSettings settings) => Entry is { } entry && entry.Settings == settings ? entry : null;
    }
}

/// <summary>What the analyzer needs of an article.</summary>
/// <param name="Problems">What the checks found, reported or not.</param>
/// <param name="Suppressed">The ids that the article does not want to hear of.</param>
/// <param name="CodeReferences">What it says of the program, for whoever knows the program.</param>
internal sealed record ArticleWarnings(
    ImmutableArray<Problem> Problems,
    ImmutableArray<string> Suppressed,
    ImmutableArray<ReferenceSyntax> CodeReferences);
