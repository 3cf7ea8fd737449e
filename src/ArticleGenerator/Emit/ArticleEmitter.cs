using ArticleGenerator.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Emit;

/// <summary>Prints articles: for each its property and its class, within the classes of its folders.</summary>
internal static class ArticleEmitter
{
    private static readonly TypedList Sections = new("Sections", "SectionList", "Section", "_sections", "The sections, in order, and each by its heading.");
    private static readonly TypedList Quotes = new("Quotes", "QuoteList", "Quote", "_quotes", "The quotes, in order, and each by its first words.");
    private static readonly TypedList Speakers = new("Speakers", "SpeakerList", "Speaker", "_speakers", "The speakers, in order, and each by name.");

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
        code.Line(DocComment.Summary(article.Spec.Headline));
        code.Line($"public static {name.Class} {name.Property} => {name.Class}.Instance;");
        code.Line();
    }

    private static void WriteClass(CodeWriter code, NamedArticle article, EmissionContext context)
    {
        string name = article.Name.Class;
        ArticleSpec spec = article.Spec;
        code.Line(DocComment.Summary(spec.Headline));
        code.Open($"public sealed class {name} : {Names.Library}Article");
        code.Line($"internal static readonly {name} Instance = new {name}();");
        WriteFields(code, spec, context.Target);
        code.Line();
        code.Open($"private {name}()");
        code.Close();
        WriteLists(code, spec);
        WriteData(code, spec, context.Plan.Literals);
        WriteListClasses(code, spec);
        code.Close();
    }

    private static void WriteFields(CodeWriter code, ArticleSpec spec, Target target)
    {
        string annotation = target.HasNullable ? "?" : "";
        foreach ((TypedList list, _) in Lists(spec))
        {
            code.Line($"private {list.Class}{annotation} {list.Field};");
        }
    }

    private static void WriteLists(CodeWriter code, ArticleSpec spec)
    {
        foreach ((TypedList list, _) in Lists(spec))
        {
            code.Line();
            code.Line(DocComment.Summary(list.Summary));
            code.Line($"public new {list.Class} {list.Property} => {list.Field} ?? ({list.Field} = new {list.Class}(this));");
        }
    }

    private static void WriteData(CodeWriter code, ArticleSpec spec, LiteralForm form)
    {
        string suffix = form == LiteralForm.Utf8 ? "u8" : "";
        string text = form == LiteralForm.None ? "" : spec.Text;
        string layout = form == LiteralForm.None ? ";;;" : spec.Layout;
        string notes = form == LiteralForm.None ? "" : spec.Notes;

        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line($"protected override {Names.Library}ArticleHead Head => new {Names.Library}ArticleHead(");
        code.Indent();
        code.Line($"path: {Literal.Of(spec.Path)}{suffix},");
        code.Line($"headline: {Literal.Of(spec.Headline)}{suffix});");
        code.Unindent();
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line($"protected override {Names.Library}ArticleBody Body => new {Names.Library}ArticleBody(");
        code.Indent();
        code.Line($"text: {Literal.Of(text)}{suffix},");
        code.Line($"layout: {Literal.Of(layout)}{suffix},");
        code.Line($"notes: {Literal.Of(notes)}{suffix});");
        code.Unindent();
    }

    private static void WriteListClasses(CodeWriter code, ArticleSpec spec)
    {
        foreach ((TypedList list, EquatableArray<MemberSpec> members) in Lists(spec))
        {
            code.Line();
            code.Line(DocComment.Summary(list.Summary));
            code.Open($"public sealed class {list.Class} : {Names.Library}{list.Class}");
            code.Open($"internal {list.Class}({Names.Library}Article article) : base(article)");
            code.Close();
            foreach (MemberSpec member in members)
            {
                code.Line();
                code.Line(DocComment.Summary(member.Words));
                code.Line($"public {Names.Library}{list.Item} {member.Name} => this[{member.Index.ToString(System.Globalization.CultureInfo.InvariantCulture)}];");
            }

            code.Close();
        }
    }

    /// <summary>The lists that have members: an article without quotes has the base class's empty list, and nothing to name.</summary>
    private static IEnumerable<(TypedList List, EquatableArray<MemberSpec> Members)> Lists(ArticleSpec spec)
    {
        if (spec.Sections.Count > 0)
        {
            yield return (Sections, spec.Sections);
        }

        if (spec.Quotes.Count > 0)
        {
            yield return (Quotes, spec.Quotes);
        }

        if (spec.Speakers.Count > 0)
        {
            yield return (Speakers, spec.Speakers);
        }
    }

    private sealed record TypedList(string Property, string Class, string Item, string Field, string Summary);
}
