using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ArticleGenerator.Benchmarks;

/// <summary>Adds the columns that make one corpus comparable with another; a few seconds for each benchmark.</summary>
internal sealed class ThroughputConfig : ManualConfig
{
    public ThroughputConfig()
    {
        // In this process: the project that would be made for another one gets the Markdig that is bundled with the
        // plug-in beside that of today (CS1704).
        // A round over the news is one operation: with the three of a short run the compiler would still be at work on
        // the code.
        AddJob(Job.ShortRun.WithWarmupCount(30).WithIterationCount(7).WithToolchain(InProcessEmitToolchain.Instance));
        AddColumn(
            new PerTextColumn(
                "MB/s",
                "Megabytes of UTF-8 in a second",
                (bytes, report) => bytes / 1e6 / (report.ResultStatistics!.Mean / 1e9)));
        AddColumn(new PerTextColumn("Allocated/B", "Bytes allocated for each byte of UTF-8", (bytes, report) =>
            (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / bytes));
        HideColumns("Error", "StdDev", "RatioSD", "Gen0", "Gen1", "Gen2", "Alloc Ratio");
    }
}
