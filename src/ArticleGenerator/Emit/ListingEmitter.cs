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
            WriteOrder(code, contents.Order);
            WriteTables(code, contents.Tables, context.Plan.Literals);
            WriteTexts(code, contents.Tables, context.Plan);
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
        WriteSwitch(
            code,
            Enumerable.Range(0, articles.Count),
            method: group => $"global::{RunTimeTypes.Article} ArticleOf{group}(int index)",
            number: "index",
            call: group => $"ArticleOf{group}(index)",
            result: index => $"{Names.Of(project, articles[index].Folders)}.{articles[index].Property}",
            otherwise: "base.ArticleOf(index)");

    // A string in every form: for the bytes of a UTF-8 literal the compiler works more, and it reads this one once.
    private static void WriteOrder(CodeWriter code, string order)
    {
        code.Part();
        code.Line(
            "// Of each article, in the order of all paths, the number of its table: "
            + "https://github.com/articles-dotnet/articles/blob/main/docs/architecture.md#the-table");
        code.Line($"protected override string Order => {Literal.Of(order, LiteralForm.Text)};");
    }

    private static void WriteTables(CodeWriter code, EquatableArray<int> tables, LiteralForm form)
    {
        string type = Names.TableType(form);
        string name = form == LiteralForm.Utf8 ? "Utf8Table" : "TextTable";
        WriteSwitch(
            code,
            tables,
            method: group => $"{type} {name}{group}(int bucket)",
            number: "bucket",
            call: group => $"{name}{group}(bucket)",
            result: table => "Table" + TableNumber.Digits(table),
            otherwise: $"base.{name}(bucket)");
    }

    private static void WriteTexts(CodeWriter code, EquatableArray<int> tables, EmissionPlan plan) => WriteSwitch(
        code,
        tables,
        method: group => $"global::{RunTimeTypes.ArticleBody} BodyOf{group}(int bucket, int row)",
        number: "bucket",
        call: group => $"BodyOf{group}(bucket, row)",
        result: table => TextEmitter.Reading(table, plan),
        otherwise: "base.BodyOf(bucket, row)");

    // There also where the library makes all articles: a hot reload can give a method another body, and add none that
    // overrides.
    private static void WriteCreation(CodeWriter code, EquatableArray<int> tables)
    {
        string parameters = $"(int bucket, global::{RunTimeTypes.ArticleRow} row)";
        if (tables.Count == 0)
        {
            code.Part();
            code.Line($"protected override global::{RunTimeTypes.Article} Create{parameters} =>");
            code.Indent();
            code.Line("base.Create(bucket, row);");
            code.Unindent();
            return;
        }

        WriteSwitch(
            code,
            tables,
            method: group => $"global::{RunTimeTypes.Article} Create{group}{parameters}",
            number: "bucket",
            call: group => $"Create{group}(bucket, row)",
            result: table => $"Create{TableNumber.Digits(table)}(row) ?? base.Create(bucket, row)",
            otherwise: "base.Create(bucket, row)");
    }

    /// <summary>
    /// Sixteen numbers a switch, and a switch over those where there are several: one over all is compiled as a whole
    /// for whoever asks for a first article, and with it the calls of 255 methods that nobody needs yet.
    /// </summary>
    private static void WriteSwitch(
        CodeWriter code,
        IEnumerable<int> numbers,
        Func<string, string> method,
        string number,
        Func<string, string> call,
        Func<int, string> result,
        string otherwise)
    {
        IGrouping<int, int>[] groups = [.. numbers.GroupBy(each => each >> 4)];
        if (groups.Length == 1)
        {
            WriteCases(code, "protected override " + method(""), groups[0]);
            return;
        }

        OpenSwitch(code, "protected override " + method(""), number + " >> 4");
        foreach (IGrouping<int, int> group in groups)
        {
            code.Line($"case 0x{group.Key:X}: return {call(GroupName(group.Key))};");
        }

        CloseSwitch(code, otherwise);
        foreach (IGrouping<int, int> group in groups)
        {
            WriteCases(code, "private " + method(GroupName(group.Key)), group);
        }

        void WriteCases(CodeWriter code, string header, IEnumerable<int> cases)
        {
            OpenSwitch(code, header, number);
            foreach (int each in cases)
            {
                code.Line($"case 0x{TableNumber.Digits(each)}: return {result(each)};");
            }

            CloseSwitch(code, otherwise);
        }
    }

    // By the first of the sixteen: 0x30 to 0x3F are in 30.
    private static string GroupName(int group) => "In" + TableNumber.Digits(group << 4);

    private static void OpenSwitch(CodeWriter code, string method, string variable)
    {
        code.Part();
        code.Open(method);
        code.Open($"switch ({variable})");
    }

    private static void CloseSwitch(CodeWriter code, string otherwise)
    {
        code.Line($"default: return {otherwise};");
        code.Close();
        code.Close();
    }
}
