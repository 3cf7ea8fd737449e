using ArticleModel;

namespace Newsroom;

/// <summary>Every speaker, with everything they said.</summary>
internal static class SpeakerIndex
{
    public static void Print(Paper paper, IEnumerable<Article> articles)
    {
        paper.Line();
        paper.Rule("Who said what");
        foreach (Article article in articles.Where(article => article.Speakers.Count > 0))
        {
            paper.Line();
            paper.Headline(article.Headline);
            foreach (Speaker speaker in article.Speakers)
            {
                Print(paper, speaker);
            }
        }
    }

    private static void Print(Paper paper, Speaker speaker)
    {
        paper.Line();
        paper.Name(speaker.Name, indent: 2);
        if (speaker.Description is { } description)
        {
            paper.Note(description, indent: 2);
        }

        foreach (Quote quote in speaker.Quotes)
        {
            paper.Prose($"“{quote.Text}”", indent: 4);
        }
    }
}
