using System.Globalization;
using ArticleGenerator.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Emit;

/// <summary>Prints articles: for each its property and its class, within the classes of its folders.</summary>
internal static class ArticleEmitter
{
    private const string LayoutComment =
        "// Where the parts stand: "
        + "https://github.com/articles-dotnet/articles/blob/main/docs/architecture.md#the-layout";

    public static SourceText Emit(EquatableArray<NamedArticle> articles, EmissionContext context) => SourceFile.Write(
        context,
        attributes: null,
        doc: null,
        code =>
        {
            foreach (NamedArticle article in articles)
            {
                Write(code, article, context);
            }
        });

    private static void Write(CodeWriter code, NamedArticle article, EmissionContext context)
    {
        foreach (string folder in article.Name.Folders)
        {
            code.Open("public static partial class " + folder);
        }

        WriteProperty(code, article);
        WriteClass(code, article, context);
        foreach (string _ in article.Name.Folders)
        {
            code.Close();
        }
    }

    private static void WriteProperty(CodeWriter code, NamedArticle article)
    {
        ArticleName name = article.Name;
        code.Line(DocComment.Summary(article.Spec.Summary));
        code.Line($"public static {name.Class} {name.Property} => {name.Class}.Instance;");
        code.Line();
    }

    private static void WriteClass(CodeWriter code, NamedArticle article, EmissionContext context)
    {
        string name = article.Name.Class;
        ArticleSpec spec = article.Spec;
        code.Line(DocComment.Summary(spec.Summary));
        code.Line(Names.GeneratedCode);
        code.Open($"public sealed class {name} : {MetadataEmitter.BaseOf(spec)}");
        code.Line($"internal static readonly {name} Instance = new {name}();");
        code.Line();
        code.Open($"private {name}()");
        code.Close();
        foreach (TypedList list in TypedList.Of(spec).Where(list => list.Members.Count > 0))
        {
            code.Line();
            code.Line(DocComment.Summary(list.Summary));
            code.Line($"public new {list.Class} {list.Property} => ({list.Class})base.{list.Property};");
        }

        MetadataEmitter.Write(code, spec);
        WriteData(code, spec, context.Plan.Literals);
        WriteLists(code, spec);
        foreach (TypedList list in TypedList.Of(spec).Where(list => list.Members.Count > 0))
        {
            WriteListClass(code, list);
        }

        code.Close();
    }

    private static void WriteData(CodeWriter code, ArticleSpec spec, LiteralForm form)
    {
        string suffix = form == LiteralForm.Utf8 ? "u8" : "";
        WriteOverride(
            code,
            RunTimeTypes.ArticleHead,
            "Head",
            $"path: {Literal.Of(spec.Path)}{suffix},",
            $"headline: {Literal.Of(spec.Headline)}{suffix}");
        WriteOverride(
            code,
            RunTimeTypes.ArticleBody,
            "Body",
            $"text: {Literal.Of(spec.Text)}{suffix},",
            LayoutComment,
            $"layout: {Literal.Of(spec.Layout)}{suffix},",
            $"notes: {Literal.Of(spec.Notes)}{suffix}");
    }

    // Always there, with nothing in it too: a hot reload can give it lists, but could not add it.
    private static void WriteLists(CodeWriter code, ArticleSpec spec)
    {
        string[] lists = [.. TypedList.Of(spec).Select(list =>
            $"{list.Parameter}: {(list.Members.Count > 0 ? $"new {list.Class}(this)" : "null")}")];
        WriteOverride(code, RunTimeTypes.ArticleLists, "Lists", lists[0] + ",", lists[1] + ",", lists[2]);
    }

    private static void WriteOverride(CodeWriter code, string type, string property, params string[] arguments)
    {
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line($"protected override global::{type} {property} =>");
        code.Indent();
        code.Line($"new global::{type}(");
        code.Indent();
        for (int i = 0; i < arguments.Length; i++)
        {
            code.Line(arguments[i] + (i < arguments.Length - 1 ? "" : ");"));
        }

        code.Unindent();
        code.Unindent();
    }

    private static void WriteListClass(CodeWriter code, TypedList list)
    {
        code.Line();
        code.Line(DocComment.Summary(list.Summary));
        code.Line(Names.GeneratedCode);
        code.Open($"public sealed class {list.Class} : global::{list.Base}");
        code.Open($"internal {list.Class}(global::{RunTimeTypes.Article} article) : base(article)");
        code.Close();
        foreach (MemberSpec member in list.Members)
        {
            string index = member.Index.ToString(CultureInfo.InvariantCulture);
            code.Line();
            code.Line(DocComment.Summary(member.Words, member.Speaker));
            code.Line($"public global::{list.Item} {member.Name} => this[{index}];");
        }

        code.Close();
    }
}
