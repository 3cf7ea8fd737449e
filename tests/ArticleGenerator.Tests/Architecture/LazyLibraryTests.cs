using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.Tests.Architecture;

/// <summary>
/// A build loads the libraries that lie beside the plug-in only where there is something for them to read.
/// </summary>
public class LazyLibraryTests
{
    private const string Plain = "Ferry sails again\n\n“It smells,” said Ada Brook.";

    [Theory]
    [InlineData("ferry.txt", Plain, "")]
    [InlineData("ferry.txt", "---\nbyline: Ada Brook\n---\n" + Plain, "YamlDotNet")]
    [InlineData("ferry.md", "# " + Plain, "Markdig")]
    [InlineData("ferry.md", "---\nbyline: Ada Brook\n---\n# " + Plain, "Markdig YamlDotNet")]
    public async Task A_library_is_loaded_when_it_has_something_to_read(string file, string text, string expected)
    {
        var context = new PlugInContext();
        await RunAsync(context, new InMemoryText(GeneratorRun.ProjectDirectory + "articles/" + file, text));

        Assert.Equal(expected, string.Join(" ", context.Loaded.Order(StringComparer.Ordinal)));
    }

    // A copy of the plug-in of its own: what this process has loaded before says nothing.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task RunAsync(PlugInContext context, AdditionalText file)
    {
        Assembly plugIn = context.LoadFromAssemblyPath(typeof(ArticlesGenerator).Assembly.Location);
        var generator = (IIncrementalGenerator)Activator.CreateInstance(
            plugIn.GetType(typeof(ArticlesGenerator).FullName!)!)!;
        var analyzer = (DiagnosticAnalyzer)Activator.CreateInstance(
            plugIn.GetType(typeof(ArticleAnalyzer).FullName!)!)!;
        var options = new GeneratorOptions();
        var configuration = new InMemoryOptions(options.Properties);
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], [file], options.ParseOptions, configuration)
            .RunGeneratorsAndUpdateCompilation(
                options.Compilation(), out Compilation output, out _, TestContext.Current.CancellationToken);
        Assert.Contains(
            output.SyntaxTrees,
            tree => tree.ToString().Contains("Ferry sails again", StringComparison.Ordinal));
        await output.WithAnalyzers([analyzer], new AnalyzerOptions([file], configuration))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    private sealed class PlugInContext() : AssemblyLoadContext("plug-in", isCollectible: true)
    {
        public List<string> Loaded { get; } = [];

        // Everything but the plug-in's own libraries is the compiler's.
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            if (assemblyName.Name is not ("Markdig" or "YamlDotNet"))
            {
                return null;
            }

            Loaded.Add(assemblyName.Name);
            return LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll"));
        }
    }
}
