using System.Collections.Immutable;
using ArticleGenerator.Binding;
using ArticleGenerator.Emit;
using ArticleGenerator.Model;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Tests.Snapshots;

/// <summary>
/// The frozen code in tests/ArticleModel.Tests/Contract is what the generator writes today, in each of its forms. With
/// the first release of a version its files stay as they are, and the forms here are those of the version after it.
/// </summary>
public class ContractTests
{
    private const string Ferry = """
        Ferry sails again after nine-year refit

        By Owen Pryce

        The ferry that carried three generations across the sound made its first crossing in nine years.

        A new engine

        "It still smells of the same diesel," said Mara Lindqvist, the ferry's chief engineer. "I am used to it."

        The council called the smell "regrettable but ours."
        """;

    // So long that its text is no literal.
    private static readonly string Log = "# Harbour log\n" + string.Concat(Enumerable.Range(1, 150).Select(day =>
        $"\nOn day {day} the gate opened, “as ever,” said Ada Brook, and nobody came.\n"));

    private static readonly (string, string)[] Archive =
    [
        ("fähre-🚢", "# Fähre fährt\n\nSie fuhr."),
        ("harbour", Ferry),
        ("local/ferry-sails-again", Ferry),
        ("log", Log),
        ("moon", "# Moon rises\n\nIt was late, as [[local/ferry-sails-again#A new engine|we reported]]."),
        ("old/flood", Ferry),
        ("old/night", "# Night falls\n\nIt fell, as in [[moon]] and [[./flood]]."),
        ("tides/low/storm", "# Storm — 🚢 — at noon\n\n“It rose,” said Ada Brook."),
        ("tides/low/été-🚢", "# L’été\n\nIt was warm."),
    ];

    private static readonly (string, string)[] News =
    [
        (
            "local/ferry-sails-again",
            """
            ---
            headline: Ferry sails again after nine-year refit
            published: 2026-05-03
            desk: sea
            tags: [ferry, harbour]
            editor: mara-lindqvist
            photo: {file: ferry.jpg, credit: "Tom \"T\" Hale"}
            fares: {single: 2.50, return: 4}
            next: ./old/flood
            more: [local/wire/night, local/ferry-sails-again]
            priority: 2
            ---
            By Owen Pryce

            The ferry made its first crossing in nine years.

            ## A new engine

            "It still smells of the same diesel," said Mara Lindqvist, the ferry's chief engineer.
            """),
        (
            "local/old/flood",
            """
            ---
            headline: Flood reaches the town hall
            byline: Ada Brook
            published: 1953-02-01
            desk: town-hall
            tags: []
            next: "[[local/wire/night]]"
            ---
            “It rose,” said Ada Brook.
            """),
        (
            "local/wire/night",
            """
            ---
            headline: Night falls
            published: 2026-05-04
            desk: sea
            tags: [weather]
            ---
            By Owen Pryce

            It fell, as [[../old/flood|the sea]] did.
            """),
    ];

    private static readonly (string, string) Moon = ("moon", "# Moon rises\n\nIt was late.");

    public static TheoryData<string> Forms =>
        ["Files", "Strings", "Tables", "LiteralTables", "Metadata", "MetadataTables"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Version_1_is_what_the_generator_writes(string form)
    {
        string frozen = Repository.Path("tests", "ArticleModel.Tests", "Contract", "Version1", form);
        string now = Path.Combine(AppContext.BaseDirectory, "contract", form);
        Directory.CreateDirectory(now);
        List<string> differing = [];
        (string Name, string Code)[] generated = [.. Generated(form)];
        foreach ((string name, string code) in generated)
        {
            File.WriteAllText(Path.Combine(now, name), code);
            string known = Path.Combine(frozen, name);
            if (!File.Exists(known) || File.ReadAllText(known).ReplaceLineEndings("\n") != code)
            {
                differing.Add(name);
            }
        }

        IEnumerable<string> left = Directory.GetFiles(frozen, "*.g.cs").Select(file => Path.GetFileName(file))
            .Except(generated.Select(file => file.Name));
        Assert.True(
            differing.Count == 0 && !left.Any(),
            $"{form}: {string.Join(", ", differing.Concat(left))} differ. What is generated today is in {now}.");
    }

    private static IEnumerable<(string Name, string Code)> Generated(string form)
    {
        GeneratorRun run = form switch
        {
            "Files" => Project("HarrowBay.Version1", "old", "tides").Run(Archive),
            "Strings" => (Project("HarrowBay.Version1.Strings", "old", "tides") with
            {
                Language = LanguageVersion.CSharp10,
            }).Run(Archive),
            "Tables" => Project("HarrowBay.Version1.Tables", "old", "tides").Run(Archive),
            "LiteralTables" => Project("HarrowBay.Version1.LiteralTables", "old", "tides").Run(Archive),
            "Metadata" => Typed("HarrowBay.Version1.Metadata").Run([.. News, Moon]),
            _ => Typed("HarrowBay.Version1.MetadataTables").Run(News),
        };
        Assert.Empty(Described.As(run.Diagnostics));
        return form.EndsWith("Tables", StringComparison.Ordinal)
            ? Bucketed(run, hasTextLiterals: form == "LiteralTables", spread: form == "Tables" ? 4 : Bucket.Count)
            : run.Result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()));
    }

    // As above 256 articles with classes, of which nobody would read what is frozen.
    private static IEnumerable<(string Name, string Code)> Bucketed(GeneratorRun run, bool hasTextLiterals, int spread)
    {
        EmissionContext context = Values<EmissionContext>(run, StepNames.Context).Single();
        context = context with { Plan = context.Plan with { Bucketed = true, HasTextLiterals = hasTextLiterals } };
        CatalogSpec catalog = Values<CatalogSpec>(run, StepNames.Catalog).Single() with { Spread = spread };
        IEnumerable<Bucket> buckets = Values<Bucket>(run, StepNames.Buckets)
            .SelectMany(bucket => bucket.Articles)
            .OrderBy(article => article.Name.Key)
            .GroupBy(article => Buckets.Of(article.Name.Key.Path, spread))
            .Select(articles => new Bucket(articles.Key, new EquatableArray<NamedArticle>(articles)));
        yield return (
            HintName.OfCatalog(context.Project),
            CatalogEmitter.Emit(catalog, OutputFiles.Contents(catalog, context.Plan), context).ToString());
        foreach (OutputFile file in buckets.SelectMany(bucket => OutputFiles.Of(bucket, context)))
        {
            TableContents? table = TableWriter.Write(file, context.Plan);
            yield return (file.HintName, ArticleEmitter.Emit(file, table, context).ToString());
        }
    }

    private static IEnumerable<T> Values<T>(GeneratorRun run, string step) =>
        run.Result.TrackedSteps[step].SelectMany(one => one.Outputs).Select(output => (T)output.Value);

    private static GeneratorOptions Project(string space, string none, string names)
    {
        var options = new GeneratorOptions
        {
            Members = ImmutableDictionary<string, string>.Empty.Add(none, "none").Add(names, "names"),
        };
        return options with { Properties = options.Properties.SetItem("RootNamespace", space) };
    }

    private static GeneratorOptions Typed(string space) => Project(space, "local/wire", "local/old") with
    {
        CSharp = "using System; using System.Collections.Generic;\n" + Repository.Read(
            "tests", "ArticleModel.Tests", "Contract", "Version1", "Metadata", "LocalNews.cs"),
        Documentation = DocumentationMode.Parse,
    };
}
