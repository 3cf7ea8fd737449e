using System.Globalization;
using ArticleGenerator.Benchmarks;
using ArticleGenerator.Benchmarks.Editor;
using BenchmarkDotNet.Running;

if (args is ["--stages", ..])
{
    foreach (string corpus in Corpus.Names.Append(Corpus.Documents))
    {
        Stages.Print(corpus, args.ElementAtOrDefault(1));
    }

    return;
}

if (args is ["editor", ..])
{
    EditorRuns.Print(Number(1, 20_000), Number(2, 60));
    return;
}

if (args is ["memory", ..])
{
    EditorMemory.Print(Number(1, 20_000));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args);

int Number(int place, int otherwise) =>
    args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : otherwise;
