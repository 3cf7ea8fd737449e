using ArticleModel;
using HarrowBay;

namespace Newsroom;

/// <summary>The quote of the day, and every headline with its lead.</summary>
internal static class FrontPage
{
    public static void Print(Paper paper)
    {
        paper.Masthead("THE HARROW BAY HERALD");
        paper.Line();
        PrintQuoteOfTheDay(paper);
        paper.Line();
        paper.Rule("Today");
        foreach (Article article in Articles.All)
        {
            Print(paper, article);
        }
    }

    // Picked by name: the day the article no longer says it, this no longer compiles.
    private static void PrintQuoteOfTheDay(Paper paper)
    {
        var ferry = Articles.Local.FerrySailsAgain;
        paper.Prose($"“{ferry.Quotes.ItStillSmellsOf.Text}”");
        paper.Note($"{ferry.Speakers.MaraLindqvist.Name}, in “{ferry.Sections.ANewEngine.Heading}”");
    }

    private static void Print(Paper paper, Article article)
    {
        paper.Line();
        paper.Headline(article.Headline);
        foreach (Paragraph paragraph in article.Lead)
        {
            paper.Prose(paragraph.Text, indent: 2);
        }

        paper.Note($"{article.Path}, {article.WordCount} words", indent: 2);
    }
}
