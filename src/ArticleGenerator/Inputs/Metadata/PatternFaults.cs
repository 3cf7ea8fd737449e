namespace ArticleGenerator.Inputs.Metadata;

/// <summary>Why a pattern would never match an article.</summary>
internal static class PatternFaults
{
    private const string Folder = "articles/";

    /// <summary>A sentence without its first capital; null where the pattern can match something.</summary>
    public static string? Of(string pattern)
    {
        if (pattern.Trim().Length == 0)
        {
            return "its pattern is empty. Write “**” for all articles, or a folder such as “local/**”.";
        }

        if (pattern.IndexOf('\\') >= 0)
        {
            return $"its pattern “{pattern}” has a backslash. Write / between folders.";
        }

        if (pattern.StartsWith("/", StringComparison.Ordinal) || pattern.Split('/').Any(name => name is "." or ".."))
        {
            return $"its pattern “{pattern}” does not begin below the folder of all articles. Write paths such as "
                + "“local/**”.";
        }

        if (pattern.StartsWith(Folder, StringComparison.OrdinalIgnoreCase))
        {
            return $"its pattern “{pattern}” begins with “{Folder}”, which no path of an article does. Write "
                + $"“{pattern.Substring(Folder.Length)}”.";
        }

        return pattern.EndsWith("/", StringComparison.Ordinal) || pattern.Contains("//")
            ? $"its pattern “{pattern}” has a folder without a name. Write “{pattern.TrimEnd('/')}/**” for all below a "
                + "folder."
            : pattern.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
                || pattern.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            ? $"its pattern “{pattern}” has the ending of a file, which no path of an article has. Leave it out."
            : null;
    }
}
