using ArticleGenerator.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Emit;

/// <summary>
/// Prints the class that lists the articles: <c>All</c>, <c>Get</c>, <c>TryGet</c> and the docs of its folders.
/// </summary>
internal static class CatalogEmitter
{
    private const string ListOfAll = $"global::{RunTimeTypes.ArticleList}<global::{RunTimeTypes.Article}>";

    public static SourceText Emit(CatalogSpec catalog, EmissionContext context) => SourceFile.Write(
        context,
        attributes: Names.GeneratedCode,
        doc: DocComment.Summary("The articles of this project."),
        members: code =>
        {
            WriteAll(code);
            WriteGet(code);
            WriteTryGet(code, context.Target);
            WriteCatalog(code, catalog, context.Project);
            WriteFolders(code, catalog.Folders);
        });

    private static void WriteAll(CodeWriter code)
    {
        code.Line(DocComment.Summary("All articles, ordered by path."));
        code.Line($"public static {ListOfAll} All => Catalog.All;");
        code.Line();
    }

    private static void WriteGet(CodeWriter code)
    {
        code.Line(DocComment.Summary(
            "The article at a path, such as \"local/ferry-sails-again\": the file's path below the articles' folder, "
            + "without extension."));
        WritePathDocs(code);
        code.Line("/// <returns>The article.</returns>");
        code.Line(
            "/// <exception cref=\"global::System.Collections.Generic.KeyNotFoundException\">"
            + "There is none; the message names the nearest paths.</exception>");
        code.Line($"public static global::{RunTimeTypes.Article} Get(string path) => Catalog.All.Get(path);");
        code.Line();
    }

    private static void WriteTryGet(CodeWriter code, Target target)
    {
        string attribute =
            target.HasNotNullWhen ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : "";
        string annotation = target.HasNullable ? "?" : "";
        code.Line(DocComment.Summary("Looks for the article at a path, such as \"local/ferry-sails-again\"."));
        WritePathDocs(code);
        code.Line("/// <param name=\"article\">The article, or null where there is none of that path.</param>");
        code.Line("/// <returns>Whether there is an article of that path.</returns>");
        string parameter = $"{attribute}out global::{RunTimeTypes.Article}{annotation} article";
        code.Line($"public static bool TryGet(string path, {parameter}) =>");
        code.Indent();
        code.Line("Catalog.All.TryGet(path, out article);");
        code.Unindent();
        code.Line();
    }

    private static void WritePathDocs(CodeWriter code) => code.Line(
        "/// <param name=\"path\">The path, with / between folders; upper and lower case differ.</param>");

    // A class of its own, so that naming one article loads no list of them all.
    private static void WriteCatalog(CodeWriter code, CatalogSpec catalog, ProjectSpec project)
    {
        code.Line(Names.GeneratedCode);
        code.Open("private static class Catalog");
        code.Line($"internal static readonly {ListOfAll} All =");
        code.Indent();
        code.Line($"global::{RunTimeTypes.ArticleCatalog}.List<global::{RunTimeTypes.Article}>(Load);");
        code.Unindent();
        code.Line();
        code.Line($"private static global::{RunTimeTypes.Article}[] Load() => new global::{RunTimeTypes.Article}[]");
        code.Line("{");
        code.Indent();
        foreach (ArticleName name in catalog.Articles)
        {
            code.Line($"{Names.Of(project, name.Folders)}.{name.Property},");
        }

        code.Close("};");
        code.Close();
    }

    // A folder stands behind the one that holds it: each class is opened once, within the one that is open.
    private static void WriteFolders(CodeWriter code, EquatableArray<FolderName> folders)
    {
        int depth = 0;
        bool isFirst = false;
        foreach (FolderName folder in folders)
        {
            for (; depth >= folder.Classes.Count; depth--)
            {
                code.Close();
                isFirst = false;
            }

            if (!isFirst)
            {
                code.Line();
            }

            code.Line(DocComment.Summary("The articles of " + folder.Path + "."));
            code.Line(Names.GeneratedCode);
            code.Open("public static partial class " + folder.Classes[depth]);
            depth++;
            isFirst = true;
        }

        for (; depth > 0; depth--)
        {
            code.Close();
        }
    }
}
