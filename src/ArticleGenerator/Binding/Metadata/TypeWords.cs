using System.Globalization;
using ArticleGenerator.Model;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>What messages say of a type to somebody who writes articles and no C#.</summary>
internal static class TypeWords
{
    /// <summary>Behind “must be”.</summary>
    public static string Describe(MetadataType type) => type switch
    {
        ScalarType scalar => Describe(scalar.Kind),
        ListType => "a list",
        ArticleType => "the path of an article",
        ChoiceType { IsFlags: true } => "some of the known names",
        ChoiceType => "one of the known names",
        _ => "a group of keys",
    };

    /// <summary>What to write, as a sentence.</summary>
    /// <param name="type">The type that is wanted.</param>
    /// <param name="key">The key that it is wanted for.</param>
    public static string Advise(MetadataType type, string key) => type switch
    {
        ScalarType { Kind: ScalarKind.DateTimeOffset } =>
            $"Write the offset behind it: “{key}: 2026-04-01T07:10+02:00”, or Z for UTC.",
        ListType { Item.Type: ChoiceType or ArticleType or ScalarType { Kind: not ScalarKind.Text } } =>
            $"Write it as in “{key}: {Sample(type)}”, or in lines that begin with “- ” below the key.",
        ListType => $"Write “{key}: [...]”, or lines that begin with “- ” below the key.",
        DictionaryType => $"Write the keys below “{key}:”, each on an indented line.",
        _ => $"Write it as in “{key}: {Sample(type)}”.",
    };

    /// <summary>A value of the type as front matter has it.</summary>
    public static string Sample(MetadataType type) => type switch
    {
        ScalarType scalar => Sample(scalar.Kind),
        ListType list => $"[{Sample(list.Item.Type)}]",
        ArticleType => "local/ferry-sails-again",
        ChoiceType { Choices: { Count: > 0 } choices } => choices[0].Name,
        RecordType or DictionaryType => "{ ... }",
        _ => "...",
    };

    private static string Describe(ScalarKind kind) => kind switch
    {
        ScalarKind.Text => "a text",
        ScalarKind.Boolean => "true or false",
        ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal => "a number",
        ScalarKind.Date => "a date",
        ScalarKind.Time => "a time of day",
        ScalarKind.DateTime => "a date, or a date and a time",
        ScalarKind.DateTimeOffset => "a date and a time with an offset from UTC",
        ScalarKind.TimeSpan => "a length of time",
        ScalarKind.Guid => "a GUID",
        ScalarKind.Uri => "an address",
        ScalarKind.Version => "a version number",
        _ => WholeNumber(kind),
    };

    private static string Sample(ScalarKind kind) => kind switch
    {
        ScalarKind.Text => "...",
        ScalarKind.Boolean => "true",
        ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal => "2.5",
        ScalarKind.Date => "2026-04-01",
        ScalarKind.Time => "07:10",
        ScalarKind.DateTime => "2026-04-01T07:10",
        ScalarKind.DateTimeOffset => "2026-04-01T07:10+02:00",
        ScalarKind.TimeSpan => "01:30:00",
        ScalarKind.Guid => "8a6e0804-2bd0-4672-b79d-d97027f9071a",
        ScalarKind.Uri => "https://example.org/ferry",
        ScalarKind.Version => "1.2",
        _ => "12",
    };

    private static string WholeNumber(ScalarKind kind)
    {
        (decimal least, decimal greatest) = NumberValues.LimitsOf(kind);
        return string.Format(CultureInfo.InvariantCulture, "a whole number from {0} to {1}", least, greatest);
    }
}
