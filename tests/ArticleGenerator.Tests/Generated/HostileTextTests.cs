using System.Xml.Linq;
using ArticleGenerator.Emit;
using ArticleGenerator.Model;
using ArticleGenerator.Tests.Infrastructure;
using ArticleModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Tests.Generated;

/// <summary>Nothing in a text gets out of its literal or its doc comment, and the very same text comes back.</summary>
public class HostileTextTests
{
    public static TheoryData<string> Texts() =>
    [
        "\"\"\"",
        "\"\"\"\"\"\"",
        "\\",
        "\\\\",
        "\\u0041",
        "{",
        "}",
        "{{0}}",
        "$\"{x}\"",
        "*/",
        "/*",
        "//",
        "///",
        "</summary>",
        "<summary>",
        "<![CDATA[", "&lt;", "&", "]]>", "#if", "#endif", "#pragma", "@\"", "\"u8", "';",
        "\0x".Substring(1), "a\u0085b", "a\u2028b", "a\u2029b", "a\u0001b",
        "a\u001Bb",
        "a\u007Fb",
        "a\u202Eb\u202C",
        "a\u2066b\u2069",
        "a\u200Bb",
        "a\uFEFFb",
        "a\uFFFEb",
        "a\uFFFFb",
        "🚢🏴‍☠️",
        "e\u0301\u0302\u0303",
        "\u0301",
        "\tb",
        "a\vb\fc",
        "public static void Evil() { }", "\u0085public static void Evil() { }", "\u2028public static void Evil() { }",
        "</summary>\u2028public static void Evil() { } /// <summary>",
        "\"" + ManyCharacters + "\"\\", "\"\u200B" + ManyCharacters + "\"\\",
    ];

    // More than a generated file holds as bytes.
    private static string ManyCharacters => string.Concat(Enumerable.Range(0x4E00, 200).Select(i => (char)i));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_packed_text_is_printed_as_the_same_string_is(string words)
    {
        foreach (string text in new[] { words, words + "\n" + words })
        {
            Assert.Equal(
                Literal.OfArgument(text, Targets.CSharp14).ToString(),
                Literal.OfArgument(new PackedString(text), Targets.CSharp14).ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_comes_back_as_it_was(string text)
    {
        string words = "x" + text + "y";

        Article article = GeneratorRun.Of(
            ("a", $"# {words}\n\n## {words} z\n\n“{words} w,” said Ada Brook.\n\n{words}."))
            .Article();

        Assert.Equal(words, article.Headline);
        Assert.Equal(words + " z", article.Sections[0].Heading);
        Assert.Equal($"“{words} w,” said Ada Brook.", article.Paragraphs[0].Text);
        Assert.All(
            article.Quotes,
            quote => Assert.Equal(quote.Text, article.Text.Substring(quote.Start, quote.Length)));
        Assert.Equal(words + ".", article.Paragraphs[1].Text);
    }

    [Fact]
    public void All_of_them_come_back_from_UTF8_literals_too()
    {
        string[] texts = [.. Texts().Select(row => "x" + row.Data + "y")];
        string filler = string.Concat(Enumerable.Repeat(new string('z', 1000) + ".\n\n", 4100));
        var articles = texts.Select(
            (words, i) => ($"a{i:000}", $"# {words}\n\n## {words} z\n\n“{words} w,” said Ada Brook."))
            .Append(("filler", "# Filler\n\n" + filler));

        GeneratorRun run = GeneratorRun.Of([.. articles]);

        Assert.Contains("u8,", run.Source("Articles.A000.g.cs"), StringComparison.Ordinal);
        IReadOnlyList<Article> read = run.Articles();
        Assert.Equal(texts, read.Take(texts.Length).Select(article => article.Headline));
        Assert.Equal(
            texts.Select(words => $"“{words} w,” said Ada Brook."),
            read.Take(texts.Length).Select(article => article.Paragraphs[0].Text));
    }

    [Theory]
    [InlineData("all")]
    [InlineData("names")]
    [InlineData("none")]
    public void All_of_them_come_back_from_attributes_too(string members)
    {
        string filler = members == "all" ? "\n\n" + new string('z', ArticleSpec.LongText) + "." : "";
        string[] texts = [.. Texts().Select(row => "x" + row.Data + "y")];
        var articles = texts.Select((words, i) =>
            ($"a{i:000}", $"---\nheadline: h\n---\n## {words} z\n\n“{words} w,” said Ada Brook.{filler}"));

        GeneratorRun run = new GeneratorOptions().With(members).Run([.. articles]);

        Assert.Equal(
            texts.Select(words => $"“{words} w,” said Ada Brook."),
            run.Articles().Select(article => article.Paragraphs[0].Text));
        Assert.DoesNotContain(
            "Evil",
            run.Assembly().GetTypes().SelectMany(type => type.GetMembers()).Select(member => member.Name));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp10, "@\"{{{x}}}")]
    [InlineData(LanguageVersion.CSharp11, "$$$$\"\"\"\"\n{{{x}}}")]
    public void Lines_of_quotation_marks_and_braces_come_back_from_attributes(LanguageVersion version, string beginning)
    {
        const string Lines = "{{{x}}} at first.\n\n\"\"\" and \" in between.\n\n}} at the end \"\"\"";

        GeneratorRun run = (new GeneratorOptions { Language = version }.With("none"))
            .Run(("a", "# A headline\n\n" + Lines));

        Assert.Equal(Lines, run.Article().Text);
        Assert.Contains(
            run.Result.GeneratedSources,
            source => source.SourceText.ToString().Contains(beginning, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_adds_no_code(string text)
    {
        string words = "x" + text + "y";

        GeneratorRun run = GeneratorRun.Of(("a", $"# {words}\n\n## {words} z\n\n“{words} w,” said Ada Brook."));

        Assert.DoesNotContain(
            "Evil",
            run.Assembly().GetTypes().SelectMany(type => type.GetMembers()).Select(member => member.Name));
        Assert.DoesNotContain(
            "Evil",
            run.Output.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantTokens())
                .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
                .Select(token => token.ValueText));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_in_a_doc_comment_is_well_formed_and_on_one_line(string text)
    {
        string words = "x" + text + "y";

        GeneratorRun run = GeneratorRun.Of(("a", $"# {words}\n\n## {words} z\n\n“{words} w,” said Ada Brook."));

        foreach (
            string line in run.Source("Articles.A.g.cs")
                .Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.StartsWith("/// <summary>", StringComparison.Ordinal)))
        {
            Assert.Equal("summary", XElement.Parse(line[4..]).Name);
        }
    }

    [Fact]
    public void No_bidirectional_control_stands_raw_in_generated_code()
    {
        GeneratorRun run = GeneratorRun.Of(("a", "# x\u202Ey\n\n## \u2066z\n\n“a\u202Db c,” said Ada Brook."));

        Assert.All(
            run.Result.GeneratedSources,
            source =>
                Assert.DoesNotContain(
                    source.SourceText.ToString(),
                    c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("A ")]
    [InlineData("#")]
    [InlineData("said ")]
    [InlineData("\\")]
    public void A_line_of_100000_characters_compiles(string part)
    {
        string line = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));

        Article article = GeneratorRun.Of(("a", $"# {line}x\n\n## {line}y\n\n{line}z")).Article();

        Assert.EndsWith("z", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_members_of_an_article_do_not_follow_from_its_text()
    {
        Article article = GeneratorRun.Of(("a", "# H\n\n## Text\n\nOne.\n\n## Path\n\nTwo.")).Article();

        Assert.Equal(
            typeof(Article).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal),
            article.GetType()
                .GetProperties()
                .Select(property => property.Name)
                .Distinct()
                .Order(StringComparer.Ordinal));
    }
}
