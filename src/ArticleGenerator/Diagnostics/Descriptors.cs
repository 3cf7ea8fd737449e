using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Diagnostics;

/// <summary>
/// Every diagnostic of the generator. The messages speak to writers: what was found, what was expected, what to do next.
/// Each has a page in docs/diagnostics.
/// </summary>
internal static class Descriptors
{
    private const string Category = "Articles";
    private const string HelpRoot = "https://github.com/articles-dotnet/articles/blob/main/docs/diagnostics/";

    public static readonly DiagnosticDescriptor NoHeadline = Error(
        id: "ART001",
        title: "The article has no headline",
        message: "The article has no headline: its first line {0}. Put a headline on a line of its own at the top, or mark it with “# ”, or add a front matter with “headline: ...”.");

    public static readonly DiagnosticDescriptor NoText = Error(
        id: "ART002",
        title: "The article has no text",
        message: "The article has no text: {0}. Write at least one paragraph below the headline, or remove the file.");

    public static readonly DiagnosticDescriptor NotText = Error(
        id: "ART003",
        title: "The file is not UTF-8 or UTF-16 text",
        message: "The file is not UTF-8 or UTF-16 text: {0} stands here. Save the file as UTF-8, and write the character here anew.");

    public static readonly DiagnosticDescriptor SameName = Error(
        id: "ART004",
        title: "Two articles have the same name",
        message: "Another file is the article “{0}” already: {1}. Rename one of the two files; names that differ in case only count as the same.");

    public static readonly DiagnosticDescriptor DuplicateHeading = Error(
        id: "ART005",
        title: "Two sections have the same heading",
        message: "The heading “{0}” stands in this article already. Reword one of the two, so that each section has a name of its own.");

    public static readonly DiagnosticDescriptor EmptySection = Error(
        id: "ART006",
        title: "A section has no text",
        message: "The section “{0}” has no text. Write a paragraph below its heading, or remove the heading.");

    public static readonly DiagnosticDescriptor UnclosedQuotation = Error(
        id: "ART007",
        title: "A quotation is never closed",
        message: "The quotation opened here is never closed. Add a closing {1} or, if it goes on in the next paragraph, open that one with {0} too.");

    public static readonly DiagnosticDescriptor UnopenedQuotation = Error(
        id: "ART008",
        title: "A closing mark closes nothing",
        message: "This {0} closes a quotation that was never opened. Add an opening {1} where the quotation begins, or remove this mark.");

    public static readonly DiagnosticDescriptor FrontMatter = Error(
        id: "ART009",
        title: "The front matter cannot be read",
        message: "The front matter cannot be read: {0}");

    public static readonly DiagnosticDescriptor TooMuchText = Error(
        id: "ART090",
        title: "Too much text for this version of C#",
        message: "The articles hold {0} characters; with this version of C# an assembly holds about {1}. Set <LangVersion> to 11 or later, for a target framework with spans, or share the articles out to several projects.");

    public static readonly DiagnosticDescriptor Configuration = Warning(
        id: "ART091",
        title: "A setting of the articles is not understood",
        message: "{0}");

    public static readonly DiagnosticDescriptor CatalogIsNamespace = Warning(
        id: "ART092",
        title: "The class of the articles has the name of its namespace",
        message: "The namespace “{0}” ends with the name of the class that lists the articles, so that C# finds the namespace where you write “{1}”. Set the property ArticleCatalogName to another name, or ArticleNamespace to another namespace.");

    public static readonly DiagnosticDescriptor Internal = Error(
        id: "ART099",
        title: "The article could not be processed",
        message: "The generator failed on this article, and on this one only: {0}. This is a mistake of ours, not of the text: please report it, with the file if you can.");

    public static readonly DiagnosticDescriptor MissingMember = Warning(
        id: "ART110",
        title: "The articles have no member of this name",
        message: "{0} {1}");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        NoHeadline,
        NoText,
        NotText,
        SameName,
        DuplicateHeading,
        EmptySection,
        UnclosedQuotation,
        UnopenedQuotation,
        FrontMatter,
        TooMuchText,
        Configuration,
        CatalogIsNamespace,
        Internal,
        MissingMember);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        All.ToImmutableDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(string id) => ById[id];

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpRoot + id + ".md");

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpRoot + id + ".md");
}
