using ArticleGenerator.Spelling;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>What is wrong with words that are to be true or false, a GUID, an address or a version.</summary>
internal static class WordAdvice
{
    // In UTF-16 code units: what is longer is shown nowhere.
    private const int Longest = 200;

    private static readonly string[] Answers = ["true", "false", "yes", "no"];

    /// <summary>What else people write for yes and no.</summary>
    public static string Boolean(string words, string key)
    {
        string first = words.Split(' ', ',', '.', ';')[0].ToLowerInvariant();
        if (words.ToUpperInvariant() is "ON" or "Y" or "T" or "1" or "X" or "OK")
        {
            return ValueAdvice.Write(key, "true");
        }

        if (words.ToUpperInvariant() is "OFF" or "N" or "F" or "0" or "NONE" or "NOT")
        {
            return ValueAdvice.Write(key, "false");
        }

        return Answers.Contains(first) ? $"Write “{key}: {first}” and nothing behind it."
            : KnownNames.Nearest(words, Answers) is { } meant ? $"Did you mean “{meant}”?"
            : $"Write “{key}: true” or “{key}: false”.";
    }

    /// <summary>Null where nothing can be told.</summary>
    public static string? Guid(string words, string key)
    {
        string digits = string.Concat(words.Where(char.IsLetterOrDigit));
        if (digits.Length == 0 || words.Length > Longest)
        {
            return null;
        }

        char other = digits.FirstOrDefault(c => !Uri.IsHexDigit(c));
        return System.Guid.TryParseExact(digits, "N", out System.Guid guid)
                ? ValueAdvice.Write(key, guid.ToString("D"))
            : other != '\0' ? $"Its digits are 0 to 9 and a to f, and “{other}” is none of them."
            : $"It has {digits.Length} digits, and a GUID has 32.";
    }

    /// <summary>Null where nothing can be told.</summary>
    public static string? Address(string words, string key)
    {
        if (words.Length is 0 or > Longest)
        {
            return null;
        }

        if (Unwrapped(words) is { } address)
        {
            return ValueAdvice.Write(key, address);
        }

        if (words.Any(char.IsWhiteSpace))
        {
            string escaped = string.Concat(words.Select(c => char.IsWhiteSpace(c) ? "%20" : c.ToString()));
            return ScalarValues.Address(escaped) is null
                ? null
                : $"A space in an address is written %20: “{key}: {escaped}”.";
        }

        string host = words.Split('/', '?', '#')[0];
        if (words.IndexOf(':') >= 0)
        {
            return null;
        }

        bool isHost = host.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (host.IndexOf('.') > 0 && host.Split('.').All(part => part.Length > 0) && host != words.TrimEnd('/'));
        return host.IndexOf('@') > 0 ? ValueAdvice.Write(key, "mailto:" + words)
            : isHost ? $"An address begins with its scheme: write “{key}: https://{words}”."
            : "A path begins with / (from the root of the site) or ./ (from the page): write "
                + $"“{key}: /{words}” or “{key}: ./{words}”.";
    }

    /// <summary>Null where nothing can be told.</summary>
    public static string? Version(string words, string key)
    {
        string version = words.TrimStart('v', 'V').Trim();
        string numbers = string.Concat(version.TakeWhile(c => c is >= '0' and <= '9' or '.')).TrimEnd('.');
        string suffix = version.Substring(Math.Min(numbers.Length, version.Length));
        string[] parts = numbers.Split('.');
        if (numbers.Length == 0 || parts.Any(part => part.Length == 0) || words.Length > Longest)
        {
            return null;
        }

        if (parts.Length > 4)
        {
            return $"It has {parts.Length} numbers, and a version has two to four.";
        }

        string written = parts.Length == 1 ? numbers + ".0" : numbers;
        if (ScalarValues.Of(Model.ScalarKind.Version, written) is null)
        {
            return "One of its numbers is too great: 2147483647 is the greatest.";
        }

        return suffix.Length == 0 ? ValueAdvice.Write(key, written)
            : suffix[0] is '-' or '+'
            ? $"Only numbers can stand here: write “{key}: {written}”, or let it be a text in C# (string)."
            : null;
    }

    // <https://...> and [words](https://...).
    private static string? Unwrapped(string words)
    {
        int opening = words[0] == '[' ? words.IndexOf("](", StringComparison.Ordinal) : -1;
        string? inner = words[0] == '<' && words[words.Length - 1] == '>' ? words.Substring(1, words.Length - 2)
            : opening > 0 && words[words.Length - 1] == ')'
            ? words.Substring(opening + 2, words.Length - opening - 3)
            : null;
        return inner is not null && ScalarValues.Address(inner) is not null ? inner : null;
    }
}
