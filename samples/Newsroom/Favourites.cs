using HarrowBay;
using Spectre.Console;

namespace Newsroom;

/// <summary>
/// The parts that this program names. Each line stops to compile when the article loses what it names: reword the heading,
/// cut the quote, and the build says so.
/// </summary>
internal static class Favourites
{
    public static void Show(IAnsiConsole screen)
    {
        var ferry = Articles.Local.FerrySailsAgain;
        var cat = Articles.Local.LibraryCatOverdue;

        var table = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        Add(table, "A section", ferry.Sections.ANewEngine.Heading);
        Add(table, "Its first paragraph", ferry.Sections.ANewEngine.Paragraphs[0].Text);
        Add(table, "A quote", ferry.Quotes.ItStillSmellsOf.Text);
        Add(table, "Who said it", ferry.Quotes.ItStillSmellsOf.Speaker!.Name);
        Add(table, "Who that is", ferry.Speakers.MaraLindqvist.Description!);
        Add(table, "The librarian", $"{cat.Speakers.RuthTregear.Name} is quoted {cat.Speakers.RuthTregear.Quotes.Count} times");

        screen.Write(new Rule("[bold]By name[/]"));
        screen.WriteLine();
        screen.Write(table);
        screen.WriteLine();
    }

    private static void Add(Grid table, string what, string words) => table.AddRow(new Text(what), new Text(words));
}
