using ArticleModel;

namespace Newsroom;

/// <summary>One article: headline, byline, lead, and its sections under their headings.</summary>
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
