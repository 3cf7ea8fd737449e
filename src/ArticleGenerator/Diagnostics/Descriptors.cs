using System.Collections.Immutable;
using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Diagnostics;

/// <summary>
/// Every diagnostic of the generator and of the analyzer. The messages speak to writers: what was found, what was
/// expected, what to do next. Each has a page in docs/diagnostics.
/// </summary>
internal static class Descriptors
{
    private const string Category = "Articles";
    private const string HelpRoot = "https://github.com/articles-dotnet/articles/blob/main/docs/diagnostics/";

    public static readonly DiagnosticDescriptor NoHeadline = Descriptor(
        id: "ART001",
        title: "The article has no headline",
        message: "The article has no headline: its first line {0}. Put a headline on a line of its own at the top, or "
            + "mark it with “# ”, or add front matter with “headline: ...”.");

    public static readonly DiagnosticDescriptor NoText = Descriptor(
        id: "ART002",
        title: "The article has no text",
        message: "The article has no text: {0}. Write at least one paragraph below the headline, or remove the file.");

    public static readonly DiagnosticDescriptor NotText = Descriptor(
        id: "ART003",
        title: "The file is not UTF-8 or UTF-16 text",
        message: "The file is not UTF-8 or UTF-16 text: {0}");

    public static readonly DiagnosticDescriptor SameName = Descriptor(
        id: "ART004",
        title: "Two articles have the same name",
        message: "Two files are the article “{0}”: {1} and {2}. Rename one of them; names that differ only in " +
            "case, or in the file's ending, count as the same.");

    public static readonly DiagnosticDescriptor DuplicateHeading = Descriptor(
        id: "ART005",
        title: "Two sections have the same heading",
        message: "This article already has a section headed “{0}”. Reword one of the two headings, so that each "
            + "section has its own name.");

    public static readonly DiagnosticDescriptor EmptySection = Descriptor(
        id: "ART006",
        title: "A section has no text",
        message: "The section “{0}” has no text. Write a paragraph below its heading, or remove the heading.");

    public static readonly DiagnosticDescriptor UnclosedQuotation = Descriptor(
        id: "ART007",
        title: "A quotation is never closed",
        message: "The quotation opened here is never closed. Add a closing {1} or, if it goes on in the next "
            + "paragraph, open that one with {0} too.");

    public static readonly DiagnosticDescriptor UnopenedQuotation = Descriptor(
        id: "ART008",
        title: "A closing mark closes nothing",
        message: "This {0} closes a quotation that was never opened. Add an opening {1} where the quotation begins, "
            + "or remove this mark.");

    public static readonly DiagnosticDescriptor FrontMatter = Descriptor(
        id: "ART009",
        title: "The front matter cannot be read",
        message: "The front matter cannot be read: {0}");

    public static readonly DiagnosticDescriptor MetadataMissing = Descriptor(
        id: "ART010",
        title: "Metadata that must be there is missing",
        message: "{0} has {1}, which {2} must have. {3}");

    public static readonly DiagnosticDescriptor MetadataValue = Descriptor(
        id: "ART011",
        title: "A value of the metadata is not of its type",
        message: "“{0}” must be {1}, and it is {2}. {3}");

    public static readonly DiagnosticDescriptor MetadataKey = Descriptor(
        id: "ART012",
        title: "The metadata has no such key",
        message: "{0} {1}");

    public static readonly DiagnosticDescriptor MetadataChoice = Descriptor(
        id: "ART013",
        title: "A value of the metadata is none of its names",
        message: "“{0}” cannot be “{1}”. {2}");

    public static readonly DiagnosticDescriptor MetadataRecord = Descriptor(
        id: "ART015",
        title: "A type cannot be the metadata of articles",
        message: "{0} cannot be the metadata of articles: {1}");

    public static readonly DiagnosticDescriptor MetadataClaims = Descriptor(
        id: "ART016",
        title: "Two types are the metadata of one article",
        message: "The article “{0}” would have the metadata of two types: {1} claims it with “{2}”, and {3} with "
            + "“{4}”, which is as specific. Make one of the two patterns more specific.");

    public static readonly DiagnosticDescriptor MetadataPattern = Descriptor(
        id: "ART019",
        title: "A pattern of metadata has a slip in it",
        message: "The pattern “{0}” of {1} matches no article. Did you mean “{2}”?");

    public static readonly DiagnosticDescriptor UnknownReference = Descriptor(
        id: "ART014",
        title: "A reference leads nowhere",
        message: "{0}{1} Mend the reference, or write the article or the section that it means.");

    public static readonly DiagnosticDescriptor UnknownSymbol = Descriptor(
        id: "ART017",
        title: "A reference to a symbol that is not there",
        message: "The program has no type or member “{0}”.{1} Write its full name, with parameters where several "
            + "have it.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor ObsoleteSymbol = Descriptor(
        id: "ART018",
        title: "A reference to an obsolete symbol",
        message: "“{0}” is obsolete.{1} Refer to what takes its place, or remove the reference.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor UnknownSpeaker = Descriptor(
        id: "ART101",
        title: "Nobody is named who says this",
        message: "The article does not say who says “{0}”. Name the speaker beside the quotation (“... said Ada "
            + "Brook”) or under “speakers:” in the front matter.");

    public static readonly DiagnosticDescriptor SharedSurname = Descriptor(
        id: "ART102",
        title: "A surname that two people of the article share",
        message: "“{0}” could be {1}. Give the first name too.");

    public static readonly DiagnosticDescriptor NameSpelling = Descriptor(
        id: "ART103",
        title: "A name is spelled in two ways",
        message: "“{0}” is spelled “{1}” elsewhere in this article. {2}");

    public static readonly DiagnosticDescriptor SurnameFirst = Descriptor(
        id: "ART104",
        title: "Somebody is named by surname before being introduced",
        message: "“{0}” is introduced only later, as “{1}”. Give the full name here, where readers first meet it.");

    public static readonly DiagnosticDescriptor MixedMarks = Descriptor(
        id: "ART105",
        title: "Straight and curly marks are mixed",
        message: "This mark is {0}, but most of the article's marks are {1} ({2} of {3} are not). Use one kind "
            + "throughout.");

    public static readonly DiagnosticDescriptor RepeatedParagraph = Descriptor(
        id: "ART106",
        title: "The same paragraph stands twice",
        message: "This paragraph appears twice in the article: “{0}”. Remove one of the two.");

    public static readonly DiagnosticDescriptor PullQuote = Descriptor(
        id: "ART107",
        title: "A pull quote is not in the text",
        message: "The text does not contain this pull quote word for word. {0}");

    public static readonly DiagnosticDescriptor InvisibleCharacter = Descriptor(
        id: "ART108",
        title: "An invisible character",
        message: "There is an invisible character here: {0}{1}. Remove it.");

    public static readonly DiagnosticDescriptor HtmlInText = Descriptor(
        id: "ART111",
        title: "HTML in a plain text",
        message: "HTML stands in this text: {0}{1}. A plain text has no tags, and readers will see them: remove them, "
            + "or save the "
            + "article as Markdown (.md).");

    public static readonly DiagnosticDescriptor TooMuchText = Descriptor(
        id: "ART090",
        title: "Too much text for this version of C#",
        message: "The paths, headlines and metadata of the articles have {0} characters; in this project they may have "
            + "{1}. {2}");

    public static readonly DiagnosticDescriptor Configuration = Descriptor(
        id: "ART091",
        title: "A setting of the articles is not understood",
        message: "{0}");

    public static readonly DiagnosticDescriptor CatalogIsNamespace = Descriptor(
        id: "ART092",
        title: "The class of the articles has the name of its namespace",
        message: "The namespace “{0}” ends with the name of the class that lists the articles, so C# finds the "
            + "namespace when you write “{1}”. Set the property ArticleCatalogName to another name, or "
            + "ArticleNamespace to another namespace.");

    public static readonly DiagnosticDescriptor NameCollision = Descriptor(
        id: "ART093",
        title: "Two articles or folders have one name in C#",
        message: "The {0} “{1}” would be {2}, as the {3} “{4}” is already; it is {5} now. When a file comes or goes, " +
            "the name can pass from one to the other without an error. {6}");

    public static readonly DiagnosticDescriptor ManyClasses = Descriptor(
        id: "ART094",
        title: "Many articles have all members",
        message: "{0} articles have a class each, with a member for every section, quote and speaker: from a thousand "
            + "on, a build takes more than twice as long as with a property each. Where no program names their "
            + "parts, set “article_members = names” for their folder in an .editorconfig, or <ArticleMembers>names"
            + "</ArticleMembers> in the project; “none” takes the properties away too.");

    public static readonly DiagnosticDescriptor RunTimeLibrary = Descriptor(
        id: "ART095",
        title: "The run-time library is missing or does not fit",
        message: "No class is made of the articles: the run-time library ArticleModel {0}. {1}");

    public static readonly DiagnosticDescriptor UnreadableFile = Descriptor(
        id: "ART096",
        title: "The article’s file cannot be read",
        message: "The file cannot be read: {0} Check that it is there, that you may read it and that no other " +
            "program holds it open.");

    public static readonly DiagnosticDescriptor TooDeep = Descriptor(
        id: "ART097",
        title: "An article lies in too many folders",
        message: "The article lies {0} folders deep, and only {1} become classes: it stands in the last of these, " +
            "as {2}. Move its file nearer to the folder of all articles.");

    public static readonly DiagnosticDescriptor Internal = Descriptor(
        id: "ART099",
        title: "The article could not be processed",
        message: "The generator failed on this article, and on this one only: {0}. This is a bug in the generator, "
            + "not a mistake in your text: please report it, with the file if you can.");

    public static readonly DiagnosticDescriptor MissingMember = Descriptor(
        id: "ART110",
        title: "The articles have no member of this name",
        message: "{0} {1}");

    /// <summary>What the analyzer reports: it never stops a build by itself.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfAnalyzer { get; } = ImmutableArray.Create(
        UnknownSpeaker,
        SharedSurname,
        NameSpelling,
        SurnameFirst,
        MixedMarks,
        RepeatedParagraph,
        PullQuote,
        InvisibleCharacter,
        HtmlInText);

    public static ImmutableArray<DiagnosticDescriptor> OfGenerator { get; } = ImmutableArray.Create(
        NoHeadline,
        NoText,
        NotText,
        SameName,
        DuplicateHeading,
        EmptySection,
        UnclosedQuotation,
        UnopenedQuotation,
        FrontMatter,
        MetadataMissing,
        MetadataValue,
        MetadataKey,
        MetadataChoice,
        MetadataRecord,
        MetadataClaims,
        MetadataPattern,
        UnknownReference,
        TooMuchText,
        Configuration,
        CatalogIsNamespace,
        NameCollision,
        ManyClasses,
        RunTimeLibrary,
        UnreadableFile,
        TooDeep,
        Internal);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = OfGenerator.AddRange(OfAnalyzer)
        .Add(UnknownSymbol).Add(ObsoleteSymbol).Add(MissingMember);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        All.ToImmutableDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(string id) => ById[id];

    // A suggestion's descriptor says Warning all the same: the command-line compiler never runs an analyzer all of
    // whose descriptors are suggestions, so that one raised for a folder would be lost. (Seen.)
    private static DiagnosticDescriptor Descriptor(
        string id, string title, string message, params string[] customTags) => new(
        id,
        title,
        message,
        Category,
        DefaultLevels.Of(id) == ReportLevel.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpRoot + id + ".md",
        customTags: customTags);
}
