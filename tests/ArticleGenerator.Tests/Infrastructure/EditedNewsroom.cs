using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Tests.Infrastructure;

/// <summary>
/// A project in which somebody makes edits by chance, through one driver. The same seed, the same edits.
/// </summary>
internal sealed class EditedNewsroom
{
    /// <summary>The kinds of edits, which begin the descriptions of edits.</summary>
    public static readonly string[] Kinds = ["add", "remove", "rename", "edit", "touch", "configure", "rebuild"];

    private static readonly string[] Names =
    [
        "ferry", "Ferry", "local/ferry", "local/the-ferry", "local/the ferry", "local/cat.md", "local/cat", "moon",
        "local", "harbour/1/2/3/4/tide", "harbour/id", "title",
    ];

    private static readonly string?[] Texts =
    [
        "Ferry sails\n\n“It smells,” said Mara Lindqvist, an engineer.", "Moon rises\n\nAnother day\n\nIt was late.",
        "Ferry sails\n\n“It smells, said Mara.", "", null,
        "---\nspeakers:\n  Mara: nobody\n---\nFerry\n\n“Oh,” said Mara.",
        "---\nheadline: [\n---\nIt was late.", "# Ferry\n\n## One\n\nText.\n\n## One\n\nText.\n",
        "Harbour\n\nSee [[local/cat]], [[moom]] and [[moon#Another day]].", "Harbour\n\nSee [[ferry#One]].",
        "Ferry\n\n“One,” said Ada Brook. “Two,” she said.\n\n> It was late.\n",
        "---\nnext: moon\nstory: ./cat\n---\n# Ferry sails\n\nIt was late.",
        "---\nnext: [moom, local/cat]\n---\n# The cat\n\nIt was late, as [[moon]] says.",
    ];

    // What the articles have as metadata.
    private static readonly string[] Types =
    [
        "",
        "[ArticleModel.ArticleMetadata(\"**\", AllowUnknownKeys = true)] "
            + "public record Any(ArticleModel.Article[]? Next = null);",
        "[ArticleModel.ArticleMetadata(\"local/**\", AllowUnknownKeys = true)] "
            + "public record News(ArticleModel.Article? Next = null, ArticleModel.Article<News>? Story = null);",
    ];

    private static readonly (string Key, string Value)[] Keys =
    [
        ("article_headings", "marked"), ("article_headings", "mark"), ("article_diagnostic.ART004.severity", "none"),
        ("article_diagnostic.ART007.severity", "warning"), ("article_language", "de"),
    ];

    private readonly Random _random;
    private readonly List<InMemoryText> _files;
    private readonly InMemoryText _stranger = new("/newsroom/BannedSymbols.txt", "T:System.DateTime;no");
    private GeneratorOptions _options = new();
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    public EditedNewsroom(int seed, int articles)
    {
        _random = new Random(seed);
        _files = [.. Enumerable.Range(0, articles).Select(i => File($"story-{i}", Texts[i % 3]))];
        _compilation = _options.Compilation();
        _driver = Run(Driver(_files));
    }

    /// <summary>What has come out: each generated file and each diagnostic, in an order of their own.</summary>
    public ImmutableArray<string> Outcome => Of(_driver);

    /// <summary>What comes out of the same project that nobody has ever looked at.</summary>
    public ImmutableArray<string> FreshOutcome() => Of(Run(Driver(
        _files.AsEnumerable().Reverse().Select(file => new InMemoryText(file.Path, file.GetText())))));

    /// <summary>Makes an edit and runs the generator; gives words for what was done.</summary>
    public string Edit()
    {
        string kind = _files.Count == 0 ? "add" : One(Kinds);
        string done = kind switch
        {
            "add" => Add(File(One(Names), One(Texts))),
            "remove" => Remove(_random.Next(_files.Count)),
            "configure" => Configure(),
            "rebuild" => Rebuild(),
            _ => Replace(kind, _random.Next(_files.Count)),
        };
        _driver = Run(_driver);
        return $"{kind} {done}";
    }

    private string Add(InMemoryText file)
    {
        _files.Add(file);
        _driver = _driver.AddAdditionalTexts([file]);
        return file.Path;
    }

    private string Remove(int place)
    {
        InMemoryText file = _files[place];
        _files.RemoveAt(place);
        _driver = _driver.RemoveAdditionalTexts([file]);
        return file.Path;
    }

    private string Replace(string kind, int place)
    {
        InMemoryText old = _files[place];
        InMemoryText file = kind switch
        {
            "rename" => File(One(Names), old.GetText()?.ToString()),
            "edit" => new InMemoryText(old.Path, File("", One(Texts)).GetText()),
            _ => new InMemoryText(old.Path, File("", old.GetText()?.ToString()).GetText()),
        };
        _files[place] = file;
        _driver = _driver.ReplaceAdditionalText(old, file);
        return $"{old.Path} to {file.Path}: {file.GetText()}";
    }

    private string Configure()
    {
        (string key, string value) = One(Keys);
        string space = One(["HarrowBay", "Elsewhere"]);
        _options = _options with
        {
            FileOptions = _random.Next(2) == 0
                ? _options.FileOptions.Remove(key)
                : _options.FileOptions.SetItem(key, value),
            Properties = _options.Properties.SetItem("RootNamespace", space),
        };
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(Configuration());
        return $"{key} {value} {space}";
    }

    // Now with the library and now without, now with metadata: a C# edit that changes nothing of ours, and others.
    private string Rebuild()
    {
        _options = _options with
        {
            CSharp = $"class C{_random.Next()}; {One(Types)}",
            HasLibrary = _random.Next(4) > 0,
        };
        _compilation = _options.Compilation();
        return _options.HasLibrary ? "with the library" : "without the library";
    }

    private CSharpGeneratorDriver Driver(IEnumerable<InMemoryText> files) => CSharpGeneratorDriver.Create(
        [new ArticlesGenerator().AsSourceGenerator()], [_stranger, .. files], _options.ParseOptions, Configuration());

    private GeneratorDriver Run(GeneratorDriver driver) => driver.RunGenerators(_compilation);

    private InMemoryOptions Configuration() => new(_options.Properties, _options.FileOptions);

    private T One<T>(T[] items) => items[_random.Next(items.Length)];

    private static InMemoryText File(string name, string? text) => text is null
        ? new InMemoryText(GeneratorRun.PathOf(name), (Microsoft.CodeAnalysis.Text.SourceText?)null)
        : new InMemoryText(GeneratorRun.PathOf(name), text);

    private static ImmutableArray<string> Of(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return
        [
            .. result.GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText)
                .Concat(result.Diagnostics.Select(diagnostic => diagnostic.ToString()))
                .Order(StringComparer.Ordinal),
        ];
    }
}
