using ArticleGenerator.Model;

namespace ArticleGenerator.Emit;

/// <summary>
/// Prints the class of an article, if it has one, with its named members. That it is generated, only the class says in
/// which it stands: an attribute is bound, and bound once more for the analyzers (docs/decisions/0011).
/// </summary>
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
        IReadOnlyList<TypedList> lists = TypedList.Of(spec);
        code.Part();
        code.Line(DocComment.Summary(spec.Summary));
        MetadataEmitter.WriteNaming(
            code,
            namesType: spec.Metadata is not null,
            () => OpenClass(code, article.Name.Class, spec, lists));
        bool hasText = context.Plan.HasTextOnConstructor(spec, isInTable);
        WriteConstructor(code, article, context.Target, isInTable, hasText);
        MetadataEmitter.Write(code, spec, context.Project);
        if (!isInTable)
        {
            WriteCatalog(code, context.Project);
            WriteHead(code, spec, context.Plan.Literals);
            if (!hasText)
            {
                WriteBody(code, spec, context.Plan.Literals);
            }
        }

        foreach (TypedList list in lists)
        {
            WriteListClass(code, list);
        }

        code.Close();
    }

    private static void OpenClass(
        CodeWriter code, string name, ArticleSpec spec, IReadOnlyList<TypedList> lists)
    {
        code.Line($"public sealed class {name} : global::{RunTimeTypes.ArticleBase}<");
        code.Indent();
        if (spec.Metadata is { } metadata)
        {
            code.Line($"{metadata.Type},");
        }

        for (int i = 0; i < lists.Count; i++)
        {
            code.Line($"{name}.{lists[i].Class}{(i < lists.Count - 1 ? "," : ">")}");
        }

        code.Unindent();
        code.Open();
    }

    private static void WriteConstructor(
        CodeWriter code, NamedArticle article, Target target, bool isInTable, bool hasText)
    {
        string name = article.Name.Class;
        if (!isInTable)
        {
            code.Line($"internal static readonly {name} Instance = new {name}();");
            code.Part();
        }

        if (hasText)
        {
            TextEmitter.WriteAttribute(code, article.Spec, target);
        }

        code.Open(isInTable
            ? $"internal {name}(global::{RunTimeTypes.ArticleRow} row) : base(row)"
            : $"private {name}()");
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

    private static void WriteBody(CodeWriter code, ArticleSpec spec, LiteralForm form) => WriteOverride(
        code,
        RunTimeTypes.ArticleBody,
        "Body",
        $"text: {Literal.Of(spec.Text, form)},",
        LayoutComment,
        $"layout: {Literal.Of(spec.Layout, form)},",
        $"notes: {Literal.Of(spec.Notes, form)}");

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

    // All three, empty ones too: a hot reload can add the first member of a class, but cannot give the article another
    // base. A list has no constructor: what is declared is what the compiler's time goes into.
    private static void WriteListClass(CodeWriter code, TypedList list)
    {
        code.Part();
        code.Line(DocComment.Summary(list.Summary));
        code.Open($"public sealed class {list.Class} : global::{list.Base}");
        foreach (MemberSpec member in list.Members)
        {
            code.Part();
            code.Line(DocComment.Summary(member.Words, member.Speaker));
            code.Line($"public global::{list.Item} {member.Name} => {PartAt(member.Index)};");
        }

        code.Close();
    }

    // The library has names for the first parts: an indexer with its argument is dearer to bind, and there is hardly
    // anything else in these classes (docs/decisions/0002).
    private static string PartAt(int index) =>
        index < Contract.NumberedParts ? "__" + Names.Number(index) : $"this[{Names.Number(index)}]";
}
