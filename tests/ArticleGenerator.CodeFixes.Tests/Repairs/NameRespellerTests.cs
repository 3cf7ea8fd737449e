using ArticleGenerator.CodeFixes.Tests.Infrastructure;
using ArticleGenerator.Problems;

namespace ArticleGenerator.CodeFixes.Tests.Repairs;

public class NameRespellerTests
{
    private const string Text =
        "Ferry sails\n\n“It sails,” said Mara Lindqvist.\n\n“It hums,” Lindqvist said. “It smells,” Lindquist said.\n";

    private const string FirstIsOdd =
        "Ferry sails\n\n“It sails,” said Mara Lindquist.\n\n“It hums,” Lindqvist said. “It smells,” Lindqvist said.\n";

    private static readonly string Often = "Ferry sails\n\n“It sails,” said Mara Lindqvist.\n"
        + string.Concat(Enumerable.Repeat("\n“It hums,” Lindqvist said. “It smells,” Lindquist said.\n", 14));

    [Fact]
    public void The_name_is_spelled_as_most_mentions_have_it() => Assert.Equal(
        Text.Replace("Lindquist", "Lindqvist", StringComparison.Ordinal), Mended.Text(Text, ProblemKind.NameSpelling));

    [Fact]
    public void A_first_mention_that_is_the_odd_one_is_mended() => Assert.Equal(
        FirstIsOdd.Replace("Lindquist", "Lindqvist", StringComparison.Ordinal),
        Mended.Text(FirstIsOdd, ProblemKind.NameSpelling));

    [Fact]
    public void The_title_shows_the_name() =>
        Assert.Equal(["Change to “Lindqvist”"], Mended.Titles(Text, ProblemKind.NameSpelling));

    // A diagnostic shows ten further places at most.
    [Fact]
    public void However_often_it_is_misspelled_all_places_are_mended() => Assert.Equal(
        Often.Replace("Lindquist", "Lindqvist", StringComparison.Ordinal),
        Mended.Text(Often, ProblemKind.NameSpelling));

    [Fact]
    public void However_often_it_is_misspelled_the_whole_article_is_mended() => Assert.Equal(
        Often.Replace("Lindquist", "Lindqvist", StringComparison.Ordinal),
        Mended.Whole(Often, ProblemKind.NameSpelling));
}
