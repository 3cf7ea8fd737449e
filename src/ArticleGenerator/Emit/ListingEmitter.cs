using ArticleGenerator.Model;

namespace ArticleGenerator.Emit;

/// <summary>Prints the private class in which the library finds all articles.</summary>
internal static class ListingEmitter
{
    private const string Overrides = "protected override";
    private const string Inner = "private";

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
            WriteSpread(code, contents.Spread);
            WriteOrder(code, contents.Order);
            WriteTables(code, contents.Tables, context.Plan.Literals);
            WriteTexts(code, contents.TextTables, context.Plan);
            WriteCreation(code, contents.MakingTables);
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

    private static void WriteArticles(CodeWriter code, EquatableArray<ArticleName> articles, ProjectSpec project) =>
        SwitchEmitter.Write(
            code,
            Overrides,
            Inner,
            Enumerable.Range(0, articles.Count),
            method: group => $"global::{RunTimeTypes.Article} ArticleOf{group}(int index)",
            number: "index",
            call: group => $"ArticleOf{group}(index)",
            result: index => $"{Names.Of(project, articles[index].Folders)}.{articles[index].Property}",
            otherwise: "base.ArticleOf(index)");

    // Articles that change tables would be others, and those that are there would be gone. No hot reload can change a
    // constant, or add an override: the program restarts.
    private static void WriteSpread(CodeWriter code, int spread)
    {
        if (spread == Bucket.Count)
        {
            return;
        }

        code.Part();
        code.Line("// Among how many tables the articles of each folder are shared out.");
        code.Line($"private const int FolderSpread = {Names.Number(spread)};");
        code.Part();
        code.Line("protected override int Spread => FolderSpread;");
    }

    // A string in every form: for the bytes of a UTF-8 literal the compiler works more, and it reads this one once.
    private static void WriteOrder(CodeWriter code, string order)
    {
        code.Part();
        code.Line(
            "// A checksum, and of each article, in the order of all paths, the number of its table: "
            + "https://github.com/articles-dotnet/articles/blob/main/docs/architecture.md#the-table");
        code.Line($"protected override string Order => {Literal.Of(order, LiteralForm.Text)};");
    }

    private static void WriteTables(CodeWriter code, EquatableArray<int> tables, LiteralForm form)
    {
        string type = Names.TableType(form);
        string name = form == LiteralForm.Utf8 ? "Utf8Table" : "TextTable";
        SwitchEmitter.Write(
            code,
            Overrides,
            Inner,
            tables,
            method: group => $"{type} {name}{group}(int bucket)",
            number: "bucket",
            call: group => $"{name}{group}(bucket)",
            result: table => "Table" + TableNumber.Digits(table),
            otherwise: $"base.{name}(bucket)");
    }

    private static void WriteTexts(CodeWriter code, EquatableArray<int> tables, EmissionPlan plan) => WriteOverride(
        code,
        tables,
        method: group => $"global::{RunTimeTypes.ArticleBody} BodyOf{group}(int bucket, int row)",
        call: group => $"BodyOf{group}(bucket, row)",
        result: table => TextEmitter.Reading(table, plan),
        otherwise: "base.BodyOf(bucket, row)");

    private static void WriteCreation(CodeWriter code, EquatableArray<int> tables) => WriteOverride(
        code,
        tables,
        method: group =>
            $"global::{RunTimeTypes.Article} Create{group}(int bucket, global::{RunTimeTypes.ArticleRow} row)",
        call: group => $"Create{group}(bucket, row)",
        result: table => $"Create{TableNumber.Digits(table)}(row) ?? base.Create(bucket, row)",
        otherwise: "base.Create(bucket, row)");

    // There also where no table has an answer: a hot reload can give a method another body, and add none that
    // overrides.
    private static void WriteOverride(
        CodeWriter code,
        EquatableArray<int> tables,
        Func<string, string> method,
        Func<string, string> call,
        Func<int, string> result,
        string otherwise)
    {
        if (tables.Count > 0)
        {
            SwitchEmitter.Write(code, Overrides, Inner, tables, method, "bucket", call, result, otherwise);
            return;
        }

        code.Part();
        code.Line($"{Overrides} {method("")} =>");
        code.Indent();
        code.Line(otherwise + ";");
        code.Unindent();
    }
}
