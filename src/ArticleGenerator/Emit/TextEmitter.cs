using ArticleGenerator.Model;

namespace ArticleGenerator.Emit;

/// <summary>
/// Prints texts as arguments of attributes, which cost the compiler a fifth of what literals do and are kept in UTF-8
/// (docs/decisions/0011). They stand on the constructor of the article's class or, where it has none, on a private
/// method that nobody calls: no reference assembly has these, so that who uses the articles is not compiled anew for a
/// text. Where a program that is compiled ahead of time has more text than its compiler takes of metadata, they are
/// literals all the same.
/// </summary>
internal static class TextEmitter
{
    private const string KeepsNames =
        "[global::System.Reflection.Obfuscation] // what bears a text is found by its name";

    private const string Comment =
        "// Texts are arguments of attributes of methods that nobody calls: "
        + "https://github.com/articles-dotnet/articles/blob/main/docs/architecture.md#the-table";

    /// <summary>Prints the attribute that bears a text.</summary>
    public static void WriteAttribute(CodeWriter code, ArticleSpec article, Target target)
    {
        code.Line($"[global::{RunTimeTypes.ArticleText}(");
        code.Indent();
        code.Line($"{Literal.OfArgument(article.Path, target)},");
        code.Line($"{Literal.OfArgument(article.PackedText, target)},");
        code.Line($"{Literal.OfArgument(article.PackedLayout, target)}{(article.Notes.Length == 0 ? ")]" : ",")}");
        if (article.Notes.Length > 0)
        {
            code.Line($"{Literal.OfArgument(article.Notes, target)})]");
        }

        code.Unindent();
    }

    /// <summary>Prints the class of the texts of a table, of its articles without a class.</summary>
    public static void WriteClass(CodeWriter code, OutputFile file, int table, Target target)
    {
        if (file.Articles.All(article => article.Name.HasClass))
        {
            return;
        }

        code.Part();
        code.Line(Comment);
        code.Line(Names.GeneratedCode);
        code.Line(KeepsNames);
        code.Open("private static class " + Names.TextsOf(table));
        for (int row = 0; row < file.Articles.Count; row++)
        {
            if (!file.Articles[row].Name.HasClass)
            {
                code.Part();
                WriteAttribute(code, file.Articles[row].Spec, target);
                code.Line($"private static void Row{Names.Number(row)}() {{ }}");
            }
        }

        code.Close();
    }

    /// <summary>Prints the texts of a table as one literal.</summary>
    public static void WriteLiteral(CodeWriter code, int table, string texts, LiteralForm form)
    {
        code.Part();
        code.Line($"private static {Names.TableType(form)} {Names.TextsOf(table)} => {Literal.Of(texts, form)};");
    }

    /// <summary>The expression that reads the text of an article of a table.</summary>
    public static string Reading(int table, EmissionPlan plan)
    {
        string texts = Names.TextsOf(table);
        return $"global::{RunTimeTypes.ArticleBody}.Of({(plan.HasTextLiterals ? texts : $"typeof({texts})")}, row)";
    }
}
