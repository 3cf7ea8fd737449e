using ArticleGenerator.Quotations;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.Markdown;
using BenchmarkDotNet.Attributes;
using Markdig;

namespace ArticleGenerator.Benchmarks;

/// <summary>
/// Reading documents in Markdown, each by itself, beside Markdig's own parse of the same texts with what we ask of it,
/// and with nothing beyond CommonMark.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public class MarkdownBenchmarks
{
    private Corpus _corpus = null!;

    [Params(Corpus.Documents)]
    public string Texts { get; set; } = "";

    [GlobalSetup]
    public void Load() => _corpus = Corpus.Load(Texts);

    [Benchmark(Baseline = true, Description = "Markdig parse, the same extensions")]
    public int Markdig()
    {
        int blocks = 0;
        foreach (string text in _corpus.Texts)
        {
            blocks += Markdown.Parse(text, MarkdownDocuments.Pipeline).Count;
        }

        return blocks;
    }

    [Benchmark(Description = "Markdig parse, CommonMark only")]
    public int MarkdigAlone()
    {
        int blocks = 0;
        foreach (string text in _corpus.Texts)
        {
            blocks += Markdown.Parse(text).Count;
        }

        return blocks;
    }

    [Benchmark(Description = "parse")]
    public int Parse()
    {
        int blocks = 0;
        foreach (var source in _corpus.Sources)
        {
            blocks += MarkdownParser.Parse(source, ParseSettings.Default, CancellationToken.None).Blocks.Length;
        }

        return blocks;
    }

    [Benchmark(Description = "parse + attribution")]
    public int ParseAndAttribute()
    {
        int quotations = 0;
        foreach (var source in _corpus.Sources)
        {
            ArticleSyntax article = MarkdownParser.Parse(source, ParseSettings.Default, CancellationToken.None);
            quotations += QuotationReader.Read(article, CancellationToken.None).Quotations.Length;
        }

        return quotations;
    }
}
