namespace ArticleGenerator.Syntax;

/// <summary>
/// Language tags (BCP 47) as far as we need them: two or three letters, and whatever follows a hyphen.
/// </summary>
internal static class LanguageTag
{
    public static bool Is(string value)
    {
        string language = value.Split('-', '_')[0];
        return (language.Length is 2 or 3 && language.All(char.IsLetter))
            || value.Equals("english", StringComparison.OrdinalIgnoreCase);
    }
}
