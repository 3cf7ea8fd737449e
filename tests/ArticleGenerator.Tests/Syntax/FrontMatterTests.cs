using System.Collections.Immutable;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.FrontMatter;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Syntax;

/// <summary>
/// The front matter is YAML; what is no YAML is one mistake, in words for writers, and the rest is read.
/// </summary>
public class FrontMatterTests
{
    [Theory]
    [InlineData("desk: sea", "desk=sea")]
    [InlineData("'desk': \"sea: north\"", "desk=sea: north")]
    [InlineData("by: 'Owen O''Brien'", "by=Owen O'Brien")]
    [InlineData("note: \"a \\u2014 b\"", "note=a — b")]
    [InlineData("tags: [sea, \"harbour, north\"]", "tags=sea, harbour, north")]
    [InlineData("tags:\n- sea\n- harbour # the new one", "tags=sea, harbour")]
    [InlineData("tags:\n  - sea\n\n  - harbour", "tags=sea, harbour")]
    [InlineData("note: >-\n  one\n  two\n\n  three", "note=one two⏎three")]
    [InlineData("note: |\n  one\n  two\n", "note=one⏎two⏎")]
    [InlineData("note: one\n  two", "note=one two")]
    [InlineData("photo: {credit: Tom Hale, width: 1200}", "photo=(credit=Tom Hale; width=1200)")]
    [InlineData("photo:\n  credit: Tom Hale\n  size:\n    width: 1200", "photo=(credit=Tom Hale; size=(width=1200))")]
    [InlineData("crew:\n- name: Ada\n- name: Tom", "crew=(name=Ada; name=Tom)")]
    [InlineData("a: &x sea\nb: *x", "a=sea; b=sea")]
    [InlineData("# nothing\n\ndesk: sea\n", "desk=sea")]
    [InlineData("desk:\npublished: 2026-05-03", "desk=; published=2026-05-03")]
    [InlineData("when: 10:15", "when=10:15")]
    [InlineData("url: https://h.example/a#b", "url=https://h.example/a#b")]
    public void Yaml_is_read(string yaml, string expected)
    {
        foreach (string lineEnd in (string[])["\n", "\r\n", "\r"])
        {
            (
                FrontMatterSyntax frontMatter,
                ImmutableArray<Problem> problems,
                _) = Read($"---\n{yaml}\n---\n".Replace("\n", lineEnd));

            Assert.Equal(expected, Dump(frontMatter.Entries));
            Assert.Empty(problems);
        }
    }

    [Theory]
    [InlineData("desk: sea\nby:  Ada Brook  # her\nphoto:\n  credit: 'Tom Hale'\ntags: [one,  two]")]
    [InlineData("a: &anchor word\nb: !!str other\nc:\n  - \"quoted\"\n  - plain words\nd: {e: f}")]
    [InlineData("first:\n  second:\n    - third: fourth")]
    public void Keys_and_values_have_the_places_of_their_words(string yaml)
    {
        string text = $"---\n{yaml}\n---\nText.";
        (FrontMatterSyntax frontMatter, _, _) = Read(text);

        foreach (FrontMatterEntry entry in All(frontMatter.Entries))
        {
            Assert.Equal(entry.Key, text.Substring(entry.KeySpan.Start, entry.KeySpan.Length));
        }

        foreach (FrontMatterScalar scalar in All(frontMatter.Entries).SelectMany(entry => Scalars(entry.Node)))
        {
            Assert.Equal(scalar.Text, text.Substring(scalar.Span.Start, scalar.Span.Length));
        }
    }

    [Theory]
    [InlineData(
        "headline: Ferry: a history",
        "2,11",
        "a value with a colon and a space in it needs quotation marks: \"Ferry: a history\".")]
    [InlineData("headline: Ferry\nno colon here\nby: Ada", "3,1", "this line is not a “key: value” pair.")]
    [InlineData("no colon here\nheadline: Ferry", "2,1", "this line is not a “key: value” pair.")]
    [InlineData("headline: Ferry\nby:Ada", "3,1", "a space is missing behind the colon.")]
    [InlineData("headline: Ferry\ntags:\n-food\n-travel", "4,1", "a space is missing behind the dash: “- food”.")]
    [InlineData("headline: Ferry\n\tby: Ada", "3,2", "this line is indented with a tab. Use spaces.")]
    [InlineData(
        "title: \"Ferry: late\"\ndate: 2026\ntags:\n\t- goats", "5,2", "this line is indented with a tab. Use spaces.")]
    [InlineData("headline: \"Ferry\nby: Ada", "2,11", "a quotation mark is opened here and never closed.")]
    [InlineData(
        "headline: \"Ferry\" sails",
        "2,11",
        "words stand behind the closing quotation mark. Put all of it in marks: '\"Ferry\" sails'.")]
    [InlineData(
        "headline: *Ferry* sails",
        "2,11",
        "a value that begins with “*” needs quotation marks: \"*Ferry* sails\".")]
    [InlineData("headline: @ferry", "2,11", "a value that begins with “@” needs quotation marks")]
    [InlineData("headline: [Ferry sails", "2,11", "a list is “[one, two]”, and it is not finished here.")]
    [InlineData(
        "headline: Ferry\n  by: Ada",
        "3,3",
        "this line is indented, but the line above has a value of its own.")]
    [InlineData(
        "title: \"Ferry sails\nagain\"\ndate: 2026",
        "3,1",
        "this line goes on with the quoted value above it, and is not indented. Put two spaces before it.")]
    [InlineData("path: \"C:\\dir\"", "2,1", "a backslash between double quotation marks begins a code")]
    [InlineData("a: *b", "2,4", "“*b” repeats a value that no line above calls “&b”.")]
    [InlineData("just words", "2,1", "this line is not a “key: value” pair.")]
    [InlineData("- a\n- b", "2,1", "it has no “key: value” lines.")]
    [InlineData("? [a]\n: b", "2,3", "a key is a word or several, before a colon")]
    public void A_mistake_is_one_problem_at_its_place_in_words_for_writers(string yaml, string place, string message)
    {
        string text = $"---\n{yaml}\n---\n# Below\n\nText.";
        (_, ImmutableArray<Problem> problems, int start) = Read(text);

        Problem problem = Assert.Single(problems);
        LinePosition line = SourceText.From(text).Lines.GetLinePosition(problem.Span.Start);
        Assert.Equal(ProblemKind.FrontMatter, problem.Kind);
        Assert.Equal(place, $"{line.Line + 1},{line.Character + 1}");
        Assert.StartsWith(message, problem.Arguments[0], StringComparison.Ordinal);
        Assert.Equal("# Below\n\nText.", text[start..]);
    }

    [Theory]
    [InlineData("by: [Ada\nheadline: Ferry\nspeakers:\n  Mara: nobody", "headline=Ferry; speakers=(Mara=nobody)")]
    [InlineData("desk: sea\nno colon\nheadline: 'Ferry'\ndesk: air", "desk=sea; headline=Ferry")]
    public void What_stands_below_a_mistake_is_read_all_the_same(string yaml, string expected)
    {
        (FrontMatterSyntax frontMatter, ImmutableArray<Problem> problems, _) = Read($"---\n{yaml}\n---\n");

        Assert.Single(problems);
        Assert.EndsWith(expected, Dump(frontMatter.Entries), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: Ferry", "Ferry")]
    [InlineData("title: Boats\nheadline: Ferry", "Ferry")]
    [InlineData("headline:\ntitle: Ferry", "Ferry")]
    [InlineData("headline: >\n  Ferry\n\n  sails", "Ferry sails")]
    [InlineData("headline: [a]", null)]
    public void The_headline_is_headline_or_else_title(string yaml, string? headline) =>
        Assert.Equal(headline, Read($"---\n{yaml}\n---\n").FrontMatter.Headline?.Text);

    [Fact]
    public void Toml_is_shown_in_yaml_and_its_headline_counts()
    {
        const string Toml = "+++\ntitle = \"Ferry sails again\"\ndate = 2026-05-03\ntags = [\"ferry\", "
            + "\"harbour\"]\n[photo]\ncredit = 'Tom'\n+++\nIt was late.";
        (FrontMatterSyntax frontMatter, ImmutableArray<Problem> problems, int start) = Read(Toml);

        Problem problem = Assert.Single(problems);
        Assert.Equal(new TextSpan(0, 3), problem.Span);
        Assert.Equal(
            "it is TOML, and a front matter is YAML. The same in YAML, each on a line of its own: “---”, “title: "
                + "\"Ferry sails again\"”, "
            + "“date: 2026-05-03”, “tags: [\"ferry\", \"harbour\"]”, “photo:”, “  credit: 'Tom'”, “---”.",
            problem.Arguments[0]);
        Assert.Equal("Ferry sails again", frontMatter.Headline!.Text);
        Assert.Equal("It was late.", Toml[start..]);
    }

    [Theory]
    [InlineData("It was late.")]
    [InlineData("---\nIt was late.\n\nIt was dark.")]
    [InlineData("+++\nIt was late.")]
    [InlineData(" ---\na: b\n---\n")]
    public void What_is_no_front_matter_is_text(string text)
    {
        (FrontMatterSyntax frontMatter, ImmutableArray<Problem> problems, int start) = Read(text);

        Assert.Empty(frontMatter.Entries);
        Assert.Empty(problems);
        Assert.Equal(0, start);
    }

    [Fact]
    public void Aliases_of_aliases_are_bounded()
    {
        string yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 12)
            .Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));

        Problem problem = Assert.Single(Read($"---\n{yaml}---\nText.").Problems);
        Assert.StartsWith("its repetitions", problem.Arguments[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Nesting_is_bounded(string opening)
    {
        string text = $"---\na:\n  {string.Concat(Enumerable.Repeat(opening, 100_000))}\n---\nText.";
        Problem problem = Assert.Single(Read(text).Problems);

        Assert.Equal(ProblemKind.FrontMatter, problem.Kind);
    }

    [Fact]
    public void A_megabyte_of_speakers_is_read()
    {
        string speakers = string.Concat(Enumerable.Range(0, 45_000).Select(i => $"  Alias {i}: Ada Brook\n"));
        string text = $"---\nspeakers:\n{speakers}---\nText.";
        (FrontMatterSyntax frontMatter, ImmutableArray<Problem> problems, _) = Read(text);

        Assert.Empty(problems);
        Assert.Equal(45_000, frontMatter.Find("speakers")!.Entries.Length);
    }

    private static (FrontMatterSyntax FrontMatter, ImmutableArray<Problem> Problems, int Start) Read(string text)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        FrontMatterSyntax frontMatter = FrontMatterParser.Parse(text, problems, out int start);
        return (frontMatter, problems.ToImmutable(), start);
    }

    private static string Dump(IEnumerable<FrontMatterEntry> entries) => string.Join("; ", entries.Select(entry =>
        $"{entry.Key}={(entry.Entries.IsEmpty ? entry.Value.Replace("\n", "⏎") : $"({Dump(entry.Entries)})")}"));

    private static IEnumerable<FrontMatterEntry> All(IEnumerable<FrontMatterEntry> entries) =>
        entries.SelectMany(entry => All(entry.Entries).Prepend(entry));

    private static IEnumerable<FrontMatterScalar> Scalars(FrontMatterNode node) => node switch
    {
        FrontMatterScalar scalar => [scalar],
        FrontMatterSequence sequence => sequence.Items.SelectMany(Scalars),
        _ => [],
    };
}
