using System.Collections.Immutable;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax.FrontMatter;
using BenchmarkDotNet.Attributes;
using YamlDotNet.Core;

namespace ArticleGenerator.Benchmarks;

/// <summary>Reading a front matter, beside what YamlDotNet takes to walk through the same YAML.</summary>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public class FrontMatterBenchmarks
{
    private string _yaml = "";
    private string _post = "";

    [Params(Corpus.FrontMatter)]
    public string Texts { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        _yaml = SamplePost.Yaml;
        _post = SamplePost.Text;
    }

    [Benchmark(Baseline = true, Description = "YamlDotNet, events only")]
    public int Events()
    {
        var parser = new Parser(new Scanner(new StringReader(_yaml), skipComments: true));
        int events = 0;
        while (parser.MoveNext())
        {
            events++;
        }

        return events;
    }

    [Benchmark(Description = "front matter")]
    public int Read()
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        return FrontMatterParser.Parse(_post, problems, out _).Entries.Length;
    }
}
