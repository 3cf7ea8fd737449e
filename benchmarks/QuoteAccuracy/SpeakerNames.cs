using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace QuoteAccuracy;

/// <summary>Whether two names are those of one speaker: by the surname, or the noun of a description.</summary>
internal static partial class SpeakerNames
{
    private static readonly string[] Suffixes = ["jr", "sr", "ii", "iii", "iv"];

    /// <summary>Whether a name answers as well as one that is right.</summary>
    public static bool IsSame(string name, string right) => Head(name).Length > 0 && Head(name) == Head(right);

    private static string Head(string name)
    {
        string[] words = [.. Words().Matches(Complement().Split(Folded(name) + " ")[0])
            .Select(match => Owner().Replace(match.Value, "").Trim('.', '\'', '-'))
            .Where(word => word.Length > 0 && !Suffixes.Contains(word))];
        return words.LastOrDefault() ?? "";
    }

    // Without accents, in lower case, with straight apostrophes.
    private static string Folded(string name) => string.Concat(
        name.Normalize(NormalizationForm.FormKD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
        .Replace('’', '\'')
        .ToLowerInvariant();

    [GeneratedRegex(@",|\(| who | that | which | of | for | from | in | at | with | on ")]
    private static partial Regex Complement();

    [GeneratedRegex(@"[\w.'-]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"'s$")]
    private static partial Regex Owner();
}
