namespace Newsroom;

/// <summary>What the reader asked for.</summary>
/// <param name="ArticlePath">The article to print; null for the whole paper.</param>
/// <param name="Help">Whether only the usage is wanted.</param>
/// <param name="Mistake">What cannot be understood, or null.</param>
internal sealed record CommandLine(string? ArticlePath = null, bool Help = false, string? Mistake = null)
{
    public const string Usage = """
        Usage: Newsroom [--article PATH]

          (nothing)        the front page, the article of the day, who said what, and what is new
          --article PATH   one article, such as local/ferry-sails-again
          --help           this text
        """;

    public static CommandLine Parse(string[] arguments) => arguments switch
    {
        [] => new(),
        ["--help" or "-h"] => new(Help: true),
        ["--article", var path] => new(ArticlePath: path),
        ["--article"] => new(Mistake: "--article needs the path of an article."),
        _ => new(Mistake: $"“{string.Join(' ', arguments)}” is not understood."),
    };
}
