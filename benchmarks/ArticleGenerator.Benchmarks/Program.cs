using System.Globalization;
using ArticleGenerator.Benchmarks;
using ArticleGenerator.Benchmarks.Editor;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["--stages", ..]:
        foreach (string corpus in Corpus.Names)
        {
            Stages.Print(corpus, args.ElementAtOrDefault(1));
        }

        break;

    // editor [ARTICLES [ROUNDS]]
    case ["editor", ..]:
        EditorRuns.Print(Number(1, 20_000), Number(2, 60));
        break;

    // scale PLOT.svg
    case ["scale", string plot]:
        File.WriteAllText(plot, EditorPlot.Draw(EditorScale.Run([100, 1_000, 5_000, 20_000], rounds: 60)));
        break;

    case ["smoke"]:
        Smoke.Run();
        break;

    default:
        BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args);
        break;
}

int Number(int place, int otherwise) =>
    args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : otherwise;
