using ArticleModel;
using HarrowBay;
using Spectre.Console;

namespace Newsroom;

/// <summary>All headlines with the beginnings of their leads.</summary>
internal static class FrontPage
{
    public static void Show(IAnsiConsole screen)
    {
        screen.Write(new Rule("[bold]The Harrow Bay Herald[/]"));
        screen.WriteLine();
        foreach (Article article in Articles.All)
        {
            screen.Write(new Text(article.Headline, new Style(decoration: Decoration.Bold)));
            screen.WriteLine();
            screen.Write(new Padder(new Text(article.Lead[0].Text)).Padding(2, 0, 0, 0));
            screen.Write(new Padder(new Text($"{article.Path}, {article.WordCount} words", new Style(Color.Grey))).Padding(2, 0, 0, 1));
        }
    }
}
