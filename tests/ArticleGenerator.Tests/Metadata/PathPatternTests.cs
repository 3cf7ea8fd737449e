using ArticleGenerator.Binding.Metadata;

namespace ArticleGenerator.Tests.Metadata;

public class PathPatternTests
{
    [Theory]
    [InlineData("local/ferry", "local/ferry", true)]
    [InlineData("local/ferry", "Local/Ferry", true)]
    [InlineData("local/ferry", "local/ferry-2", false)]
    [InlineData("local/*", "local/ferry", true)]
    [InlineData("local/*", "local/uk/ferry", false)]
    [InlineData("local/*", "local", false)]
    [InlineData("local/**", "local/ferry", true)]
    [InlineData("local/**", "local/uk/ferry", true)]
    [InlineData("local/**", "local", false)]
    [InlineData("**", "ferry", true)]
    [InlineData("**", "local/uk/ferry", true)]
    [InlineData("*", "local/ferry", false)]
    [InlineData("**/ferry", "ferry", true)]
    [InlineData("**/ferry", "local/uk/ferry", true)]
    [InlineData("local/**/ferry", "local/ferry", true)]
    [InlineData("local/**/uk/*", "local/a/uk/b/uk/ferry", true)]
    [InlineData("local/fer*", "local/ferry", true)]
    [InlineData("local/*er*y", "local/ferry-day", true)]
    [InlineData("local/f?rry", "local/ferry", true)]
    [InlineData("local/f?rry", "local/frry", false)]
    [InlineData("local/**ry", "local/ferry", true)]
    public void A_pattern_matches_whole_paths(string pattern, string path, bool expected) =>
        Assert.Equal(expected, PathPattern.Matches(pattern, path));

    [Theory]
    [InlineData("local/ferry", "local/*")]
    [InlineData("local/fer*", "local/f*")]
    [InlineData("local/f*", "local/*")]
    [InlineData("local/*", "local/**")]
    [InlineData("local/uk/**", "local/**")]
    [InlineData("local/**", "**")]
    [InlineData("local/**", "*/ferry")]
    [InlineData("*/ferry", "**/ferry")]
    [InlineData("local/**/notes", "local/**")]
    public void The_first_is_more_specific(string one, string other)
    {
        Assert.True(PathPattern.CompareSpecificity(one, other) > 0);
        Assert.True(PathPattern.CompareSpecificity(other, one) < 0);
    }

    [Theory]
    [InlineData("local/fer*", "local/*rry")]
    [InlineData("local/**", "world/**")]
    [InlineData("local/*", "local/*")]
    public void Neither_is_more_specific(string one, string other) =>
        Assert.Equal(0, PathPattern.CompareSpecificity(one, other));

    [Fact]
    public void A_hostile_pattern_takes_no_time()
    {
        string stars = string.Concat(Enumerable.Repeat("*a", 500));
        string folders = string.Join('/', Enumerable.Repeat("**/a", 300));

        Assert.False(PathPattern.Matches(stars + "b", new string('a', 5_000)));
        Assert.False(PathPattern.Matches(folders + "/b", string.Join('/', Enumerable.Repeat("a", 1_000))));
    }
}
