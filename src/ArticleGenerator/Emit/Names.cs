using System.Globalization;
using ArticleGenerator.Model;

namespace ArticleGenerator.Emit;

/// <summary>Full names, so that nothing in the consumer's code can change what the generated code means.</summary>
internal static class Names
{
    /// <summary>On every generated type but an article's class and its lists, behind its doc comment.</summary>
    public const string GeneratedCode =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"ArticleGenerator\", \"{Contract.Version}\")]";

    /// <summary>The private class in which the library finds all articles.</summary>
    public const string Catalog = "Catalog";

    /// <summary>The class of a table's texts.</summary>
    public static string TextsOf(int table) => "Texts" + TableNumber.Digits(table);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The type of a table's words.</summary>
    public static string TableType(LiteralForm form) =>
        form == LiteralForm.Utf8 ? "global::System.ReadOnlySpan<byte>" : "string";

    /// <summary>That class in full: within a folder's class, another member may be called Catalog.</summary>
    public static string CatalogOf(ProjectSpec project) => $"{Root(project)}.{Catalog}";

    /// <summary><c>global::HarrowBay.Articles.Local</c>.</summary>
    public static string Of(ProjectSpec project, EquatableArray<string> folders) =>
        string.Join(".", [Root(project), .. folders]);

    private static string Root(ProjectSpec project) =>
        "global::" + (project.Namespace.Length == 0 ? "" : project.Namespace + ".") + project.CatalogDeclaration;
}
