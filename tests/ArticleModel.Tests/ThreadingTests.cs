using ArticleModel.Generated;

namespace ArticleModel.Tests;

public class ThreadingTests
{
    private const int Threads = 4;
    private const int Rounds = 200;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Threads_that_race_to_be_first_see_the_same_objects(bool isTextRead)
    {
        for (int round = 0; round < Rounds; round++)
        {
            var ferry = new FerryArticle();
            _ = isTextRead ? ferry.Text : "";
            var seen = new (Section Section, Quote Quote, Speaker Speaker, Paragraph Paragraph)[Threads];

            Race(i => seen[i] = (
                ferry.Sections.ANewEngine,
                ferry.Quotes.ItHums,
                ferry.Speakers.AdaBrook,
                ferry.Paragraphs[0]));

            Assert.All(seen, parts => Assert.Equal(seen[0], parts));
            Assert.Same(ferry.Paragraphs[0], seen[0].Paragraph);
        }
    }

    [Fact]
    public void Threads_that_both_read_a_body_keep_the_first_one_read()
    {
        using var bothInside = new Barrier(2);
        var article = new TestArticle(
            () => default,
            () =>
            {
                bothInside.SignalAndWait(TestContext.Current.CancellationToken);
                return new ArticleBody("One.", "1;4;;;;;", "");
            });
        var seen = new Paragraph[2];

        var threads = new Thread[2];
        for (int i = 0; i < threads.Length; i++)
        {
            int index = i;
            threads[i] = new Thread(() => seen[index] = article.Paragraphs[0]);
            threads[i].Start();
        }

        Array.ForEach(threads, thread => thread.Join());
        Assert.Equal(2, article.BodyReads);
        Assert.Same(seen[0], seen[1]);
        Assert.Same(seen[0], article.Paragraphs[0]);
    }

    private static void Race(Action<int> run)
    {
        using var start = new Barrier(Threads);
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            run(i);
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
    }
}
