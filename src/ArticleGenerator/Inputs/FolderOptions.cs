using System.Runtime.CompilerServices;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.Inputs;

/// <summary>
/// What a section such as <c>[articles/**.txt]</c> of an <c>.editorconfig</c> says about its articles. The compiler
/// keeps keys that begin with <c>dotnet_diagnostic.</c> to itself, so that severities have a key of our own.
/// </summary>
/// <param name="Parsing">How to read them.</param>
/// <param name="Severities">How strongly to report what is wrong with them.</param>
/// <param name="Mistakes">What cannot be understood, each as a sentence.</param>
internal sealed record FolderOptions(ParseSettings Parsing, SeverityRules Severities, EquatableArray<string> Mistakes)
{
    // Without the underscore, so that “articles_language” is found too.
    private const string Prefix = "article";
    private const string Paragraphs = "article_paragraphs";
    private const string Headings = "article_headings";
    private const string Language = "article_language";
    private const string MembersKey = "article_members";

    /// <summary>The words for the levels of members, here and in the project.</summary>
    public static readonly (string Name, MemberLevel Value)[] MemberLevels =
        [("all", MemberLevel.All), ("names", MemberLevel.Names), ("none", MemberLevel.None)];

    private static readonly (string Name, ParagraphMode Value)[] ParagraphModes =
        [("wrapped", ParagraphMode.Wrapped), ("lines", ParagraphMode.Lines)];

    private static readonly (string Name, HeadingMode Value)[] HeadingModes =
        [("plain", HeadingMode.Plain), ("marked", HeadingMode.Marked)];

    private static readonly (string Name, ReportLevel Value)[] ReportLevels =
    [
        ("none", ReportLevel.None),
        ("suggestion", ReportLevel.Suggestion),
        ("warning", ReportLevel.Warning),
        ("error", ReportLevel.Error),
    ];

    private static readonly (string Id, string Key)[] SeverityKeys =
        [.. DefaultLevels.IdsOfArticles.Select(id => (id, $"article_diagnostic.{id}.severity"))];

    private static readonly HashSet<string> KnownKeys = new(
        SeverityKeys.Select(pair => pair.Key).Concat([Paragraphs, Headings, Language, MembersKey]),
        AnalyzerConfigOptions.KeyComparer);

    // The generator and the analyzers ask of every file, and all files of which no section says anything have one
    // object between them.
    private static readonly ConditionalWeakTable<AnalyzerConfigOptions, Slot> Slots = new();

    /// <summary>How many members they get.</summary>
    public MemberLevel Members { get; init; }

    /// <summary>The same for one file, whose ending says how it is written.</summary>
    public FolderOptions For(string file) =>
        ArticleFormats.Of(file) == Parsing.Format
            ? this
            : this with { Parsing = Parsing with { Format = ArticleFormats.Of(file) } };

    /// <param name="options">What the sections say of one file.</param>
    /// <param name="members">What the project says where they say nothing.</param>
    public static FolderOptions Of(AnalyzerConfigOptions options, MemberLevel members)
    {
        Slot slot = Slots.GetOrCreateValue(options);
        if (slot.Answer is { } known && known.Members == members)
        {
            return known.Options;
        }

        FolderOptions read = Read(options, members);
        slot.Answer = new Answer(members, read);
        return read;
    }

    private static FolderOptions Read(AnalyzerConfigOptions options, MemberLevel members)
    {
        var mistakes = new List<string>();
        var reader = new FolderOptionsReader(options, mistakes);
        var parsing = new ParseSettings
        {
            Paragraphs = reader.Choose(Paragraphs, ParagraphMode.Automatic, ParagraphModes),
            Headings = reader.Choose(Headings, HeadingMode.Plain, HeadingModes),
            Language = reader.Language(Language),
        };
        var rules = new List<SeverityRule>();
        foreach ((string id, string key) in SeverityKeys)
        {
            ReportLevel level = reader.Choose(key, DefaultLevels.Of(id), ReportLevels);
            if (level != DefaultLevels.Of(id))
            {
                rules.Add(new SeverityRule(id, level));
            }
        }

        MemberLevel chosen = reader.Choose(MembersKey, members, MemberLevels);
        reader.FindUnknownKeys(Prefix, KnownKeys);
        return new FolderOptions(
            parsing, new SeverityRules(new EquatableArray<SeverityRule>(rules)), new EquatableArray<string>(mistakes))
        {
            Members = chosen,
        };
    }

    // Replaced as a whole: two threads at the same object do the work twice at worst.
    private sealed class Slot
    {
        public Answer? Answer { get; set; }
    }

    /// <param name="Members">What the project says.</param>
    /// <param name="Options">What was read.</param>
    private sealed record Answer(MemberLevel Members, FolderOptions Options);
}
