using System.Collections.Immutable;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGenerator.Tests.Architecture;

/// <summary>
/// Each folder of the plug-in is a layer with a namespace of its own that uses only those before it. The order stands
/// in docs/architecture.md too, and a test holds the two together.
/// </summary>
public sealed class LayerTests
{
    private const string Root = "ArticleGenerator";

    /// <summary>The layers, from the one that knows nothing of the others to those that know all.</summary>
    private static readonly string[] Layers =
    [
        "Spelling",
        "Model",
        "Problems",
        "Syntax",
        "Syntax.Lines",
        "Syntax.FrontMatter",
        "Syntax.Plain",
        "Syntax.Markdown",
        "Lexicon",
        "Quotations.Marks", "Quotations.Words", "Quotations.Weights", "Quotations.Grammar", "Quotations.Names",
        "Quotations.Phrases", "Quotations.Descriptions", "Quotations.Rules",
        "Quotations.Rules.Behind", "Quotations.Rules.Before", "Quotations.Rules.Around",
        "Quotations.Speakers", "Quotations",
        "Checks", "Inputs", "Inputs.Metadata", "Binding", "Binding.Metadata", "Emit", "Diagnostics", "Reading",
        "References", "CallSites", "",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string SourceFolder => Repository.Path("src", Root);

    [Fact]
    public void Every_file_has_the_namespace_of_its_folder()
    {
        var strangers = new List<string>();
        foreach ((string file, SyntaxTree tree) in Sources())
        {
            string folder = Path.GetDirectoryName(file)!.Replace(Path.DirectorySeparatorChar, '.');
            string expected = folder.Length == 0 ? Root : $"{Root}.{folder}";
            strangers.AddRange(tree.GetRoot(Cancellation).DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
                .Where(declaration => declaration.Name.ToString() != expected)
                .Select(declaration => $"{file}: {declaration.Name}"));
        }

        Assert.Empty(strangers);
    }

    [Fact]
    public void Every_folder_is_a_layer_whose_place_is_known()
    {
        IEnumerable<string> folders = Sources()
            .Select(source => Path.GetDirectoryName(source.File)!.Replace(Path.DirectorySeparatorChar, '.'))
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(Layers.Order(StringComparer.Ordinal), folders);
    }

    [Fact]
    public void The_document_lists_the_layers_in_their_order()
    {
        string[] rows = [.. Repository.Read("docs", "architecture.md").Split('\n').Where(
            line => line.StartsWith("| `", StringComparison.Ordinal) && line.Contains("/` |", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1].TrimEnd('/').Replace('/', '.'))];

        Assert.Equal(Layers.SkipLast(1), rows);
    }

    [Fact]
    public void No_layer_uses_one_that_comes_after_it()
    {
        ImmutableArray<(string File, SyntaxTree Tree)> sources = [.. Sources()];
        CSharpCompilation compilation = CSharpCompilation.Create(
            Root,
            [.. sources.Select(source => source.Tree), GlobalUsings()],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var back = new SortedSet<string>(StringComparer.Ordinal);
        foreach ((string file, SyntaxTree tree) in sources)
        {
            int own = Array.IndexOf(Layers, Path.GetDirectoryName(file)!.Replace(Path.DirectorySeparatorChar, '.'));
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (
                SimpleNameSyntax name in tree.GetRoot(Cancellation)
                    .DescendantNodes(descendIntoTrivia: false)
                    .OfType<SimpleNameSyntax>())
            {
                if (LayerOf(model.GetSymbolInfo(name, Cancellation).Symbol) is { } used && used > own)
                {
                    back.Add($"{file} uses {name} of {Layers[used]}");
                }
            }
        }

        Assert.Empty(back);
    }

    // The layer of a type, or of the type whose member it is; null where it is not ours.
    private static int? LayerOf(ISymbol? symbol)
    {
        INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        string space = type?.ContainingNamespace.ToDisplayString() ?? "";
        if (type is null || (space != Root && !space.StartsWith(Root + ".", StringComparison.Ordinal)))
        {
            return null;
        }

        return Array.IndexOf(Layers, space.Length == Root.Length ? "" : space[(Root.Length + 1)..]);
    }

    private static IEnumerable<(string File, SyntaxTree Tree)> Sources() =>
        Directory.EnumerateFiles(SourceFolder, "*.cs", SearchOption.AllDirectories)
            .Select(path => (File: Path.GetRelativePath(SourceFolder, path), Path: path))
            .Where(
                source =>
                    source.File.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj" or "Polyfills")
                        && source.File != "Usings.cs")
            .OrderBy(source => source.File, StringComparer.Ordinal)
            .Select(
                source =>
                    (
                        source.File,
                        CSharpSyntaxTree.ParseText(
                            File.ReadAllText(source.Path), path: source.Path, cancellationToken: Cancellation)));

    // What this test runs on itself, the compiler among it; not the plug-in, whose sources are looked at.
    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) != Root)
            .Select(path => MetadataReference.CreateFromFile(path));

    private static SyntaxTree GlobalUsings() =>
        CSharpSyntaxTree.ParseText(
            File.ReadAllText(Path.Combine(SourceFolder, "Usings.cs")), cancellationToken: Cancellation);
}
