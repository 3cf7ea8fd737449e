using ArticleGenerator.Model;

namespace ArticleGenerator.Emit;

/// <summary>Prints a table of articles, their texts, and what makes those of them that have classes.</summary>
internal static class TableEmitter
{
    private const string TableComment =
        "// The articles' paths and headlines: "
        + "https://github.com/articles-dotnet/articles/blob/main/docs/architecture.md#the-table";

    public static void Write(CodeWriter code, OutputFile file, TableContents contents, EmissionContext context)
    {
        int table = file.Table ?? 0;
        string digits = TableNumber.Digits(table);
        code.Part();
        code.Open("private sealed partial class " + Names.Catalog);
        code.Line(TableComment);
        string type = Names.TableType(context.Plan.Literals);
        code.Line($"private static {type} Table{digits} => {Literal.Of(contents.Heads, context.Plan.Literals)};");
        if (file.Articles.Any(article => article.Name.IsMade))
        {
            WriteCreation(code, file, digits, context);
        }

        WriteMetadata(code, file, digits, context.Project);
        if (contents.Texts is { } texts)
        {
            TextEmitter.WriteLiteral(code, table, texts, context.Plan.Literals);
        }
        else
        {
            TextEmitter.WriteClass(code, file, table, context.Target);
        }

        code.Close();
    }

    private static void WriteCreation(CodeWriter code, OutputFile file, string digits, EmissionContext context)
    {
        string annotation = context.Target.HasNullable ? "?" : "";
        string name = "Create" + digits;
        SwitchEmitter.Write(
            code,
            "private static",
            "private static",
            Enumerable.Range(0, file.Articles.Count).Where(row => file.Articles[row].Name.IsMade),
            method: group =>
                $"global::{RunTimeTypes.Article}{annotation} {name}{group}(global::{RunTimeTypes.ArticleRow} row)",
            number: "row.Index",
            call: group => $"{name}{group}(row)",
            result: row => file.Articles[row].Name is { HasClass: true } article
                ? $"new {Names.Of(context.Project, article.Folders)}.{article.Class}(row)"
                : $"row.With({MetadataOf(digits, row)})",
            otherwise: "null");
    }

    // In a class of the table's own: for a reference assembly the compiler asks of every private method whether it
    // implements a member of an interface, and looks at all members of its class for it. For 20,000 articles that was
    // 10 seconds.
    private static void WriteMetadata(CodeWriter code, OutputFile file, string digits, ProjectSpec project)
    {
        if (!file.Articles.Any(HasMethod))
        {
            return;
        }

        code.Part();
        code.Line(Names.GeneratedCode);
        code.Open("private static class Metadata" + digits);
        for (int row = 0; row < file.Articles.Count; row++)
        {
            NamedArticle article = file.Articles[row];
            if (HasMethod(article) && article.Spec.Metadata is { } metadata)
            {
                string header = $"internal static {metadata.Type} {MethodOf(row)}()";
                MetadataEmitter.WriteMethod(code, metadata, project, header);
            }
        }

        code.Close();
    }

    private static bool HasMethod(NamedArticle article) =>
        !article.Name.HasClass && article.Spec.Metadata is not null;

    private static string MetadataOf(string digits, int row) => $"Metadata{digits}.{MethodOf(row)}";

    private static string MethodOf(int row) => "Of" + Names.Number(row);
}
