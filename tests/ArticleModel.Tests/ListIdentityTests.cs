namespace ArticleModel.Tests;

/// <summary>A list is one object, like its parts: whoever asks, under whichever type, on whichever thread.</summary>
public class ListIdentityTests
{
    private const int Threads = 32;
    private const int Rounds = 50;

    [Fact]
    public void Both_views_of_an_article_give_the_same_lists()
    {
        var ferry = new FerryArticle();

        Assert.Same(ferry.Sections, ((Article)ferry).Sections);
        Assert.Same(ferry.Quotes, ((Article)ferry).Quotes);
        Assert.Same(ferry.Speakers, ((Article)ferry).Speakers);
    }

    [Fact]
    public void Threads_that_race_to_be_first_see_the_same_lists()
    {
        for (int round = 0; round < Rounds; round++)
        {
            var ferry = new FerryArticle();
            var seen = new (SectionList, QuoteList, SpeakerList, object, object, object)[Threads];

            // Half of them by the article's own class, half by the base.
            Parallel(i => seen[i] = i % 2 == 0
                ? (ferry.Sections, ferry.Quotes, ferry.Speakers, ferry.FrontMatter, ferry.Lead, ferry.Links)
                : (((Article)ferry).Sections, ((Article)ferry).Quotes, ((Article)ferry).Speakers,
                    ferry.FrontMatter, ferry.Lead, ferry.Links));

            Assert.All(seen, lists => Assert.Equal(seen[0], lists, ReferencesComparer));
        }
    }

    private static bool ReferencesComparer(
        (SectionList, QuoteList, SpeakerList, object, object, object) one,
        (SectionList, QuoteList, SpeakerList, object, object, object) other) =>
        ReferenceEquals(one.Item1, other.Item1) && ReferenceEquals(one.Item2, other.Item2)
        && ReferenceEquals(one.Item3, other.Item3) && ReferenceEquals(one.Item4, other.Item4)
        && ReferenceEquals(one.Item5, other.Item5) && ReferenceEquals(one.Item6, other.Item6);

    private static void Parallel(Action<int> run)
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
