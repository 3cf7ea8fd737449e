using ArticleModel.Generated;

namespace ArticleModel.Tests;

/// <summary>An article whose words a test sets, and which counts how often they are asked for.</summary>
internal sealed class TestArticle(Func<ArticleHead> head, Func<ArticleBody> body) : Article
{
    private int _headReads;
    private int _bodyReads;

    public TestArticle(string text, string layout, string notes = "")
        : this(() => new ArticleHead("local/test", "A test"), () => new ArticleBody(text, layout, notes))
    {
    }

    public int HeadReads => Volatile.Read(ref _headReads);

    public int BodyReads => Volatile.Read(ref _bodyReads);

    protected override ArticleHead Head
    {
        get
        {
            Interlocked.Increment(ref _headReads);
            return head();
        }
    }

    protected override ArticleBody Body
    {
        get
        {
            Interlocked.Increment(ref _bodyReads);
            return body();
        }
    }
}
