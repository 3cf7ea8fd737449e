using ArticleGenerator.Model;
using ArticleGenerator.Syntax.FrontMatter;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>Words as front matter must have them where they are a value of a type: only such are suggested.</summary>
internal static class FittingValue
{
    private const int MostItems = 8;

    // Of one item, where several stand in a row.
    private const int MostWords = 3;

    // In UTF-16 code units: a name, a number, a path, or a row of them.
    private const int Longest = 200;

    private static readonly char[] Separators = [',', ';', '\n'];

    /// <summary>One value; null where the words are none of the type. A long text is shortened.</summary>
    public static string? Of(MetadataType type, string words)
    {
        bool isText = type is ScalarType { Kind: ScalarKind.Text };
        string shown = isText ? DocText.Shorten(words) : words;
        bool isFitting = shown.IndexOf('\n') < 0 && (isText || words.Length <= Longest) && type switch
        {
            ScalarType scalar => ScalarValues.Of(scalar.Kind, words) is not null,
            ChoiceType choice => NameMatch.Find(words, choice.Choices) is not null,
            ArticleType => ReferenceBinder.CouldBePath(words),
            _ => false,
        };
        return isFitting ? WrittenScalar.Of(shown, isPlain: true) : null;
    }

    /// <summary>
    /// The items of a list, with commas between them; null where they are none of the type, or more than a hint.
    /// </summary>
    public static string? Items(MetadataType type, string words)
    {
        if (words.Length > Longest)
        {
            return null;
        }

        // Words with commas between them are what most people try first; a sentence, or a date, has commas of its own.
        string[] parts =
        [
            .. words.Split(Separators, StringSplitOptions.RemoveEmptyEntries)
                .Select(part => part.Trim().TrimStart('#'))
                .Where(part => part.Length > 0),
        ];
        bool isSentence = parts.Length > 1 && parts.Any(part => part.Count(c => c == ' ') >= MostWords);
        string?[] items = [.. parts.Select(part => Of(type, part))];
        return parts.Length is 0 or > MostItems ? null
            : !isSentence && Array.IndexOf(items, null) < 0 ? string.Join(", ", items)
            : Of(type, words.Trim());
    }
}
