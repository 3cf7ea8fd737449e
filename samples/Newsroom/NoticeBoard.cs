using System.Globalization;
using ArticleModel;
using HarrowBay;

namespace Newsroom;

/// <summary>What the articles say of themselves, in records that were checked when they were compiled.</summary>
internal static class NoticeBoard
{
    public static void Print(Paper paper, IEnumerable<Article> articles)
    {
        paper.Line();
        paper.Rule("The town, newest first");
        foreach (Article<LocalNews> news in articles.OfType<Article<LocalNews>>()
            .OrderByDescending(article => article.Metadata.Published))
        {
            paper.Line();
            paper.Headline(news.Headline);
            paper.Note(Describe(news.Metadata), indent: 2);
        }

        foreach (Article<ReleaseNotes> notes in articles.OfType<Article<ReleaseNotes>>())
        {
            Print(paper, notes);
        }
    }

    private static void Print(Paper paper, Article<ReleaseNotes> notes)
    {
        ReleaseNotes metadata = notes.Metadata;
        paper.Line();
        paper.Rule($"The {metadata.Vessel.Name} from {Day(metadata.Published)}");
        paper.Line();
        foreach (string route in metadata.Routes)
        {
            paper.Prose("to " + route, indent: 2);
        }

        paper.Note($"{notes.Path}, by {string.Join(" and ", metadata.Authors)}", indent: 2);
    }

    private static string Describe(LocalNews news)
    {
        string desk = $"{news.Desk} desk".ToLowerInvariant();
        string byline = news.Byline is null ? "" : $", {news.Byline}";
        return news.Published is { } published ? $"{Day(published)}, {desk}{byline}" : desk + byline;
    }

    private static string Day(DateTime day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
