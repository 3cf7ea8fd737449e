namespace Newsroom;

/// <summary>What the user asks for.</summary>
/// <param name="Path">An article's path; null for the front page.</param>
/// <param name="WantsHelp">Whether the user wants to know what there is.</param>
/// <param name="Problem">What is wrong with the arguments, or null.</param>
internal sealed record CommandLine(string? Path, bool WantsHelp, string? Problem)
{
    public const string Help = """
        Prints the news of Harrow Bay.

        Usage: dotnet run --project samples/Newsroom [-- --article PATH]

          --article PATH  prints one article, such as local/ferry-sails-again
          --help          prints this
        """;

    public static CommandLine Parse(string[] args) => args switch
    {
        [] => new CommandLine(null, WantsHelp: false, Problem: null),
        ["--article", string path] => new CommandLine(path, WantsHelp: false, Problem: null),
        ["--help" or "-h" or "-?"] => new CommandLine(null, WantsHelp: true, Problem: null),
        ["--article"] => new CommandLine(null, WantsHelp: false, Problem: "Which article? Write its path behind --article, such as local/ferry-sails-again."),
        _ => new CommandLine(null, WantsHelp: false, Problem: $"I do not understand “{string.Join(' ', args)}”.\n\n{Help}"),
    };
}
