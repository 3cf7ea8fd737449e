using System.Text;
using ArticleModel;
using HarrowBay;
using Newsroom;

// Prose has curly marks and accents, whatever the terminal's own encoding is.
Console.OutputEncoding = Encoding.UTF8;

CommandLine command = CommandLine.Parse(args);
if (command.Help)
{
    Console.WriteLine(CommandLine.Usage);
    return 0;
}

if (command.Mistake is { } mistake)
{
    Console.Error.WriteLine(mistake);
    Console.Error.WriteLine(CommandLine.Usage);
    return 1;
}

var paper = new Paper();
if (command.ArticlePath is not { } path)
{
    FrontPage.Print(paper);
    ArticlePage.Print(paper, Articles.Local.FerrySailsAgain);
    SpeakerIndex.Print(paper, Articles.All);
    NoticeBoard.Print(paper, Articles.All);
    return 0;
}

if (!Articles.TryGet(path, out Article? article))
{
    Console.Error.WriteLine($"There is no article “{path}”. These are the articles:");
    foreach (Article other in Articles.All)
    {
        Console.Error.WriteLine("  " + other.Path);
    }

    return 1;
}

ArticlePage.Print(paper, article);
SpeakerIndex.Print(paper, [article]);
return 0;
