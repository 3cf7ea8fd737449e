using HarrowBay;
using Newsroom;
using Spectre.Console;

CommandLine command = CommandLine.Parse(args);
if (command.Problem is not null)
{
    Console.Error.WriteLine(command.Problem);
    return 1;
}

if (command.WantsHelp)
{
    Console.WriteLine(CommandLine.Help);
    return 0;
}

IAnsiConsole screen = Screen.Create();
if (command.Path is null)
{
    FrontPage.Show(screen);
    ArticlePage.Show(screen, Articles.Local.FerrySailsAgain);
    Favourites.Show(screen);
    SpeakerIndex.Show(screen);
    return 0;
}

if (!Articles.TryFind(command.Path, out ArticleModel.Article? article))
{
    Console.Error.WriteLine(Unknown.Message(command.Path));
    return 1;
}

ArticlePage.Show(screen, article);
return 0;
