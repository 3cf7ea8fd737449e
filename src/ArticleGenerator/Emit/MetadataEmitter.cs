using ArticleGenerator.Model;

namespace ArticleGenerator.Emit;

/// <summary>Prints what an article's class has of its metadata.</summary>
internal static class MetadataEmitter
{
    private const string Obsolete = "CS0612, CS0618 // the project's own type may have what is obsolete";

    /// <summary>The type of an article without a class of its own, as a program sees it.</summary>
    public static string TypeOf(ArticleSpec article) => article.Metadata is { } metadata
        ? $"global::{RunTimeTypes.Article}<{metadata.Type}>"
        : $"global::{RunTimeTypes.Article}";

    public static void Write(CodeWriter code, ArticleSpec article, ProjectSpec project)
    {
        if (article.Metadata is not { } metadata)
        {
            return;
        }

        code.Part();
        code.Directive("#pragma warning disable " + Obsolete);
        code.Line(DocComment.Summary("What the article says of itself.", metadata.Words));
        code.Line($"public new {metadata.Type} Metadata => base.Metadata;");
        code.Part();
        code.Line("/// <inheritdoc/>");
        WriteCreation(code, metadata, project, $"protected override {metadata.Type} CreateMetadata()");
        code.Directive("#pragma warning restore " + Obsolete);
    }

    /// <summary>A method that makes the metadata of an article without a class of its own.</summary>
    public static void WriteMethod(
        CodeWriter code, MetadataSpec metadata, ProjectSpec project, string header)
    {
        code.Part();
        WriteNaming(code, namesType: true, () => WriteCreation(code, metadata, project, header));
    }

    /// <summary>Lines that may name the type of the metadata.</summary>
    public static void WriteNaming(CodeWriter code, bool namesType, Action lines)
    {
        if (namesType)
        {
            code.Directive("#pragma warning disable " + Obsolete);
        }

        lines();
        if (namesType)
        {
            code.Directive("#pragma warning restore " + Obsolete);
        }
    }

    private static void WriteCreation(
        CodeWriter code, MetadataSpec metadata, ProjectSpec project, string header)
    {
        code.Line(header + " =>");
        code.Indent();
        WriteValue(code, metadata, new MetadataPrinter(project));
        code.Unindent();
    }

    private static void WriteValue(CodeWriter code, MetadataSpec metadata, MetadataPrinter printer)
    {
        if (metadata.Value is not NewValue value)
        {
            Literal fault = Literal.Of(metadata.Fault, LiteralForm.Text);
            code.Line($"throw new global::System.InvalidOperationException({fault});");
            return;
        }

        string[] arguments = [.. value.Arguments.Select(printer.Argument)];
        string[] properties = [.. value.Properties.Select(printer.Property)];
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
