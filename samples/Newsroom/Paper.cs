using Spectre.Console;
using Spectre.Console.Rendering;

namespace Newsroom;

/// <summary>What the newsroom prints on: at most 80 columns wide, and coloured on a terminal only.</summary>
internal sealed class Paper
{
    private const int Columns = 80;

    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Headlines = new(Color.Yellow, decoration: Decoration.Bold);
    private static readonly Style Headings = new(Color.Aqua, decoration: Decoration.Bold);
    private static readonly Style Names = new(Color.Green, decoration: Decoration.Bold);
    private static readonly Style Quiet = new(Color.Grey);

    private readonly IAnsiConsole _console = Open();

    public void Line() => _console.WriteLine();

    public void Masthead(string name) => Write(new Text(name, Strong).Centered());

    public void Rule(string title) =>
        Write(new Rule(Markup.Escape(title)) { Justification = Justify.Left, Style = Quiet });

    public void Headline(string headline) => Write(headline, Headlines);

    public void Heading(string heading) => Write(heading, Headings);

    public void Name(string name, int indent) => Write(name, Names, indent);

    public void Prose(string text, int indent = 0) => Write(text, Style.Plain, indent);

    public void Note(string text, int indent = 0) => Write(text, Quiet, indent);

    private void Write(string text, Style style, int indent = 0) =>
        Write(new Padder(new Text(text, style), new Padding(left: indent, top: 0, right: 0, bottom: 0)));

    private void Write(IRenderable content) => _console.Write(content);

    private static IAnsiConsole Open()
    {
        bool isPlain = Console.IsOutputRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            // The default enrichers switch colours on in a build server's log.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Math.Min(Columns, console.Profile.Width);
        return console;
    }
}
