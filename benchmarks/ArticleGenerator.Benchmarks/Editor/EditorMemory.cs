using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Benchmarks.Editor;

/// <summary>
/// What an editor holds for the generator as long as the project is open: the driver's state and the generated files,
/// without the articles' files themselves, and without what the compiler makes of the generated files.
/// </summary>
internal static class EditorMemory
{
    /// <summary>For each article, in kilobytes.</summary>
    public static double Measure(int articles)
    {
        // What is there once, however many articles there are.
        GC.KeepAlive(Run(new EditedProject(articles: 10)));
        var project = new EditedProject(articles);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        GeneratorDriver driver = Run(project);
        long after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(driver);
        GC.KeepAlive(project);
        return (after - before) / 1000.0 / articles;
    }

    private static GeneratorDriver Run(EditedProject project) => CSharpGeneratorDriver
        .Create([new ArticlesGenerator().AsSourceGenerator()], project.Files, EditedProject.Language)
        .RunGenerators(project.Compilation);
}
