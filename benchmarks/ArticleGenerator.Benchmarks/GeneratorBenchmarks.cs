using System.Globalization;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Benchmarks;

/// <summary>
/// The generator as a compiler runs it: the first time, and after each kind of edit. The compiler itself is not in it.
/// What is read is a new text each time, since a reading is kept as long as its text.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(GeneratorConfig))]
public class GeneratorBenchmarks
{
    private const int Articles = 100;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    private Corpus _own = null!;
    private AdditionalText[] _files = [];
    private CSharpCompilation _compilation = null!;
    private CSharpCompilation _editedCompilation = null!;
    private GeneratorDriver _ran = null!;

    [GlobalSetup]
    public void Load()
    {
        _own = Corpus.Load(Corpus.Own);
        _files = Files();
        _compilation = CSharpCompilation.Create(
            "Newsroom",
            [CSharpSyntaxTree.ParseText("class Program;", Language)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _editedCompilation = _compilation.ReplaceSyntaxTree(
            _compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText("class Editor;", Language));
        _ran = Create(_files).RunGenerators(_compilation);
    }

    [Benchmark(Description = "first run, 100 articles")]
    public GeneratorDriver First() => Create(Files()).RunGenerators(_compilation);

    [Benchmark(Description = "after an edit of one article")]
    public GeneratorDriver AfterText() =>
        _ran.ReplaceAdditionalText(_files[0], File(0, _own.Texts[0] + "\nOne more line.\n"))
            .RunGenerators(_compilation);

    [Benchmark(Description = "after an edit of C#")]
    public GeneratorDriver AfterCSharp() => _ran.RunGenerators(_editedCompilation);

    private AdditionalText[] Files() =>
        [.. Enumerable.Range(0, Articles).Select(i => File(i, _own.Texts[i % _own.Texts.Count]))];

    private static CSharpGeneratorDriver Create(AdditionalText[] files) =>
        CSharpGeneratorDriver.Create([new ArticlesGenerator().AsSourceGenerator()], files, Language);

    private static InMemoryText File(int index, string text) =>
        new("/newsroom/articles/article-" + index.ToString(CultureInfo.InvariantCulture) + ".txt", text);
}
