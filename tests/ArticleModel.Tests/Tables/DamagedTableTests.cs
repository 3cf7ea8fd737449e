namespace ArticleModel.Tests.Tables;

/// <summary>A table that is not as the generator writes it is refused, and never read beyond its end.</summary>
public class DamagedTableTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("x 1 4\n")]
    [InlineData("0 0 0\n0\n")]
    [InlineData("1\n")]
    [InlineData("1 \n")]
    [InlineData("1 1")]
    [InlineData("1 1\n")]
    [InlineData("1 1 \n")]
    [InlineData("1 1 4")]
    [InlineData("1 1 4\n")]
    [InlineData("1 1 4 \n1 a\n1 b\n0\n")]
    [InlineData("1 1 4\n1 a\n")]
    [InlineData("1 1 4\n1 a\n1 b\n")]
    [InlineData("1 1 4\n1 a\n1 b\n0")]
    [InlineData("1 2 4\n1 a\n1 b\n0\n")]
    [InlineData("1 2 8\n1 a\n1 b\n1 c\n0\n")]
    [InlineData("1 1 8\n1 a\n1 b\n1 c\n0\n")]
    [InlineData("1 1 4\n1 a\n1 b\n2\n0 1 c\n0 1 d\n")]
    [InlineData("1 1 3\n1 a\n1 b\n0\n")]
    [InlineData("1 1 5\n1 a\n1 b\n0\n")]
    [InlineData("1 1 0\n1 b\n0\n")]
    [InlineData("1 1 4\n2 a\n1 b\n0\n")]
    [InlineData("1 1 4\n0 a\n1 b\n0\n")]
    [InlineData("1 1 5\n1  a\n1 b\n0\n")]
    [InlineData("1 1 3\n1a\n1 b\n0\n")]
    [InlineData("1 1 3\n a\n1 b\n0\n")]
    [InlineData("1 1 5\n-1 a\n1 b\n0\n")]
    [InlineData("1 1 5\n+1 a\n1 b\n0\n")]
    [InlineData("1 1 14\n99999999999 a\n1 b\n0\n")]
    [InlineData("1 1 4\n1 a\n4294967295 b\n0\n")]
    [InlineData("1 1 4\n1 a\n2147483647 b\n0\n")]
    [InlineData("1 1 4\n1 a\n2 b\n0\n")]
    [InlineData("1 1 4294967300\n1 a\n1 b\n0\n")]
    [InlineData("1 1 -4\n1 a\n1 b\n0\n")]
    [InlineData("1 -1 4\n1 a\n1 b\n0\n")]
    [InlineData("1 2147483647 4\n1 a\n1 b\n0\n")]
    [InlineData("1 4294967297 4\n1 a\n1 b\n0\n")]
    [InlineData("1  1 4\n1 a\n1 b\n0\n")]
    [InlineData("1 1 4\n1 a\n1 b\n1\n")]
    [InlineData("1 1 4\n1 a\n1 b\n1\n0 2 c\n")]
    [InlineData("1 1 4\n1 a\n1 b\n1\n1 1 c\n")]
    [InlineData("1 1 4\n1 a\n1 b\n2\n0 1 c\n")]
    [InlineData("1 1 4\n1 a\n1 b\n-1\n0 1 c\n")]
    public void A_damaged_table_says_so(string table)
    {
        foreach (bool isUtf8 in new[] { true, false })
        {
            TableCatalog catalog = With(table, isUtf8);

            Assert.Throws<InvalidOperationException>(() => catalog.All.Count);
            Assert.Throws<InvalidOperationException>(() => catalog.All.TryGet("a", out _));
        }
    }

    [Fact]
    public void A_text_that_is_not_there_says_so_when_it_is_read()
    {
        Article article = With("1 1 4\n1 a\n1 b\n0\n", isUtf8: true).All.Get("a");

        Assert.Equal("b", article.Headline);
        Assert.StartsWith(
            "The text of the article 'a' is not where its table says.",
            Assert.Throws<InvalidOperationException>(() => article.Text).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_beginning_of_a_table_is_refused()
    {
        const string Table = "1 1 4\n1 a\n1 b\n1\n0 1 c\n";
        Assert.Equal("b", With(Table, isUtf8: true).All.Get("a").Headline);
        Assert.Equal("b", With(Table + "    ", isUtf8: true).All.Get("a").Headline);

        for (int length = 1; length < Table.Length; length++)
        {
            Assert.Throws<InvalidOperationException>(() => With(Table[..length], isUtf8: true).All.Get("a").Headline);
        }
    }

    [Fact]
    public void A_later_version_names_the_package_to_update() => Assert.Contains(
        "a newer version of ArticleGenerator, into a table of version 2",
        Assert.Throws<InvalidOperationException>(() => With("2 \n", isUtf8: true).All.Count).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_table_without_articles_is_empty() => Assert.Empty(With("1 0 0\n0\n", isUtf8: true).All);

    private static TableCatalog With(string table, bool isUtf8)
    {
        var catalog = new TableCatalog(isUtf8);
        catalog.SetTables(new Dictionary<int, string> { [PathHash.BucketOf("a", PathHash.Buckets)] = table });
        return catalog;
    }
}
