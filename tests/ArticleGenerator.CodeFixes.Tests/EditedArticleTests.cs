using ArticleGenerator.CodeFixes.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.CodeFixes.Tests;

public class EditedArticleTests
{
    // The generator and the analyzer say nothing else of such a file, so that there is nothing else to mend.
    [Fact]
    public void Of_a_file_that_is_no_text_only_that_is_a_problem() => Assert.Equal(
        ["ART003"],
        Mended.Article(
            "Ferry\n\n“It sa\0ils, said Mara Lindqvist. The har\u00ADbour is old.\n").Problems.Select(problem =>
                problem.Id));

    [Fact]
    public async Task Where_errors_are_asked_for_no_check_is_run()
    {
        TextDocument document = Newsroom.Of(
            ("articles/ferry.txt", "Ferry\n\n“It sails, said Mara Lindqvist. The har\u00ADbour is old.\n"))
            .Article("articles/ferry.txt");

        EditedArticle? article = await EditedArticle.ReadAsync(
            document, hasWarnings: false, TestContext.Current.CancellationToken);

        Assert.Equal(["ART007"], article!.Problems.Select(problem => problem.Id));
    }
}
