using ArticleModel.Generated;

namespace ArticleModel.Tests;

/// <summary><see cref="Article{T}.Metadata"/>: made on first use, once, and again after a hot reload.</summary>
public class MetadataTests
{
    [Fact]
    public void It_is_made_when_it_is_asked_for_and_then_kept()
    {
        var article = new ArticleWithMetadata();
        Assert.Equal("A test", article.Headline);
        Assert.Equal(0, article.Made);

        News first = article.Metadata;

        Assert.Same(first, article.Metadata);
        Assert.Equal(1, article.Made);
    }

    [Fact]
    public void It_reads_no_text()
    {
        Assert.Equal(1, new ArticleWithMetadata().Metadata.Page);
    }

    [Fact]
    public async Task All_threads_see_the_same_object()
    {
        var article = new ArticleWithMetadata();

        News[] seen = await Task.WhenAll(Enumerable.Range(0, 16).Select(
            _ => Task.Run(() => article.Metadata, TestContext.Current.CancellationToken)));

        Assert.All(seen, one => Assert.Same(article.Metadata, one));
    }

    [Fact]
    public void What_the_type_throws_comes_out_each_time()
    {
        var article = new ArticleWithMetadata { Fault = new ArgumentException("no such page") };

        Assert.Same(article.Fault, Assert.Throws<ArgumentException>(() => article.Metadata));
        Assert.Same(article.Fault, Assert.Throws<ArgumentException>(() => article.Metadata));
    }

    [Fact]
    public void An_attribute_says_what_it_was_given()
    {
        var ofType = new ArticleMetadataAttribute("local/**") { AllowUnknownKeys = true };
        var ofAssembly = new ArticleMetadataAttribute("local/**", typeof(News));

        Assert.Equal(("local/**", null, true), (ofType.Pattern, ofType.Type, ofType.AllowUnknownKeys));
        Assert.Equal((typeof(News), false), (ofAssembly.Type, ofAssembly.AllowUnknownKeys));
        Assert.Equal("lastmod", new ArticleKeyAttribute("lastmod").Key);
        Assert.Throws<ArgumentNullException>(() => new ArticleMetadataAttribute(null!));
        Assert.Throws<ArgumentNullException>(() => new ArticleMetadataAttribute("**", null!));
        Assert.Throws<ArgumentNullException>(() => new ArticleKeyAttribute(null!));
    }

    private sealed record News(int Page);

    private sealed class ArticleWithMetadata : Article<News>
    {
        private int _made;

        public int Made => Volatile.Read(ref _made);

        public Exception? Fault { get; init; }

        protected override ArticleHead Head => new("local/test", "A test");

        protected override ArticleBody Body => throw new InvalidOperationException("The text is not to be read.");

        protected override News CreateMetadata() =>
            Fault is null ? new News(Interlocked.Increment(ref _made)) : throw Fault;
    }
}
