using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests.Configuration;

/// <summary>
/// One error, one warning and one suggestion, in folders that each say something else about them. Every folder holds
/// all three, each in a file of its own.
/// </summary>
internal static class FaultyArticles
{
    public const string Error = "ART007";
    public const string Warning = "ART108";
    public const string Suggestion = "ART105";

    /// <summary>The folders, in the order of the tables.</summary>
    public static IReadOnlyList<string> Folders { get; } =
        ["default", "error", "warning", "suggestion", "none", "suppressed", "nearer", "dotnet"];

    public static IReadOnlyList<string> Ids { get; } = [Error, Warning, Suggestion];

    private static readonly (string File, string Id, string Text)[] Files =
    [
        ("unclosed", Error, "# The ferry sails\n\n“It smells of diesel, said Mara Lindqvist.\n"),
        ("invisible", Warning, "# The mail is late\n\nThe mail\u00ADboat came at noon.\n"),
        ("mixed", Suggestion, "# The ferry sails\n\n“It smells,” said Mara Lindqvist. \"Still,\" she said. “Ever.”\n"),
    ];

    public static void Write(TestProject project, string root)
    {
        foreach (string folder in Folders)
        {
            foreach ((string file, string id, string text) in Files)
            {
                string frontMatter = folder == "suppressed" ? $"---\nsuppress: {id}\n---\n" : "";
                project.Write($"{root}/articles/{folder}/{file}.txt", frontMatter + text);
            }
        }

        string[] sections =
        [
            .. from folder in Folders where folder is "error" or "warning" or "suggestion" or "none"
                select Section(folder, folder),
            // What an article says of itself wins, and so does an .editorconfig that is nearer.
            Section("suppressed", "error"),
            Section("nearer", "none"),
            // The compiler keeps these to itself, and uses them for C# files only.
            Section("dotnet", "none").Replace("article_diagnostic.", "dotnet_diagnostic.", StringComparison.Ordinal),
        ];
        project.Write($"{root}/.editorconfig", string.Concat(sections));
        project.Write($"{root}/articles/nearer/.editorconfig", Section("", "error"));
    }

    private static string Section(string folder, string severity)
    {
        string files = folder.Length == 0 ? "*.txt" : $"articles/{folder}/**.txt";
        return $"[{files}]\n{string.Concat(Ids.Select(id => $"article_diagnostic.{id}.severity = {severity}\n"))}\n";
    }
}
