using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.CallSites;

/// <summary>However C# names a member, one that is missing is reported once, at its name.</summary>
public class CallSiteSyntaxTests
{
    [Theory]
    [InlineData("_ = ferry.Sections.ANewEngine;")]
    [InlineData("_ = (ferry.Sections).ANewEngine.Paragraphs[0].Text.Length;")]
    [InlineData("_ = ferry!.Sections!.ANewEngine!;")]
    [InlineData("_ = ferry?.Sections.ANewEngine;")]
    [InlineData("_ = ferry.Sections?.ANewEngine?.Heading;")]
    [InlineData("_ = ferry?.Sections?.ANewEngine.Heading;")]
    [InlineData("var s = ferry.Sections; _ = s.ANewEngine;")]
    [InlineData("Func<Section> f = () => ferry.Sections.ANewEngine;")]
    [InlineData("Expression<Func<string>> e = () => ferry.Sections.ANewEngine.Heading;")]
    [InlineData("_ = new[] { ferry }.Select(f => f.Sections.ANewEngine).ToArray();")]
    [InlineData("_ = from f in new[] { ferry } select f.Sections.ANewEngine;")]
    [InlineData("_ = nameof(ferry.Sections.ANewEngine);")]
    [InlineData("_ = nameof(Articles.Local.FerrySailsAgain.Sections.ANewEngine.Heading);")]
    [InlineData("Console.WriteLine(ferry.Sections.ANewEngine.Heading);")]
    [InlineData("Console.WriteLine($\"{ferry.Sections.ANewEngine}\");")]
    [InlineData("Undefined(ferry.Sections.ANewEngine);")]
    [InlineData("foreach (var p in ferry.Sections.ANewEngine.Paragraphs) { }")]
    [InlineData("switch (ferry.Sections.ANewEngine) { case null: break; }")]
    [InlineData("ferry.Sections.ANewEngine = null;")]
    [InlineData("_ = ferry is { Sections: { ANewEngine: not null } };")]
    [InlineData("_ = ferry is { Sections.ANewEngine: not null };")]
    [InlineData("_ = ferry.Sections.@ANewEngine;")]
    public async Task A_missing_section_is_reported_once(string statements)
    {
        CallSite site = Assert.Single(
            await CallSite.InMethodAsync("var ferry = Articles.Local.FerrySailsAgain; " + statements, Texts.Ferry));

        Assert.Equal("ANewEngine", site.Name.TrimStart('@'));
        Assert.Equal("TheNewEngine", site.Suggested);
        Assert.Contains(site.Compiler, new[] { "CS1061", "CS0117" });
    }

    [Theory]
    [InlineData("private readonly ArticleModel.Section _s = Articles.Local.FerrySailsAgain.Sections.ANewEngine;")]
    [InlineData("private static readonly string S = Articles.Local.FerrySailsAgain.Sections.ANewEngine.Heading;")]
    [InlineData("public string S { get; } = Articles.Local.FerrySailsAgain.Sections.ANewEngine.Heading;")]
    [InlineData("public string S => Articles.Local.FerrySailsAgain.Sections.ANewEngine.Heading;")]
    [InlineData("public C() : this(Articles.Local.FerrySailsAgain.Sections.ANewEngine) { } private C(object o) { }")]
    [InlineData("public void M() { Local(); object Local() => Articles.Local.FerrySailsAgain.Sections.ANewEngine; }")]
    public async Task A_missing_section_is_reported_in_every_kind_of_member(string member)
    {
        CallSite site = Assert.Single(
            await CallSite.InFileAsync($"namespace HarrowBay {{ public class C {{ {member} }} }}", Texts.Ferry));

        Assert.Equal("ANewEngine", site.Name);
    }

    [Fact]
    public async Task Each_of_several_is_reported()
    {
        IReadOnlyList<CallSite> sites = await CallSite.InMethodAsync(
            """
            var ferry = Articles.Local.FerrySailsAgain;
            Console.WriteLine(ferry.Sections.ANewEngine.Heading + ferry.Quotes.NobodyAskedTom + Articles.Lokal.FerrySailsAgain.Sections.ANewEngine);
            """,
            Texts.Ferry);

        Assert.Equal(["ANewEngine", "NobodyAskedTom", "Lokal"], sites.Select(site => site.Name));
    }

    [Fact]
    public async Task Without_documentation_comments_the_words_are_shown_too()
    {
        // As in a project that writes no documentation file: its compiler takes /// for any other comment.
        var options = new GeneratorOptions { Documentation = DocumentationMode.None };

        IReadOnlyList<CallSite> sites = await CallSite.AllAsync((options with
        {
            CSharp = "namespace HarrowBay { class C { object O => Articles.Local.FerrySailsAgain.Sections.ANewEngine; "
                + "} }",
        }).Run(Texts.Ferry).Output);

        Assert.EndsWith(
            "Did you mean TheNewEngine (“The new engine”)?", Assert.Single(sites).Message, StringComparison.Ordinal);
    }
}
