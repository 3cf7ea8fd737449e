using ArticleModel;
using Spectre.Console;
using Paragraph = ArticleModel.Paragraph;

namespace Newsroom;

/// <summary>One article, laid out. It works for any article: it knows only what all of them have.</summary>
internal static class ArticlePage
{
    public static void Show(IAnsiConsole screen, Article article)
    {
        screen.Write(new Rule { Title = Markup.Escape(article.Path) });
        screen.WriteLine();
        screen.Write(new Text(article.Headline.ToUpperInvariant(), new Style(decoration: Decoration.Bold)));
        screen.WriteLine();
        if (article.Metadata.TryGetValue("byline", out string? byline))
        {
            screen.Write(new Text("By " + byline, new Style(Color.Grey)));
            screen.WriteLine();
        }

        screen.WriteLine();
        ShowParagraphs(screen, article.Lead);
        foreach (Section section in article.Sections)
        {
            screen.Write(new Text(section.Heading, new Style(Color.Yellow, decoration: Decoration.Bold)));
            screen.WriteLine();
            ShowParagraphs(screen, section.Paragraphs);
        }
    }

    private static void ShowParagraphs(IAnsiConsole screen, IEnumerable<Paragraph> paragraphs)
    {
        foreach (Paragraph paragraph in paragraphs)
        {
            int indent = paragraph.Kind == ParagraphKind.Text ? 0 : 4;
            screen.Write(new Padder(new Text(paragraph.Text)).Padding(indent, 0, 0, 1));
        }
    }
}
