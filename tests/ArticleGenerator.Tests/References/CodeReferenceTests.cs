using System.Collections.Immutable;
using System.Globalization;
using ArticleGenerator.References;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.References;

/// <summary>What a text says of the program is asked of the program.</summary>
public class CodeReferenceTests
{
    private const string Program = """
        using System;
        using System.Collections.Generic;

        namespace HarrowBay
        {
            public class Ferry
            {
                public int Berth { get; set; }
                public event EventHandler Sailed { add { } remove { } }
                public Ferry(string name) { }
                public void Sail() { }
                public void Sail(int knots) { }
                public void Moor(List<string> ropes, int[] berths) { }
                public static Ferry operator +(Ferry one, Ferry other) => one;
                private void Sink() { }
                [Obsolete("Moor, instead of anchoring.")] public void Anchor() { }
                [Obsolete] public void Drift() { }
                [Obsolete("Say how fast.")] public void Race() { }
                public void Race(int knots) { }
                public class Deck { }
            }

            public class Fleet<T> { public void Add(T ship) { } }

            [Obsolete("The pier is gone.")] public class Pier { public void Open() { } }
        }

        namespace Harbour { public enum Desk { News } }
        """;

    private static async Task<string[]> ReportedAsync(string text, string article = "a")
    {
        GeneratorRun run = new GeneratorOptions { CSharp = Program }.Run((article, text));
        ImmutableArray<Diagnostic> diagnostics = await run.AnalyzedAsync(new CodeReferenceAnalyzer());
        Assert.Empty(run.Diagnostics);
        return [.. diagnostics.Select(diagnostic =>
            $"{Described.As([diagnostic]).Single()} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")];
    }

    private static Task<string[]> OfNameAsync(string name) => ReportedAsync($"# Notes\n\nCall [[cref:{name}]] now.\n");

    [Theory]
    [InlineData("HarrowBay.Ferry")]
    [InlineData("Ferry")]
    [InlineData("Ferry.Berth")]
    [InlineData("Ferry.Sailed")]
    [InlineData("Ferry.Sail")]
    [InlineData("Ferry.Sail()")]
    [InlineData("Ferry.Sail(int)")]
    [InlineData("Ferry.Sail(System.Int32)")]
    [InlineData("Ferry.Moor(System.Collections.Generic.List<string>, int[])")]
    [InlineData("Ferry.Moor(System.Collections.Generic.List{string}, int[])")]
    [InlineData("Ferry.Ferry(string)")]
    [InlineData("Ferry.operator +")]
    [InlineData("Ferry.Sink")]
    [InlineData("Ferry.Deck")]
    [InlineData("Ferry.Race")]
    [InlineData("Fleet<T>")]
    [InlineData("Fleet{T}.Add(T)")]
    [InlineData("Harbour.Desk.News")]
    [InlineData("System.String.Trim()")]
    [InlineData("string")]
    [InlineData("T:HarrowBay.Ferry")]
    [InlineData("M:HarrowBay.Ferry.Sail(System.Int32)")]
    [InlineData("global::HarrowBay.Ferry")]
    public async Task What_is_there_is_found_as_the_compiler_finds_it(string name) =>
        Assert.Empty(await OfNameAsync(name));

    [Theory]
    [InlineData("Ferry.Sial", " Did you mean “HarrowBay.Ferry.Sail()”?")]
    [InlineData("Ferry.Sail(string)", " Did you mean “HarrowBay.Ferry.Sail()”?")]
    [InlineData("HarrowBay.Fery", " Did you mean “HarrowBay.Ferry”?")]
    [InlineData("Desk.News", " Did you mean “Harbour.Desk.News”?")]
    [InlineData("Lighthouse", "")]
    [InlineData("T:HarrowBay.Lighthouse", "")]
    [InlineData("Ferry junk", " Did you mean “HarrowBay.Ferry”?")]
    [InlineData("Ferry\"/> <see", " Did you mean “HarrowBay.Ferry”?")]
    [InlineData("Ferry.", "")]
    public async Task What_is_not_there_is_an_error_at_its_name(string name, string advice) => Assert.Equal(
        [$"ART017 (3,13)-(3,{13 + name.Length}) The program has no type or member “{name}”.{advice} "
            + "Write its full name, with parameters where several have it."],
        await OfNameAsync(name));

    [Theory]
    [InlineData("Ferry.Anchor", " Its author says: Moor, instead of anchoring.")]
    [InlineData("Ferry.Drift", "")]
    [InlineData("Ferry.Race()", " Its author says: Say how fast.")]
    [InlineData("Pier.Open", " Its author says: The pier is gone.")]
    public async Task What_is_obsolete_is_a_warning_with_its_authors_words(string name, string words) => Assert.Equal(
        [$"ART018 (3,13)-(3,{13 + name.Length}) “{name}” is obsolete.{words} "
            + "Refer to what takes its place, or remove the reference."],
        await OfNameAsync(name));

    [Fact]
    public async Task Each_of_several_stands_at_its_own_place_in_both_formats()
    {
        const string Text = """
            # Notes

            Call [[cref:Ferry.Sail|it]], [[cref:Ferry.Swim]] or [[cref:Nothing.AtAll|that]].

            ## More

            And [[cref:Ferry.Drift]].

            """;
        string[] expected = ["ART017 (3,37)-(3,47)", "ART017 (3,60)-(3,73)", "ART018 (7,12)-(7,23)"];

        foreach (string article in (string[])["a", "a.md"])
        {
            Assert.Equal(expected, (await ReportedAsync(Text, article)).Select(line => line[..20]));
        }
    }

    [Fact]
    public async Task The_articles_own_classes_can_be_referred_to() =>
        Assert.Empty(await ReportedAsync("# Notes\n\nSee [[cref:Articles.A]].\n"));

    [Fact]
    public async Task An_article_and_a_folder_can_be_silent_about_it()
    {
        Assert.Empty(await ReportedAsync("---\nsuppress: ART017\n---\n# Notes\n\nCall [[cref:Nothing.AtAll]].\n"));

        var options = new GeneratorOptions
        {
            Warnings = ReportDiagnostic.Default,
            FileOptions = ImmutableDictionary<string, string>.Empty
                .Add("article_diagnostic.ART017.severity", "warning"),
        };
        ImmutableArray<Diagnostic> reported = await options.Run(("a", "# Notes\n\nCall [[cref:Nothing.AtAll]].\n"))
            .AnalyzedAsync(new CodeReferenceAnalyzer());
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(reported).Severity);
    }

    [Fact]
    public async Task A_project_without_csharp_has_a_program_too()
    {
        GeneratorRun run = new GeneratorOptions().Run(("a", "# Notes\n\nCall [[cref:System.String]].\n"));

        Assert.Empty(await run.AnalyzedAsync(new CodeReferenceAnalyzer()));
    }
}
