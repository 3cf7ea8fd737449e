using ArticleGenerator.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Emit;

/// <summary>
/// Prints the class that lists the articles: <c>All</c>, <c>Get</c>, <c>TryGet</c> and the docs of its folders.
/// </summary>
internal static class CatalogEmitter
{
    public static SourceText Emit(CatalogSpec catalog, CatalogContents contents, EmissionContext context) =>
        SourceFile.Write(
        context,
        attributes: Names.GeneratedCode,
        doc: DocComment.Summary("The articles of this project."),
        members: code =>
        {
            WriteAll(code, catalog.Metadata, path: "", "All articles, ordered by path.", context.Project);
            WriteGet(code);
            WriteTryGet(code, context.Target);
            ListingEmitter.Write(code, contents, context);
            WriteFolders(code, catalog.Folders, context.Project);
        });

    private static void WriteGet(CodeWriter code)
    {
        code.Part();
        code.Line(DocComment.Summary(
            "The article at a path, such as \"local/ferry-sails-again\": the file's path below the articles' folder, "
            + "without extension."));
        WritePathDocs(code);
        code.Line("/// <returns>The article.</returns>");
        code.Line(
            "/// <exception cref=\"global::System.Collections.Generic.KeyNotFoundException\">"
            + "There is none; the message names the nearest paths.</exception>");
        code.Line($"public static global::{RunTimeTypes.Article} Get(string path) => "
            + $"{Names.Catalog}.Instance.Get(path);");
    }

    private static void WriteTryGet(CodeWriter code, Target target)
    {
        string attribute =
            target.HasNotNullWhen ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : "";
        string annotation = target.HasNullable ? "?" : "";
        code.Part();
        code.Line(DocComment.Summary("Looks for the article at a path, such as \"local/ferry-sails-again\"."));
        WritePathDocs(code);
        code.Line("/// <param name=\"article\">The article, or null where there is none of that path.</param>");
        code.Line("/// <returns>Whether there is an article of that path.</returns>");
        string parameter = $"{attribute}out global::{RunTimeTypes.Article}{annotation} article";
        code.Line($"public static bool TryGet(string path, {parameter}) =>");
        code.Indent();
        code.Line($"{Names.Catalog}.Instance.TryGet(path, out article);");
        code.Unindent();
    }

    private static void WritePathDocs(CodeWriter code) => code.Line(
        "/// <param name=\"path\">The path, with / between folders; upper and lower case differ.</param>");

    // The empty path is that of the folder that holds all others.
    private static void WriteAll(CodeWriter code, string? metadata, string path, string doc, ProjectSpec project)
    {
        code.Part();
        code.Line(DocComment.Summary(doc));
        if (path.Length == 0 && metadata is null)
        {
            code.Line($"public static {ListOf(metadata)} All => {Names.Catalog}.Instance.All;");
            return;
        }

        MetadataEmitter.WriteNaming(
            code,
            namesType: metadata is not null,
            () =>
            {
                code.Line($"public static {ListOf(metadata)} All =>");
                code.Indent();
                code.Line($"{Names.CatalogOf(project)}.Instance.Below<{ArticleOf(metadata)}>("
                    + $"{Literal.Of(path, LiteralForm.Text)});");
                code.Unindent();
            });
    }

    private static string ListOf(string? metadata) => $"global::{RunTimeTypes.ArticleList}<{ArticleOf(metadata)}>";

    private static string ArticleOf(string? metadata) => metadata is null
        ? $"global::{RunTimeTypes.Article}"
        : $"global::{RunTimeTypes.Article}<{metadata}>";

    // A folder stands behind the one that holds it: each class is opened once, within the one that is open.
    private static void WriteFolders(
        CodeWriter code, EquatableArray<FolderName> folders, ProjectSpec project)
    {
        int depth = 0;
        foreach (FolderName folder in folders)
        {
            for (; depth >= folder.Classes.Count; depth--)
            {
                code.Close();
            }

            code.Part();
            code.Line(DocComment.Summary("The articles of " + folder.Path + "."));
            code.Line(Names.GeneratedCode);
            code.Open("public static partial class " + folder.Classes[depth]);
            WriteAll(
                code,
                folder.Metadata,
                folder.Path,
                $"All articles of {folder.Path} and of the folders in it, ordered by path.",
                project);
            depth++;
        }

        for (; depth > 0; depth--)
        {
            code.Close();
        }
    }
}
