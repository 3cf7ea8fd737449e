using ArticleModel;
using HarrowBay;
using Spectre.Console;

namespace Newsroom;

/// <summary>Everybody who says something in any article, with all that they say.</summary>
internal static class SpeakerIndex
{
    public static void Show(IAnsiConsole screen)
    {
        screen.Write(new Rule("[bold]Who said what[/]"));
        screen.WriteLine();
        foreach (Article article in Articles.All)
        {
            foreach (Speaker speaker in article.Speakers)
            {
                Show(screen, article, speaker);
            }
        }
    }

    private static void Show(IAnsiConsole screen, Article article, Speaker speaker)
    {
        string description = speaker.Description is null ? "" : ", " + speaker.Description;
        screen.Write(new Text($"{speaker.Name}{description} ({article.Path})", new Style(decoration: Decoration.Bold)));
        screen.WriteLine();
        foreach (Quote quote in speaker.Quotes)
        {
            screen.Write(new Padder(new Text($"“{quote.Text}”")).Padding(2, 0, 0, 0));
        }

        screen.WriteLine();
    }
}
