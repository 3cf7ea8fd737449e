using ArticleGenerator.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Emit;

/// <summary>
/// Prints a file of articles: for each its property and its class, within the classes of its folders, and the table
/// that they share.
/// </summary>
internal static class ArticleEmitter
{
    public static SourceText Emit(OutputFile file, TableContents? table, EmissionContext context) => SourceFile.Write(
        context,
        attributes: null,
        doc: null,
        code =>
        {
            EquatableArray<string> open = EquatableArray<string>.Empty;
            for (int row = 0; row < file.Articles.Count; row++)
            {
                NamedArticle article = file.Articles[row];
                if (article.Name.HasProperty)
                {
                    Enter(code, open, article.Name.Folders);
                    open = article.Name.Folders;
                    WriteProperty(code, article, file.Table, row, context.Project);
                    ClassEmitter.Write(code, article, context, isInTable: file.Table is not null);
                }
            }

            Enter(code, open, EquatableArray<string>.Empty);
            if (table is not null)
            {
                TableEmitter.Write(code, file, table, context);
            }
        });

    // From the class of one folder to that of another, through the one that holds both.
    private static void Enter(CodeWriter code, EquatableArray<string> from, EquatableArray<string> to)
    {
        int shared = 0;
        while (shared < from.Count && shared < to.Count && from[shared] == to[shared])
        {
            shared++;
        }

        for (int depth = from.Count; depth > shared; depth--)
        {
            code.Close();
        }

        for (int depth = shared; depth < to.Count; depth++)
        {
            code.Part();
            code.Open("public static partial class " + to[depth]);
        }
    }

    private static void WriteProperty(CodeWriter code, NamedArticle article, int? table, int row, ProjectSpec project)
    {
        ArticleName name = article.Name;
        code.Part();
        code.Line(DocComment.Summary(article.Spec.Summary));
        if (table is null)
        {
            code.Line($"public static {name.Class} {name.Property} => {name.Class}.Instance;");
            return;
        }

        string type = name.HasClass ? name.Class : MetadataEmitter.TypeOf(article.Spec);
        string cast = name.HasClass || article.Spec.Metadata is not null ? $"({type})" : "";
        string line = $"public static {type} {name.Property} => "
            + $"{cast}{Names.CatalogOf(project)}.Instance"
            + $".At(0x{TableNumber.Digits(table.Value)}, {Names.Number(row)});";
        MetadataEmitter.WriteNaming(
            code, namesType: !name.HasClass && article.Spec.Metadata is not null, () => code.Line(line));
    }
}
