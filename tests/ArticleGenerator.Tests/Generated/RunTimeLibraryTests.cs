using System.Text.RegularExpressions;
using ArticleGenerator.Binding;
using ArticleGenerator.Model;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Tests.Generated;

/// <summary>ART095: generated code derives from the run-time library, or is not there.</summary>
public partial class RunTimeLibraryTests
{
    private const string Ferry = "# Ferry\n\nIt sailed.\n\n## The crew\n\n“It smells,” said Mara Lindqvist.";

    // A library of which only the name is left.
    private const string Old = "namespace ArticleModel { public abstract class Article { } }";

    [Fact]
    public void A_missing_library_is_one_error_and_no_code()
    {
        GeneratorRun run = new GeneratorOptions { HasLibrary = false }.Run(("a", Ferry), ("b", Ferry));

        Assert.Empty(run.Result.GeneratedSources);
        Assert.Equal(
            "No class is made of the articles: the run-time library ArticleModel is not referenced. The package " +
            "ArticleGenerator brings it, unless its “compile” assets are left out, as a GlobalPackageReference, " +
            "IncludeAssets and ExcludeAssets do: write <PackageReference Include=\"ArticleGenerator\" /> in this "
                + "project. " +
            "Where the compiler plug-in is a project reference, reference ArticleModel beside it.",
            Message(run));
    }

    [Fact]
    public void A_library_without_a_type_that_generated_code_names_is_one_error_and_no_code()
    {
        AssertUnfitting(new GeneratorOptions { HasLibrary = false, CSharp = Old }.Run(("a", Ferry)));
    }

    [Fact]
    public void Two_libraries_are_one_error_and_no_code()
    {
        CSharpCompilation copy = CSharpCompilation.Create(
            "Copy",
            [CSharpSyntaxTree.ParseText(Old, cancellationToken: TestContext.Current.CancellationToken)],
            new GeneratorOptions().Compilation().References.Where(reference => !GeneratorOptions.IsLibrary(reference)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        AssertUnfitting(new GeneratorOptions { References = [copy.ToMetadataReference()] }.Run(("a", Ferry)));
    }

    [Fact]
    public void Every_type_that_generated_code_names_is_looked_for()
    {
        const string News =
            "#pragma warning disable CS1591\n[ArticleModel.ArticleMetadata(\"b\")] public record News(int Page);";
        var project = new GeneratorOptions { CSharp = News };
        (string, string)[] articles = [("a", Ferry), ("b", "---\npage: 1\n---\n# Ferry\n\nIt sailed.")];
        GeneratorRun[] runs =
        [
            project.Run(articles),
            project.With("names").Run(articles),
            GeneratorRun.Of([.. Enumerable.Range(0, EmissionPlanner.MostFiles + 1).Select(i => ($"a{i}", Ferry))]),
        ];

        IEnumerable<string> named = runs.SelectMany(run => run.Result.GeneratedSources)
            .SelectMany(source => TypeOfLibrary().Matches(source.SourceText.ToString()))
            .Select(match => match.Groups["type"].Value)
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            RunTimeTypes.Others.Add(RunTimeTypes.Article)
                // Named without its ending, and generic types without the number of their arguments.
                .Select(type => Arity().Replace(type, "<").Replace(
                    "ArticleTextAttribute", "ArticleText", StringComparison.Ordinal))
                .Distinct()
                .Order(StringComparer.Ordinal),
            named);
    }

    private static void AssertUnfitting(GeneratorRun run)
    {
        Assert.Empty(run.Result.GeneratedSources);
        Assert.Equal(
            "No class is made of the articles: the run-time library ArticleModel does not fit. This project "
                + "references " +
            "another version of it than the compiler plug-in is made for, or two of them: use one version of the "
                + "package " +
            "ArticleGenerator throughout.",
            Message(run));
    }

    private static string Message(GeneratorRun run)
    {
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("ART095", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        return diagnostic.GetMessage(formatProvider: null);
    }

    [GeneratedRegex(@"global::(?<type>ArticleModel\.(?:Generated\.)?\w+<?)")]
    private static partial Regex TypeOfLibrary();

    [GeneratedRegex("`[0-9]")]
    private static partial Regex Arity();
}
