using System.Globalization;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Benchmarks;

/// <summary>The generator as a compiler runs it: the first time, and after each kind of edit. The compiler itself is not in it.</summary>
[MemoryDiagnoser]
[SimpleJob(iterationCount: 7, warmupCount: 5)]
public class GeneratorBenchmarks
{
    private const int Articles = 100;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    private AdditionalText[] _files = [];
    private AdditionalText _edited = null!;
    private CSharpCompilation _compilation = null!;
    private CSharpCompilation _editedCompilation = null!;
    private GeneratorDriver _ran = null!;

    [GlobalSetup]
    public void Load()
    {
        Corpus own = Corpus.Load(Corpus.Own);
        _files = [.. Enumerable.Range(0, Articles).Select(i => File(i, own.Texts[i % own.Texts.Count]))];
        _edited = File(0, own.Texts[0] + "\nOne more line.\n");
        _compilation = CSharpCompilation.Create(
            "Newsroom",
            [CSharpSyntaxTree.ParseText("class Program;", Language)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _editedCompilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText("class Editor;", Language));
        _ran = Create().RunGenerators(_compilation);
    }

    [Benchmark(Description = "first run, 100 articles")]
    public GeneratorDriver First() => Create().RunGenerators(_compilation);

    [Benchmark(Description = "after an edit of one article")]
    public GeneratorDriver AfterText() => _ran.ReplaceAdditionalText(_files[0], _edited).RunGenerators(_compilation);

    [Benchmark(Description = "after an edit of C#")]
    public GeneratorDriver AfterCSharp() => _ran.RunGenerators(_editedCompilation);

    private CSharpGeneratorDriver Create() => CSharpGeneratorDriver.Create([new ArticlesGenerator().AsSourceGenerator()], _files, Language);

    private static InMemoryText File(int index, string text) =>
        new("/newsroom/articles/article-" + index.ToString(CultureInfo.InvariantCulture) + ".txt", text);
}
