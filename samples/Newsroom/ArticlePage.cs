using ArticleModel;
using HarrowBay;

namespace Newsroom;

/// <summary>One article: headline, byline, lead, its sections under their headings, and what to read next.</summary>
internal static class ArticlePage
{
    public static void Print(Paper paper, Article article)
    {
        paper.Line();
        paper.Rule(article.Path);
        paper.Line();
        paper.Headline(article.Headline);
        PrintNote(paper, article.Byline, "By ");
        PrintNote(paper, article.Published);
        Print(paper, article.Lead);
        foreach (Section section in article.Sections)
        {
            paper.Line();
            paper.Heading(section.Heading);
            Print(paper, section.Paragraphs);
        }

        PrintNote(paper, article.Credit);
        PrintMore(paper, article);
    }

    // What the desk chose, which was checked when it was compiled; then whoever refers to the article.
    private static void PrintMore(Paper paper, Article article)
    {
        IEnumerable<Article> chosen = (article as Article<LocalNews>)?.Metadata.More ?? [];
        Article[] more = [.. chosen.Concat(article.ReferencedBy).Distinct()];
        if (more.Length == 0)
        {
            return;
        }

        paper.Line();
        paper.Heading("More on this");
        foreach (Article other in more)
        {
            paper.Prose(other.Headline, indent: 2);
            paper.Note(other.Path, indent: 2);
        }
    }

    private static void Print(Paper paper, IReadOnlyList<Paragraph> paragraphs)
    {
        foreach (Paragraph paragraph in paragraphs)
        {
            paper.Line();
            paper.Prose(paragraph.Text, indent: paragraph.Kind == ParagraphKind.Text ? 0 : 4);
        }
    }

    private static void PrintNote(Paper paper, string? note, string before = "")
    {
        if (note is not null)
        {
            paper.Note(before + note);
        }
    }
}
