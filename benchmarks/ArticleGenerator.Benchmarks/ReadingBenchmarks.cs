using ArticleGenerator.Quotations;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.Plain;
using BenchmarkDotNet.Attributes;
using Markdig;

namespace ArticleGenerator.Benchmarks;

/// <summary>Reading every article of a corpus, each by itself, beside Markdig's reading of the same texts.</summary>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public class ReadingBenchmarks
{
    private Corpus _corpus = null!;

    public static IEnumerable<string> Corpora => Corpus.Names;

    [ParamsSource(nameof(Corpora))]
    public string Texts { get; set; } = "";

    [GlobalSetup]
    public void Load() => _corpus = Corpus.Load(Texts);

    [Benchmark(Baseline = true, Description = "Markdig parse")]
    public int Markdig()
    {
        int blocks = 0;
        foreach (string text in _corpus.Texts)
        {
            blocks += Markdown.Parse(text).Count;
        }

        return blocks;
    }

    [Benchmark(Description = "Markdig parse, advanced extensions")]
    public int MarkdigAdvanced() => Parse(Pipelines.Advanced);

    [Benchmark(Description = "Markdig parse, advanced extensions and SmartyPants")]
    public int MarkdigWithQuotationMarks() => Parse(Pipelines.AdvancedWithQuotationMarks);

    [Benchmark(Description = "parse")]
    public int Parse()
    {
        int blocks = 0;
        foreach (var source in _corpus.Sources)
        {
            blocks += ArticleParser.Parse(source, ParseSettings.Default, CancellationToken.None).Blocks.Length;
        }

        return blocks;
    }

    [Benchmark(Description = "parse + attribution")]
    public int ParseAndAttribute()
    {
        int quotations = 0;
        foreach (var source in _corpus.Sources)
        {
            ArticleSyntax article = ArticleParser.Parse(source, ParseSettings.Default, CancellationToken.None);
            quotations += QuotationReader.Read(article, CancellationToken.None).Quotations.Length;
        }

        return quotations;
    }

    private int Parse(MarkdownPipeline pipeline)
    {
        int blocks = 0;
        foreach (string text in _corpus.Texts)
        {
            blocks += Markdown.Parse(text, pipeline).Count;
        }

        return blocks;
    }
}
