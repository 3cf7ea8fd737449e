using ArticleGenerator.Model;

namespace ArticleGenerator.Emit;

/// <summary>Prints the class of an article, if it has one, with its named members.</summary>
internal static class ClassEmitter
{
    private const string LayoutComment =
        "// Where the parts stand: "
        + "https://github.com/articles-dotnet/articles/blob/main/docs/architecture.md#the-layout";

    /// <summary>Prints the class.</summary>
    /// <param name="code">Where it is printed.</param>
    /// <param name="article">The article.</param>
    /// <param name="context">How its words are written, and where it is found.</param>
    /// <param name="isInTable">Whether its words stand in a table; they stand in the class otherwise.</param>
    public static void Write(CodeWriter code, NamedArticle article, EmissionContext context, bool isInTable)
    {
        if (!article.Name.HasClass)
        {
            return;
        }

        ArticleSpec spec = article.Spec;
        TypedList[] lists = [.. TypedList.Of(spec).Where(list => list.Members.Count > 0)];
        code.Part();
        code.Line(DocComment.Summary(spec.Summary));
        code.Line(Names.GeneratedCode);
        MetadataEmitter.WriteNaming(
            code,
            namesType: spec.Metadata is not null,
            () => code.Open($"public sealed class {article.Name.Class} : {MetadataEmitter.BaseOf(spec)}"));
        WriteConstructor(code, article.Name.Class, isInTable);
        foreach (TypedList list in lists)
        {
            code.Part();
            code.Line(DocComment.Summary(list.Summary));
            code.Line($"public new {list.Class} {list.Property} => ({list.Class})base.{list.Property};");
        }

        MetadataEmitter.Write(code, spec, context.Project);
        if (!isInTable)
        {
            WriteCatalog(code, context.Project);
            WriteHead(code, spec, context.Plan.Literals);
            WriteBody(code, article, context);
        }

        WriteLists(code, spec);
        foreach (TypedList list in lists)
        {
            WriteListClass(code, list);
        }

        code.Close();
    }

    private static void WriteConstructor(CodeWriter code, string name, bool isInTable)
    {
        if (isInTable)
        {
            code.Open($"internal {name}(global::{RunTimeTypes.ArticleRow} row) : base(row)");
        }
        else
        {
            code.Line($"internal static readonly {name} Instance = new {name}();");
            code.Part();
            code.Open($"private {name}()");
        }

        code.Close();
    }

    private static void WriteCatalog(CodeWriter code, ProjectSpec project)
    {
        code.Part();
        code.Line("/// <inheritdoc/>");
        code.Line($"protected override global::{RunTimeTypes.ArticleCatalog} Catalog =>");
        code.Indent();
        code.Line($"{Names.CatalogOf(project)}.Instance;");
        code.Unindent();
    }

    private static void WriteHead(CodeWriter code, ArticleSpec spec, LiteralForm form)
    {
        string path = $"path: {Literal.Of(spec.Path, form)},";
        string headline = $"headline: {Literal.Of(spec.Headline, form)}";
        string[] head = spec.References.Length == 0
            ? [path, headline]
            : [path, headline + ",", $"references: {Literal.Of(spec.References, form)}"];
        WriteOverride(code, RunTimeTypes.ArticleHead, "Head", head);
    }

    private static void WriteBody(CodeWriter code, NamedArticle article, EmissionContext context)
    {
        ArticleSpec spec = article.Spec;
        EmissionPlan plan = context.Plan;
        if (spec.IsLong && !plan.HasTextLiterals)
        {
            TextEmitter.WriteLong(code, spec, article.Name.Class, context.Target);
            return;
        }

        WriteOverride(
            code,
            RunTimeTypes.ArticleBody,
            "Body",
            $"text: {Literal.Of(spec.Text, plan.Literals)},",
            LayoutComment,
            $"layout: {Literal.Of(spec.Layout, plan.Literals)},",
            $"notes: {Literal.Of(spec.Notes, plan.Literals)}");
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
        code.Part();
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
        // Without the attribute that says it is generated: the class that it stands in has it, and to bind three more
        // of them for each article is a twelfth of what the compiler has to do for it.
        code.Part();
        code.Line(DocComment.Summary(list.Summary));
        code.Open($"public sealed class {list.Class} : global::{list.Base}");
        code.Open($"internal {list.Class}(global::{RunTimeTypes.Article} article) : base(article)");
        code.Close();
        foreach (MemberSpec member in list.Members)
        {
            code.Part();
            code.Line(DocComment.Summary(member.Words, member.Speaker));
            code.Line($"public global::{list.Item} {member.Name} => this[{Names.Number(member.Index)}];");
        }

        code.Close();
    }
}
