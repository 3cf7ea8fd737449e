using ArticleGenerator.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["--stages", ..])
{
    foreach (string corpus in Corpus.Names)
    {
        Stages.Print(corpus, args.ElementAtOrDefault(1));
    }

    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args);
