using System.Globalization;
using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.Markdown;
using ArticleGenerator.Syntax.Plain;
using Markdig;

namespace ArticleGenerator.Benchmarks;

/// <summary>Where the time goes: each step by itself, all steps taking turns, the best of several rounds.</summary>
internal sealed class Stages
{
    private const int Rounds = 25;

    // A round long enough for the clock and for the JIT, however few articles there are.
    private const long BytesInRound = 4_000_000;

    private readonly List<(string Name, Action Run)> _stages = [];
    private readonly Corpus _corpus;
    private readonly long _repeats;

    private Stages(Corpus corpus, bool isMarkdown)
    {
        _corpus = corpus;
        _repeats = 1 + (BytesInRound / corpus.Bytes);
        if (isMarkdown)
        {
            AddMarkdown(corpus);
        }
        else
        {
            AddPlain(corpus);
        }
    }

    private void AddMarkdown(Corpus corpus)
    {
        AddEach(
            "Markdig parse, the same extensions", i => _ = Markdown.Parse(corpus.Texts[i], MarkdownDocuments.Pipeline));
        AddEach("Markdig parse", i => _ = Markdown.Parse(corpus.Texts[i]));
        AddEach(
            "parse + quotations",
            i =>
                _ = QuotationReader.Read(
                    MarkdownParser.Parse(corpus.Sources[i], ParseSettings.Default, default), default));
        AddEach("- parse", i => _ = MarkdownParser.Parse(corpus.Sources[i], ParseSettings.Default, default));
    }

    private void AddPlain(Corpus corpus)
    {
        ArticleSyntax[] parsed =
            [.. corpus.Sources.Select(source => ArticleParser.Parse(source, ParseSettings.Default, default))];
        var spans = Array.ConvertAll(parsed, article => MarkPairing.Read(article).Quotations);

        AddEach("Markdig parse", i => _ = Markdown.Parse(corpus.Texts[i]));
        AddEach("Markdig parse, advanced", i => _ = Markdown.Parse(corpus.Texts[i], Pipelines.Advanced));
        AddEach(
            "Markdig parse, advanced and SmartyPants",
            i => _ = Markdown.Parse(corpus.Texts[i], Pipelines.AdvancedWithQuotationMarks));
        AddEach(
            "parse + quotations",
            i =>
                _ = QuotationReader.Read(
                    ArticleParser.Parse(corpus.Sources[i], ParseSettings.Default, default), default));
        AddEach("- parse", i => _ = ArticleParser.Parse(corpus.Sources[i], ParseSettings.Default, default));
        AddEach("- quotations", i => _ = QuotationReader.Read(parsed[i], default));
        AddEach("-- marks", i => _ = MarkPairing.Read(parsed[i]));
        AddEach("-- words", i => Tokenizer.Read(parsed[i], spans[i]).Dispose());
        AddEach("-- words and names", i =>
        {
            using TokenList tokens = Tokenizer.Read(parsed[i], spans[i]);
            using var uses = new WordUses(parsed[i].Text, tokens);
            _ = NameReader.Read(parsed[i].Text, tokens, uses);
        });
    }

    /// <param name="corpus">The name of the corpus.</param>
    /// <param name="only">The one step to run, for a profiler; null for all.</param>
    public static void Print(string corpus, string? only)
    {
        var stages = new Stages(Corpus.Load(corpus), isMarkdown: corpus == Corpus.Documents);
        stages._stages.RemoveAll(stage => only is not null && stage.Name != only);
        Console.WriteLine($"| {corpus} | MB/s | ratio | bytes allocated for each byte of text |");
        Console.WriteLine("| --- | --- | --- | --- |");
        double markdig = 0;
        foreach ((string name, TimeSpan time, long allocated) in stages.Measure())
        {
            double bytes = stages._corpus.Bytes * stages._repeats;
            double speed = bytes / 1e6 / time.TotalSeconds;
            markdig = markdig > 0 ? markdig : speed;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {speed:0.0} | {speed / markdig:0.00} | {allocated / bytes:0.0} |"));
        }
    }

    private IEnumerable<(string Name, TimeSpan Time, long Allocated)> Measure()
    {
        var best = new TimeSpan[_stages.Count];
        var allocated = new long[_stages.Count];
        Array.Fill(best, TimeSpan.MaxValue);
        for (int round = 0; round < (_stages.Count == 1 ? 10 : 1) * Rounds; round++)
        {
            for (int i = 0; i < _stages.Count; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                TimeSpan time = Time(_stages[i].Run);
                best[i] = time < best[i] ? time : best[i];
                allocated[i] = GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }

        return _stages.Select((stage, i) => (stage.Name, best[i], allocated[i]));
    }

    private void AddEach(string name, Action<int> read) => _stages.Add((name, () => ReadAll(read)));

    private void ReadAll(Action<int> read)
    {
        for (long repeat = 0; repeat < _repeats; repeat++)
        {
            for (int i = 0; i < _corpus.Texts.Count; i++)
            {
                read(i);
            }
        }
    }

    // Of the processor, not of the clock on the wall: that one also counts what else the machine does.
    private static TimeSpan Time(Action run)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        run();
        return Environment.CpuUsage.TotalTime - start;
    }
}
