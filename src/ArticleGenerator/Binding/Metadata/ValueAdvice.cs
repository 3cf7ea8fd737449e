using ArticleGenerator.Model;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.FrontMatter;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>
/// What to say to whoever has written a value that is none of its type: what is wrong with it, where that can be told,
/// and the value as it must stand there, where only one can be meant.
/// </summary>
internal static class ValueAdvice
{
    private const int MostItems = 8;

    // Of one item, where several stand in a row.
    private const int MostWords = 3;

    /// <summary>A sentence or two.</summary>
    /// <param name="type">The type that is wanted.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="key">The key that it stands behind.</param>
    /// <param name="schema">Knows the keys of groups.</param>
    public static string Of(MetadataType type, FrontMatterNode found, string key, MetadataSchema schema)
    {
        if (FrontMatterNothing.Is(found))
        {
            return Sample(type, key, schema);
        }

        string? advice = (type, found) switch
        {
            (ListType, FrontMatterScalar { Text: { Length: > 1 } text })
                when text[0] == '-' && char.IsLetter(text[1]) =>
                "Put a space behind the dash of each line: “- one”.",
            (ListType, FrontMatterScalar scalar) => Write(key, $"[{Items(scalar.Text)}]"),
            (ScalarType or ChoiceType, FrontMatterSequence list) => OneOf(list, key),
            (ScalarType or ChoiceType, FrontMatterMapping { Entries: { Length: 1 } entries })
                when entries[0].Node is FrontMatterScalar { Text: { Length: > 0 } only } => Write(key, only),
            (ScalarType scalar, FrontMatterScalar { Text: var words }) => OfWords(scalar.Kind, words.Trim(), key),
            _ => null,
        };
        return advice ?? Sample(type, key, schema);
    }

    /// <summary>A sentence with a line of front matter.</summary>
    public static string Write(string key, string value) => $"Write “{key}: {value}”.";

    private static string? OfWords(ScalarKind kind, string words, string key) => kind switch
    {
        ScalarKind.Text => null,
        ScalarKind.Boolean => WordAdvice.Boolean(words, key),
        ScalarKind.Date or ScalarKind.DateTime or ScalarKind.DateTimeOffset => DateAdvice.Of(kind, words, key),
        ScalarKind.Time => ClockAdvice.TimeOfDay(words, key),
        ScalarKind.TimeSpan => ClockAdvice.Length(words, key),
        ScalarKind.Guid => WordAdvice.Guid(words, key),
        ScalarKind.Uri => WordAdvice.Address(words, key),
        ScalarKind.Version => WordAdvice.Version(words, key),
        _ => NumberAdvice.Of(kind, words, key),
    };

    // A group tells its first key, so that nobody need look into the C#.
    private static string Sample(MetadataType type, string key, MetadataSchema schema)
    {
        if (type is not RecordType)
        {
            return TypeWords.Advise(type, key);
        }

        RecordShape shape = schema.ShapeOf(type.Code);
        MemberShape first = shape.Members.FirstOrDefault(member => member.IsRequired) ?? shape.Members[0];
        return $"Write its keys below “{key}:”, each on an indented line such as “{first.Key}: "
            + $"{TypeWords.Sample(first.Type)}”.";
    }

    private static string OneOf(FrontMatterSequence list, string key)
    {
        string[] items = [.. list.Items.Select(item => item.Words).Where(words => words.Length > 0)];
        return items.Length switch
        {
            0 => $"One value is wanted, and no list: write it behind “{key}:”.",
            1 => $"One value is wanted, and no list: write “{key}: {DocText.Shorten(items[0])}”.",
            _ => $"One value is wanted, and the list has {items.Length}: keep one, as in “{key}: "
                + $"{DocText.Shorten(items[0])}”.",
        };
    }

    // Words with commas between them are what most people try first; a sentence has commas of its own.
    private static string Items(string words)
    {
        string[] items =
        [
            .. words.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries)
                .Select(item => item.Trim().TrimStart('#'))
                .Where(item => item.Length > 0),
        ];
        bool isSentence = items.Length > 1 && items.Any(item => item.Count(c => c == ' ') >= MostWords);
        IEnumerable<string> written = (isSentence ? [words.Trim()] : items)
            .Select(item => WrittenScalar.Of(item, isPlain: true)!);
        return items.Length is 0 or > MostItems ? "..." : string.Join(", ", written);
    }
}
