using ArticleGenerator.Model;

namespace ArticleGenerator.Emit;

/// <summary>Prints what an article's class has of its metadata.</summary>
internal static class MetadataEmitter
{
    private const string Obsolete = "CS0612, CS0618 // the project's own type may have what is obsolete";

    /// <summary>What the article's class derives from.</summary>
    public static string BaseOf(ArticleSpec article) => article.Metadata is { } metadata
        ? $"global::{RunTimeTypes.Article}<{metadata.Type}>"
        : $"global::{RunTimeTypes.Article}";

    public static void Write(CodeWriter code, ArticleSpec article)
    {
        if (article.Metadata is not { } metadata)
        {
            return;
        }

        code.Line();
        code.Directive("#pragma warning disable " + Obsolete);
        code.Line(DocComment.Summary("What the article says of itself.", metadata.Words));
        code.Line($"public new {metadata.Type} Metadata => base.Metadata;");
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line($"protected override {metadata.Type} CreateMetadata() =>");
        code.Indent();
        WriteValue(code, metadata);
        code.Unindent();
        code.Directive("#pragma warning restore " + Obsolete);
    }

    private static void WriteValue(CodeWriter code, MetadataSpec metadata)
    {
        if (metadata.Value is not NewValue value)
        {
            code.Line($"throw new global::System.InvalidOperationException({Literal.Of(metadata.Fault)});");
            return;
        }

        string[] arguments = [.. value.Arguments.Select(MetadataPrinter.Argument)];
        string[] properties = [.. value.Properties.Select(MetadataPrinter.Property)];
        string end = properties.Length > 0 ? "" : ";";
        code.Line($"new {value.Type}({(arguments.Length > 0 ? "" : ")" + end)}");
        code.Indent();
        for (int i = 0; i < arguments.Length; i++)
        {
            code.Line(arguments[i] + (i < arguments.Length - 1 ? "," : ")" + end));
        }

        code.Unindent();
        if (properties.Length > 0)
        {
            code.Line("{");
            code.Indent();
            foreach (string property in properties)
            {
                code.Line(property + ",");
            }

            code.Close("};");
        }
    }
}
