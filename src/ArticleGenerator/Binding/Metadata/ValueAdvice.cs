using ArticleGenerator.Model;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>
/// What to say to whoever has written a value that is none of its type: what is wrong with it, where that can be told,
/// and the value as it must stand there, where only one can be meant.
/// </summary>
internal static class ValueAdvice
{
    // In UTF-16 code units: nobody means more by a number or a date.
    private const int Longest = 200;

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
            (ListType list, FrontMatterScalar scalar)
                when FittingValue.Items(list.Item.Type, scalar.Text) is { } items => Write(key, $"[{items}]"),
            (ScalarType or ChoiceType, FrontMatterSequence list) => OneOf(type, list, key),
            (ScalarType or ChoiceType, FrontMatterMapping { Entries: { Length: 1 } entries })
                when entries[0].Node is FrontMatterScalar { Text: { Length: > 0 } only }
                    && FittingValue.Of(type, only) is { } fitting => Write(key, fitting),
            (ScalarType scalar, FrontMatterScalar { Text: { Length: <= Longest } words }) =>
                OfWords(scalar.Kind, words.Trim(), key),
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
    private static string Sample(MetadataType type, string key, MetadataSchema schema) => type switch
    {
        RecordType record =>
            $"Write its keys below “{key}:”, each on an indented line such as “{FirstLine(record, schema)}”.",
        ListType { Item.Type: RecordType record } =>
            $"Write a list below “{key}:”, each item of which begins with a dash: “- {FirstLine(record, schema)}”.",
        _ => TypeWords.Advise(type, key),
    };

    private static string FirstLine(RecordType record, MetadataSchema schema)
    {
        RecordShape shape = schema.ShapeOf(record.Code);
        MemberShape first = shape.Members.FirstOrDefault(member => member.IsRequired) ?? shape.Members[0];
        return $"{first.Key}: {TypeWords.Sample(first.Type)}";
    }

    private static string OneOf(MetadataType type, FrontMatterSequence list, string key)
    {
        string[] items = [.. list.Items.Select(item => item.Words).Where(words => words.Length > 0)];
        string? fitting = items.Select(item => FittingValue.Of(type, item)).FirstOrDefault(item => item is not null);
        string line = $"“{key}: {fitting ?? TypeWords.Sample(type)}”.";
        return items.Length switch
        {
            0 => $"One value is wanted, and no list: write it behind “{key}:”.",
            1 => $"One value is wanted, and no list: write {(fitting is null ? "it as in " : "")}{line}",
            _ => $"One value is wanted, and the list has {items.Length}: "
                + $"{(fitting is null ? "write one" : "keep one")}, as in {line}",
        };
    }
}
