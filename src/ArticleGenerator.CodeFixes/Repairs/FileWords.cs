namespace ArticleGenerator.CodeFixes.Repairs;

/// <summary>The words in a file's name: <c>ferry-sails-again.txt</c> is "Ferry sails again".</summary>
internal static class FileWords
{
    /// <returns>Empty where the name holds no word.</returns>
    public static string Of(string path)
    {
        string name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        int extension = name.LastIndexOf('.');
        string[] words = (extension >= 0 ? name.Substring(0, extension) : name)
            .Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries);
        string headline = string.Join(" ", words.Skip(DateLength(words)));
        return headline.Any(char.IsLetterOrDigit) ? char.ToUpperInvariant(headline[0]) + headline.Substring(1) : "";
    }

    // 2026-05-03-ferry-sails-again: the date sorts the folder, and is no part of the headline.
    private static int DateLength(string[] words) =>
        words.Length > 3 && IsNumber(words[0], 4) && IsNumber(words[1], 2) && IsNumber(words[2], 2) ? 3 : 0;

    private static bool IsNumber(string word, int length) =>
        word.Length == length && word.All(c => c is >= '0' and <= '9');
}
