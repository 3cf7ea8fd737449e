using System.Globalization;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Incremental;

public class DeterminismTests
{
    private static readonly (string Path, string Text)[] Articles =
    [
        ("local/ferry", "Ferry sails in İstanbul\n\nindex of titles\n\n“It smells,” said Mara Lindqvist.\n"),
        ("local/id", "I came\n\n“INSIDE it is fine,” said Ida Brook.\n"),
        ("title", "Title\n\nText i I ı İ.\n"),
    ];

    [Fact]
    public void The_order_of_the_files_does_not_matter() =>
        Assert.Equal(Output(Articles), Output(Articles.Reverse()));

    [Fact]
    public void The_kind_of_line_end_does_not_matter()
    {
        string[] expected = Output(Articles);

        Assert.Equal(
            expected,
            Output(
                Articles.Select(
                    article => (article.Path, article.Text.Replace("\n", "\r\n", StringComparison.Ordinal)))));
        Assert.Equal(expected, Output(Articles.Select(article => (article.Path, article.Text.Replace('\n', '\r')))));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void The_culture_does_not_matter(string culture)
    {
        string[] expected = Output(Articles);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Output(Articles));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("/home/someone/else/", '/')]
    [InlineData("C:\\Users\\someone\\", '\\')]
    public void The_folder_of_the_project_does_not_matter(string project, char separator)
    {
        var options = new GeneratorOptions();
        options = options with { Properties = options.Properties.SetItem("ProjectDir", project) };
        var files = Articles.Select(
            article =>
                new InMemoryText(
                    $"{project}articles{separator}{article.Path.Replace('/', separator)}.txt", article.Text));

        Assert.Equal(Output(Articles), Text(GeneratorRun.Start(options, files)));
    }

    private static string[] Output(IEnumerable<(string, string)> articles) => Text(GeneratorRun.Of([.. articles]));

    private static string[] Text(GeneratorRun run) =>
        [.. run.Result.GeneratedSources
            .OrderBy(source => source.HintName, StringComparer.Ordinal)
            .Select(source => source.HintName + "\n" + source.SourceText)];
}
