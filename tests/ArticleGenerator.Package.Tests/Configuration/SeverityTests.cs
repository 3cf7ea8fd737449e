using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests.Configuration;

/// <summary>
/// The order of precedence in real builds: the rows are folders of articles, the columns an error, a warning and a
/// suggestion, the cells what the compiler reports them as. <c>docs/configuration.md</c> names these tests.
/// </summary>
public sealed class SeverityTests(SeverityBuild build) : IClassFixture<SeverityBuild>, IDisposable
{
    [Fact]
    public void A_folder_raises_lowers_and_switches_off_and_an_article_suppresses() => Assert.Equal(
        """
                   ART007  ART108  ART105
        default    error   warning note
        error      error   error   error
        warning    warning warning warning
        suggestion note    note    note
        none       -       -       -
        suppressed -       -       -
        nearer     error   error   error
        dotnet     error   warning note
        """,
        build.Table("Plain"));

    [Fact]
    public void NoWarn_wins_over_everything() => Assert.Equal(
        """
                   ART007  ART108  ART105
        default    -       -       -
        error      -       -       -
        warning    -       -       -
        suggestion -       -       -
        none       -       -       -
        suppressed -       -       -
        nearer     -       -       -
        dotnet     -       -       -
        """,
        build.Table("NoWarn"));

    [Fact]
    public void A_globalconfig_wins_over_every_severity_of_a_folder_but_cannot_bring_back_what_is_off() => Assert.Equal(
        """
                   ART007  ART108  ART105
        default    warning error   warning
        error      warning error   warning
        warning    warning error   warning
        suggestion warning error   warning
        none       -       -       -
        suppressed -       -       -
        nearer     warning error   warning
        dotnet     warning error   warning
        """,
        build.Table("Global"));

    [Fact]
    public void A_globalconfig_switches_off_lowers_and_raises_in_a_project_without_csharp_files() => Assert.Equal(
        """
                   ART007  ART108  ART105
        default    -       note    error
        error      -       note    error
        warning    -       note    error
        suggestion -       note    error
        none       -       -       -
        suppressed -       -       -
        nearer     -       note    error
        dotnet     -       note    error
        """,
        build.Table("GlobalWithoutCode"));

    [Fact]
    public void WarningsAsErrors_with_an_id_wins_over_a_globalconfig_and_over_folders() => Assert.Equal(
        """
                   ART007  ART108  ART105
        default    error   error   error
        error      error   error   error
        warning    error   error   error
        suggestion error   error   error
        none       -       -       -
        suppressed -       -       -
        nearer     error   error   error
        dotnet     error   error   error
        """,
        build.Table("AsErrors"));

    [Fact]
    public void TreatWarningsAsErrors_makes_errors_of_what_folders_call_a_warning() => Assert.Equal(
        """
                   ART007  ART108  ART105
        default    error   error   note
        error      error   error   error
        warning    error   error   error
        suggestion note    note    note
        none       -       -       -
        suppressed -       -       -
        nearer     error   error   error
        dotnet     error   error   note
        """,
        build.Table("Treated"));

    [Fact]
    public void TreatWarningsAsErrors_makes_errors_of_what_a_globalconfig_calls_a_warning() => Assert.Equal(
        """
                   ART007  ART108  ART105
        default    error   note    -
        error      error   note    -
        warning    error   note    -
        suggestion error   note    -
        none       -       -       -
        suppressed -       -       -
        nearer     error   note    -
        dotnet     error   note    -
        """,
        build.Table("TreatedGlobal"));

    [Fact]
    public void WarningsNotAsErrors_leaves_warnings_as_they_are() =>
        Assert.Equal(build.Table("Plain"), build.Table("NotAsErrors"));

    [Fact]
    public void Without_analyzers_errors_stay_and_warnings_go() =>
        Assert.Equal(ErrorsOnly, build.Table("WithoutAnalyzers"));

    [Fact]
    public void A_csharp_error_in_a_body_hides_nothing() =>
        Assert.Equal(build.Table("Plain"), build.Table("BodyError"));

    [Fact]
    public void A_csharp_error_in_a_declaration_hides_the_warnings_of_articles() =>
        Assert.Equal(ErrorsOnly, build.Table("DeclarationError"));

    [Fact]
    public void A_csharp_error_in_the_syntax_hides_all_that_is_said_of_articles() =>
        Assert.DoesNotContain(
            build.Log("SyntaxError"),
            diagnostic => diagnostic.Id.StartsWith("ART", StringComparison.Ordinal));

    [Fact]
    public void What_a_build_prints_is_what_its_log_holds_without_the_suggestions()
    {
        IEnumerable<string> logged =
            from project in SeverityProjects.All
            from diagnostic in build.Log(project.Name)
            where diagnostic.Id.StartsWith("ART", StringComparison.Ordinal) && diagnostic.Level != "note"
            let place = diagnostic.Place!
            select $"{project.Name}.csproj "
                + $"{place.Folder}/{Path.GetFileName(place.File.LocalPath)}({place.StartLine},{place.StartColumn}) "
                + $"{diagnostic.Level} {diagnostic.Id}";
        IEnumerable<string> printed = PrintedDiagnostic.Read(build.Result)
            .Select(line => $"{line.Project} {line.File}({line.Line},{line.Column}) {line.Severity} {line.Id}");

        Assert.Equal(logged.Order(StringComparer.Ordinal), printed.Order(StringComparer.Ordinal));
    }

    public void Dispose()
    {
        if (TestContext.Current.TestState?.Result == TestResult.Failed)
        {
            build.Keep();
        }
    }

    private const string ErrorsOnly = """
                   ART007  ART108  ART105
        default    error   -       -
        error      error   -       -
        warning    warning -       -
        suggestion note    -       -
        none       -       -       -
        suppressed -       -       -
        nearer     error   -       -
        dotnet     error   -       -
        """;
}
