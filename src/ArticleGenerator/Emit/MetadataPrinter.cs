using ArticleGenerator.Model;

namespace ArticleGenerator.Emit;

/// <summary>Prints a value of the metadata as an expression.</summary>
internal static class MetadataPrinter
{
    public static string Print(MetadataValue value) => value switch
    {
        TextValue text => Literal.Of(text.Text, LiteralForm.Text),
        CodeValue code => code.Code,
        NewValue made => $"new {made.Type}({Joined(made.Arguments.Select(Argument))}){Initializer(made)}",
        ListValue list => List(list),
        DictionaryValue dictionary => Dictionary(dictionary),
        _ => "null",
    };

    /// <summary><c>Byline: "Owen Pryce"</c>.</summary>
    public static string Argument(NamedValue argument) =>
        argument.Name is null ? Print(argument.Value) : $"{argument.Name}: {Print(argument.Value)}";

    /// <summary><c>Byline = "Owen Pryce"</c>.</summary>
    public static string Property(NamedValue property) => $"{property.Name} = {Print(property.Value)}";

    private static string Initializer(NewValue made) =>
        made.Properties.Count == 0 ? "" : $" {{ {Joined(made.Properties.Select(Property))} }}";

    private static string List(ListValue list)
    {
        string array = $"new {list.ItemType}[] {{ {Joined(list.Items.Select(Print))} }}";
        return list.Form switch
        {
            ListForm.ReadOnly => $"global::System.Array.AsReadOnly({array})",
            ListForm.Immutable => $"global::System.Collections.Immutable.ImmutableArray.Create({array})",
            _ => array,
        };
    }

    private static string Dictionary(DictionaryValue dictionary)
    {
        string types = $"<string, {dictionary.ItemType}>";
        IEnumerable<string> items =
            dictionary.Items.Select(item => $"[{Literal.Of(item.Name!, LiteralForm.Text)}] = {Print(item.Value)}");
        return $"new global::System.Collections.ObjectModel.ReadOnlyDictionary{types}("
            + $"new global::System.Collections.Generic.Dictionary{types}(global::System.StringComparer.Ordinal) "
            + $"{{ {Joined(items)} }})";
    }

    private static string Joined(IEnumerable<string> parts) => string.Join(", ", parts);
}
