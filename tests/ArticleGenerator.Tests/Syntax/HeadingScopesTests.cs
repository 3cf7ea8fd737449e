namespace ArticleGenerator.Tests.Syntax;

/// <summary>The same heading twice is a mistake under one parent only.</summary>
public class HeadingScopesTests
{
    [Theory]
    [InlineData("## One\n\nText.\n\n## one\n\nText.")]
    [InlineData("## One\n\n### Added\n\nText.\n\n### Fixed\n\nText.\n\n### Added\n\nText.")]
    [InlineData("## One\n\n### Added\n\n#### Big\n\nText.\n\n### Added\n\nText.")]
    public void Under_one_parent_it_is_one(string body) =>
        Assert.StartsWith("problem ART005", ReadStructure.Of("# Ferry\n\n" + body)[^1], StringComparison.Ordinal);

    [Theory]
    [InlineData("## One\n\n### Added\n\nText.\n\n## Two\n\n### Added\n\nText.")]
    [InlineData("## One\n\n### Two\n\n#### One\n\nText.\n\n#### Two\n\nText.")]
    [InlineData("### Added\n\nText.\n\n## Two\n\n### Added\n\nText.")]
    public void Under_two_it_is_none(string body) =>
        Assert.DoesNotContain(
            ReadStructure.Of("# Ferry\n\n" + body),
            line => line.StartsWith("problem", StringComparison.Ordinal));

    [Fact]
    public void A_section_needs_text_of_its_own_or_a_deeper_section()
    {
        string[] blocks = ReadStructure.Of("# Ferry\n\n## One\n\n### Two\n\n## Three\n\nText.");

        Assert.Equal(
            ["problem ART006 at 5,5"],
            blocks.Where(line => line.StartsWith("problem", StringComparison.Ordinal)));
    }
}
