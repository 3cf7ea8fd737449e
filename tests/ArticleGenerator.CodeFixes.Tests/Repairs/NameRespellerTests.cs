using ArticleGenerator.CodeFixes.Repairs;
using ArticleGenerator.CodeFixes.Tests.Infrastructure;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Tests.Repairs;

public class NameRespellerTests
{
    [Fact]
    public void The_name_is_spelled_as_it_is_introduced()
    {
        const string Text = "Ferry sails\n\n“It sails,” said Mara Lindqvist.\n\n“It hums,” Lindquist said.\n";
        EditedArticle article = Mended.Article(Text);
        Problem problem = Problem.At(
            ProblemKind.NameSpelling, new TextSpan(Text.IndexOf("Lindquist", StringComparison.Ordinal), 9), "Lindquist", "Lindqvist");

        Repair repair = Repairers.Of(article, problem).Single();

        Assert.Equal("Change to “Lindqvist”", repair.Title);
        Assert.Equal(
            Text.Replace("Lindquist", "Lindqvist", StringComparison.Ordinal), article.Text.WithChanges(repair.Changes).ToString());
    }
}
