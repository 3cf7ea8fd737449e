using ArticleGenerator.CodeFixes.Tests.Infrastructure;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.CodeFixes.Tests.Repairs;

public class NameRespellerTests
{
    private const string Text = "Ferry sails\n\n“It sails,” said Mara Lindqvist.\n\n“It hums,” Lindquist said. “It smells,” Lindquist said.\n";

    [Fact]
    public void The_name_is_spelled_as_it_is_introduced_wherever_it_is_not() => Assert.Equal(
        Text.Replace("Lindquist", "Lindqvist", StringComparison.Ordinal), Mended.Text(Text, ProblemKind.NameSpelling));

    [Fact]
    public void The_title_shows_the_name() => Assert.Equal(["Change to “Lindqvist”"], Mended.Titles(Text, ProblemKind.NameSpelling));
}
