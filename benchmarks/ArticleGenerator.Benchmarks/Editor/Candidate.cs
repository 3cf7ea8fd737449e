using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Benchmarks.Editor;

/// <summary>A generator that takes part, and the driver that an editor keeps of it.</summary>
internal sealed class Candidate
{
    private readonly List<double> _afterCSharp = [];
    private readonly List<double> _afterArticle = [];
    private GeneratorDriver _driver;

    public Candidate(string name, IIncrementalGenerator generator, EditedProject project)
    {
        Name = name;
        _driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], project.Files, EditedProject.Language);
        FirstRun = Time(() => _driver = _driver.RunGenerators(project.Compilation));
    }

    public string Name { get; }

    /// <summary>Of the run that reads everything, in milliseconds, with the code not yet compiled.</summary>
    public double FirstRun { get; }

    /// <summary>Of each measured run after an edit of C#, in milliseconds.</summary>
    public IReadOnlyList<double> AfterCSharp => _afterCSharp;

    /// <summary>Of each measured run after an edit of one article, in milliseconds.</summary>
    public IReadOnlyList<double> AfterArticle => _afterArticle;

    /// <summary>How many files came out.</summary>
    public int Outputs => _driver.GetRunResult().GeneratedTrees.Length;

    /// <summary>How many mistakes were reported.</summary>
    public int Diagnostics => _driver.GetRunResult().Diagnostics.Length;

    public void RunAfterCSharp(Compilation compilation) =>
        _afterCSharp.Add(Time(() => _driver = _driver.RunGenerators(compilation)));

    public void RunAfterArticle((AdditionalText Old, AdditionalText New) edit, Compilation compilation)
    {
        // An editor does this too, apart from the run.
        _driver = _driver.ReplaceAdditionalText(edit.Old, edit.New);
        _afterArticle.Add(Time(() => _driver = _driver.RunGenerators(compilation)));
    }

    /// <summary>Forgets what was measured while the code was cold.</summary>
    public void Forget()
    {
        _afterCSharp.Clear();
        _afterArticle.Clear();
    }

    private static double Time(Action run)
    {
        long start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
