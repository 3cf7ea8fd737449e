using Spectre.Console;

namespace Newsroom;

/// <summary>The terminal, or the file that the output goes to.</summary>
internal static class Screen
{
    // In characters: what every terminal has, and what a newspaper's column could only dream of.
    private const int Width = 80;

    public static IAnsiConsole Create()
    {
        // The screen is wider than that on most desks; long lines are hard to read on all of them. Colours come only where
        // the output is a terminal, and NO_COLOR is heeded: Spectre.Console sees to both.
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings());
        console.Profile.Width = console.Profile.Out.IsTerminal ? Math.Min(Width, console.Profile.Width) : Width;
        return console;
    }
}
