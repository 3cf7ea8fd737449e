using SnapshotComparer;

namespace ArticleGenerator.Tests.Comparer;

public class FirstDifferenceTests
{
    [Theory]
    [InlineData("a\nb", "a\nc", "first in line 2, column 1:\n  verified: b\n  received: c")]
    [InlineData("a\nb\n", "a\n", "first in line 2, column 1:\n  verified: b\n  received: (the end of the file)")]
    [InlineData("a", "ab", "first in line 1, column 2:\n  verified: a(the end of the file)\n  received: ab")]
    [InlineData("a\r\n", "a\n", "first in line 1, column 2:\n  verified: a\\u000d\n  received: a")]
    [InlineData("a\u202eb", "ab", "first in line 1, column 2:\n  verified: a\\u202eb\n  received: ab")]
    public void The_line_is_shown_in_both_texts(string verified, string received, string expected) =>
        Assert.Equal(expected, FirstDifference.Of(verified, received));

    [Fact]
    public void Of_a_long_line_the_part_around_the_difference_is_shown()
    {
        string line = new('x', 400);

        Assert.Equal(
            $"""
            first in line 1, column 201:
              verified: ...{new string('x', 30)}y{new string('x', 69)}...
              received: ...{new string('x', 30)}z{new string('x', 69)}...
            """,
            FirstDifference.Of(line.Insert(200, "y"), line.Insert(200, "z")));
    }
}
