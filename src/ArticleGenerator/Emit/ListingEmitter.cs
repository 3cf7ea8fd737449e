using ArticleGenerator.Model;

namespace ArticleGenerator.Emit;

/// <summary>Prints the private class in which the library finds all articles.</summary>
internal static class ListingEmitter
{
    public static void Write(CodeWriter code, CatalogContents contents, EmissionContext context)
    {
        code.Part();
        code.Line(Names.GeneratedCode);
        code.Open($"private sealed partial class {Names.Catalog} : global::{RunTimeTypes.ArticleCatalog}");
        code.Line($"internal static readonly {Names.Catalog} Instance = new {Names.Catalog}();");
        if (contents.Files.Count > 0)
        {
            WritePaths(code, contents.Files);
            WriteArticles(code, contents.Files, context.Project);
        }

        if (contents.Tables.Count > 0)
        {
            WriteTables(code, contents.Tables, context.Plan.Literals);
            WriteCreation(code, contents.Tables);
        }

        code.Close();
    }

    private static void WritePaths(CodeWriter code, EquatableArray<ArticleName> articles)
    {
        code.Part();
        code.Line("protected override global::System.Collections.Generic.IReadOnlyList<string> Paths => new string[]");
        code.Line("{");
        code.Indent();
        foreach (ArticleName name in articles)
        {
            code.Line(Literal.Of(name.Key.Path, LiteralForm.Text) + ",");
        }

        code.Close("};");
    }

    private static void WriteArticles(CodeWriter code, EquatableArray<ArticleName> articles, ProjectSpec project)
    {
        OpenSwitch(code, $"global::{RunTimeTypes.Article} ArticleOf(int index)", "index");
        for (int i = 0; i < articles.Count; i++)
        {
            string property = $"{Names.Of(project, articles[i].Folders)}.{articles[i].Property}";
            code.Line($"case {Names.Number(i)}: return {property};");
        }

        CloseSwitch(code, "base.ArticleOf(index)");
    }

    private static void WriteTables(CodeWriter code, EquatableArray<int> tables, LiteralForm form)
    {
        string name = form == LiteralForm.Utf8 ? "Utf8Table" : "TextTable";
        OpenSwitch(code, $"{Names.TableType(form)} {name}(int bucket)", "bucket");
        foreach (int table in tables)
        {
            string digits = Names.Digits(table);
            code.Line($"case 0x{digits}: return Table{digits};");
        }

        CloseSwitch(code, $"base.{name}(bucket)");
    }

    private static void WriteCreation(CodeWriter code, EquatableArray<int> tables)
    {
        string parameters = $"int bucket, global::{RunTimeTypes.ArticleRow} row";
        OpenSwitch(code, $"global::{RunTimeTypes.Article} Create({parameters})", "bucket");
        foreach (int table in tables)
        {
            string digits = Names.Digits(table);
            code.Line($"case 0x{digits}: return Create{digits}(row) ?? base.Create(bucket, row);");
        }

        CloseSwitch(code, "base.Create(bucket, row)");
    }

    private static void OpenSwitch(CodeWriter code, string method, string variable)
    {
        code.Part();
        code.Open("protected override " + method);
        code.Open($"switch ({variable})");
    }

    private static void CloseSwitch(CodeWriter code, string otherwise)
    {
        code.Line($"default: return {otherwise};");
        code.Close();
        code.Close();
    }
}
