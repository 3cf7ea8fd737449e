using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ArticleGenerator.Benchmarks;

/// <summary>Rounds enough for the code to be warm; in this process, as <see cref="ThroughputConfig"/> says.</summary>
internal sealed class GeneratorConfig : ManualConfig
{
    public GeneratorConfig() => AddJob(
        Job.Default.WithWarmupCount(30).WithIterationCount(15).WithToolchain(InProcessEmitToolchain.Instance));
}
