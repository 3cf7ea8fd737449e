using ArticleGenerator.CodeFixes.Tests.Infrastructure;

namespace ArticleGenerator.CodeFixes.Tests;

public class EditedArticleTests
{
    // The generator and the analyzer say nothing else of such a file, so that there is nothing else to mend.
    [Fact]
    public void Of_a_file_that_is_no_text_only_that_is_a_problem() => Assert.Equal(
        ["ART003"],
        Mended.Article("Ferry\n\n“It sa\0ils, said Mara Lindqvist. The har\u00ADbour is old.\n").Problems.Select(problem => problem.Id));
}
