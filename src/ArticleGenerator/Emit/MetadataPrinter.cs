using ArticleGenerator.Model;

namespace ArticleGenerator.Emit;

/// <summary>Prints a value of the metadata as an expression.</summary>
internal sealed class MetadataPrinter(ProjectSpec project)
{
    public string Print(MetadataValue value) => value switch
    {
        TextValue text => Literal.Of(text.Text, LiteralForm.Text).ToString(),
        CodeValue code => code.Code,
        ReferenceValue reference => $"{Names.CatalogOf(project)}.Instance.ReferredArticle<{reference.Type}>("
            + $"{Literal.Of(reference.Path, LiteralForm.Text)})",
        NewValue made => $"new {made.Type}({Joined(made.Arguments.Select(Argument))}){Initializer(made)}",
        ListValue list => List(list),
        DictionaryValue dictionary => Dictionary(dictionary),
        _ => "null",
    };

    /// <summary><c>Byline: "Owen Pryce"</c>.</summary>
    public string Argument(NamedValue argument) =>
        argument.Name is null ? Print(argument.Value) : $"{argument.Name}: {Print(argument.Value)}";

    /// <summary><c>Byline = "Owen Pryce"</c>.</summary>
    public string Property(NamedValue property) => $"{property.Name} = {Print(property.Value)}";

    private string Initializer(NewValue made) =>
        made.Properties.Count == 0 ? "" : $" {{ {Joined(made.Properties.Select(Property))} }}";

    private string List(ListValue list)
    {
        string array = $"new {list.ItemType}[] {{ {Joined(list.Items.Select(Print))} }}";
        return list.Form switch
        {
            ListForm.ReadOnly => $"global::System.Array.AsReadOnly({array})",
            ListForm.Immutable => $"global::System.Collections.Immutable.ImmutableArray.Create({array})",
            _ => array,
        };
    }

    private string Dictionary(DictionaryValue dictionary)
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
