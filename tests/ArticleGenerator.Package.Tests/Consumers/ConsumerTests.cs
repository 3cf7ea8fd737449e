namespace ArticleGenerator.Package.Tests.Consumers;

/// <summary>Who reads articles: of a package, of a project, of their own.</summary>
public sealed class ConsumerTests(ConsumerBuild build) : IClassFixture<ConsumerBuild>, IDisposable
{
    public static TheoryData<string> Documents() => [.. ConsumerBuild.Pages.Select(page => page.Project)];

    /// <summary>The fixture outlives each test, and asks whether to leave its projects behind.</summary>
    public void Dispose()
    {
        if (TestContext.Current.TestState?.Result == TestResult.Failed)
        {
            build.Keep();
        }
    }

    [Theory]
    [InlineData("Reader", "local/ferry-sails-again")]
    [InlineData("Outer", "True")]
    [InlineData("Namesake", "local/ferry-sails-again")]
    public Task Who_references_a_package_of_articles_reads_them_in_its_own_namespace(string program, string output) =>
        AssertPrints(program, output);

    [Theory]
    [InlineData("CoastReader", "local/moon")]
    [InlineData("CoastOuter", "True")]
    public Task Who_references_a_project_of_articles_reads_them_and_compiles_none(string program, string output) =>
        AssertPrints(program, output);

    [Fact]
    public Task Two_libraries_of_articles_stand_side_by_side() =>
        AssertPrints("SideBySide", "local/ferry-sails-againlocal/moon");

    [Theory]
    [InlineData("Both")]
    [InlineData("Renamed")]
    public Task Articles_of_ones_own_stand_beside_those_of_a_library(string program) =>
        AssertPrints(program, "local/sunlocal/ferry-sails-again");

    [Theory]
    [InlineData("Contextual")]
    [InlineData("My-App.2")]
    public Task Names_that_CSharp_would_not_take_as_they_are_compile(string program) =>
        AssertPrints(program, "local/sun");

    [Fact]
    public Task Additional_files_are_articles_without_the_package() => AssertPrints("Bare", "local/sun");

    // Built with all others: what is left to see is that it runs.
    [Theory]
    [MemberData(nameof(Documents))]
    public async Task What_a_page_shows_in_CSharp_compiles_and_prints(string program) =>
        Assert.Contains("Ferry sails again after nine-year refit", await build.Solution.OutputAsync(program));

    private async Task AssertPrints(string program, string output) =>
        Assert.Equal([output], await build.Solution.OutputAsync(program));
}
