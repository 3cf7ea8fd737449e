using ArticleGenerator.CodeFixes.Tests.Infrastructure;
using ArticleGenerator.Problems;

namespace ArticleGenerator.CodeFixes.Tests.Repairs;

public class HeadingNumbererTests
{
    [Fact]
    public void The_second_heading_is_numbered() => Assert.Equal(
        "# Ferry sails\n\nIt sails in May.\n\n## The crossing\n\nIt took an hour.\n\n## The crossing (2)\n\nIt took "
            + "two.\n",
        Mended.Text(
            "# Ferry sails\n\nIt sails in May.\n\n## The crossing\n\nIt took an hour.\n\n## The crossing\n\nIt took "
                + "two.\n",
            ProblemKind.DuplicateHeading));

    [Fact]
    public void The_smallest_number_that_is_free_is_taken() => Assert.Equal(
        "# Ferry sails\n\n## The crossing\n\nOne.\n\n## The crossing (2)\n\nTwo.\n\n## the crossing (3)\n\nThree.\n",
        Mended.Text(
            "# Ferry sails\n\n## The crossing\n\nOne.\n\n## The crossing (2)\n\nTwo.\n\n## the crossing\n\nThree.\n",
            ProblemKind.DuplicateHeading));

    [Fact]
    public void Each_of_several_gets_a_number_of_its_own() => Assert.Equal(
        "# Ferry sails\n\n## The crossing\n\nOne.\n\n## The crossing (2)\n\nTwo.\n\n## The crossing (3)\n\nThree.\n",
        Mended.Whole(
            "# Ferry sails\n\n## The crossing\n\nOne.\n\n## The crossing\n\nTwo.\n\n## The crossing\n\nThree.\n",
            ProblemKind.DuplicateHeading));

    [Fact]
    public void A_plain_heading_of_fourteen_words_stays_a_heading()
    {
        const string Heading = "What the harbour master and the old ferry crew said about the long crossing";

        Assert.Equal(
            $"Ferry sails\n\nIt sails in May.\n\n{Heading}\n\nIt took an hour.\n\n## {Heading} (2)\n\nIt took two.\n",
            Mended.Text(
                $"Ferry sails\n\nIt sails in May.\n\n{Heading}\n\nIt took an hour.\n\n{Heading}\n\nIt took two.\n",
                ProblemKind.DuplicateHeading));
    }
}
