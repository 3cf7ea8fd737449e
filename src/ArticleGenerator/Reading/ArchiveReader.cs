using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleGenerator.Binding.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.Reading;

/// <summary>
/// Reads all articles, in most runs by comparing the list of files with that of the run before: thousands of files are
/// the very same, and one is another. What comes out follows from the files and their settings alone, whatever was
/// kept of a run before.
/// </summary>
internal static class ArchiveReader
{
    // By the first and the last file: of two runs of one project one of them is nearly always the same.
    private static readonly ConditionalWeakTable<AdditionalText, Run> Runs = new();

    public static Archive Read(
        ImmutableArray<AdditionalText> files,
        AnalyzerConfigOptionsProvider configuration,
        MetadataClaims claims,
        CancellationToken cancellation)
    {
        var readings = new RememberedArticles(configuration, claims);
        if (files.IsEmpty)
        {
            return ReadFiles.Of(files, readings, cancellation).Archive;
        }

        Run first = Runs.GetOrCreateValue(files[0]);
        Run last = Runs.GetOrCreateValue(files[files.Length - 1]);
        ReadFiles read = first.Of(readings.Settings)?.After(files, readings, cancellation)
            ?? last.Of(readings.Settings)?.After(files, readings, cancellation)
            ?? ReadFiles.Of(files, readings, cancellation);
        first.Keep(read, readings.Settings);
        last.Keep(read, readings.Settings);
        return read.Archive;
    }

    private sealed class Run
    {
        // Replaced as a whole, since two threads may be at the same files.
        private Kept? _kept;

        public ReadFiles? Of(ReadingSettings settings) =>
            _kept is { } kept && kept.Settings == settings ? kept.Read : null;

        public void Keep(ReadFiles read, ReadingSettings settings) => _kept = new Kept(read, settings);
    }

    private sealed record Kept(ReadFiles Read, ReadingSettings Settings);
}
