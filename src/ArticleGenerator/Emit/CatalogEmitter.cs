using ArticleGenerator.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Emit;

/// <summary>Prints the class that lists the articles: <c>All</c>, <c>TryFind</c> and the docs of its folders.</summary>
internal static class CatalogEmitter
{
    public static SourceText Emit(CatalogSpec catalog, EmissionContext context) => SourceFile.Write(
        context,
        attributes: "[global::System.CodeDom.Compiler.GeneratedCode(\"ArticleGenerator\", null)]",
        doc: DocComment.Summary("The articles of this project."),
        members: code =>
        {
            WriteAll(code);
            WriteTryFind(code, context.Target);
            WriteCatalog(code, catalog, context.Project);
            WriteFolders(code, catalog.Folders);
        });

    private static void WriteAll(CodeWriter code)
    {
        code.Line(DocComment.Summary("All articles, ordered by path."));
        code.Line($"public static global::System.Collections.Generic.IReadOnlyList<{Names.Library}Article> All => Catalog.All;");
        code.Line();
    }

    private static void WriteTryFind(CodeWriter code, Target target)
    {
        string attribute = target.HasNotNullWhen ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : "";
        string annotation = target.HasNullable ? "?" : "";
        code.Line(DocComment.Summary("Finds an article by its path, such as \"local/ferry-sails-again\": the file's path below the articles' folder, without extension."));
        code.Line("/// <param name=\"path\">The path, with / between folders; upper and lower case differ.</param>");
        code.Line("/// <param name=\"article\">The article, or null where there is none of that path.</param>");
        code.Line("/// <returns>Whether there is an article of that path.</returns>");
        code.Line($"public static bool TryFind(string path, {attribute}out {Names.Library}Article{annotation} article) => Catalog.All.TryFind(path, out article);");
        code.Line();
    }

    // A class of its own, so that naming one article loads no list of them all.
    private static void WriteCatalog(CodeWriter code, CatalogSpec catalog, ProjectSpec project)
    {
        code.Open("private static class Catalog");
        code.Line($"internal static readonly {Names.Library}ArticleList All = new {Names.Library}ArticleList(Load);");
        code.Line();
        code.Line($"private static {Names.Library}Article[] Load() => new {Names.Library}Article[]");
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
