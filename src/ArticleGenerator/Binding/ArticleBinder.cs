using System.Text;
using ArticleGenerator.Model;
using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Speakers;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Binding;

/// <summary>Turns what was read into what is printed: every decision about one article is made here.</summary>
internal static class ArticleBinder
{
    public static ArticleSpec Bind(string path, ArticleSyntax article, QuotationSet quotations, MemberLevel members)
    {
        var notes = new Notes(article.Text.Length);
        string layout = new LayoutWriter(notes)
            .Blocks(article.Blocks)
            .Quotes(quotations.Quotations)
            .Speakers(quotations.Speakers)
            .FrontMatter(FrontMatterBinder.Bind(article))
            .Spans(article.Blocks, path)
            .ToString();

        string headline = article.Headline?.Text ?? Fallback(path);
        var spec = new ArticleSpec
        {
            Path = path,
            Headline = headline,
            Summary = DocText.Shorten(headline),
            Text = article.Text,
            Layout = layout,
            Notes = notes.ToString(),
            Sections = EquatableArray<MemberSpec>.Empty,
            Quotes = EquatableArray<MemberSpec>.Empty,
            Speakers = EquatableArray<MemberSpec>.Empty,
        };
        return members != MemberLevel.All ? spec : spec with
        {
            Sections = MemberNames.OfSections(Headings(article)),
            Quotes = NameQuotes(article, quotations),
            Speakers = MemberNames.OfSpeakers([.. quotations.Speakers.Select(speaker => speaker.Name)]),
        };
    }

    /// <summary>
    /// What is left of an article that could not be read at all: its name, so that its class is still there.
    /// </summary>
    public static ArticleSpec Unreadable(string path) => new()
    {
        Path = path,
        Headline = Fallback(path),
        Summary = DocText.Shorten(Fallback(path)),
        Text = "",
        Layout = LayoutWriter.Empty,
        Notes = "",
        Sections = EquatableArray<MemberSpec>.Empty,
        Quotes = EquatableArray<MemberSpec>.Empty,
        Speakers = EquatableArray<MemberSpec>.Empty,
    };

    /// <summary>An article whose words do not fit into its assembly: its types stay, with nothing in them.</summary>
    public static ArticleSpec WithoutWords(ArticleSpec article) => article with
    {
        Headline = "",
        References = "",
        Text = "",
        Layout = LayoutWriter.Empty,
        Notes = "",
        Metadata = article.Metadata is { } metadata ? metadata with { Value = null } : null,
    };

    // An article without a headline has an error; until it is mended its type has something to show.
    private static string Fallback(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>The headings of its sections, in their order.</summary>
    public static IEnumerable<string> HeadingsOf(ArticleSyntax article) =>
        Headings(article).Select(heading => heading.Text);

    private static SectionHeading[] Headings(ArticleSyntax article) =>
    [
        .. article.Blocks.Where(block => block.Kind == BlockKind.Heading)
            .Select(block => new SectionHeading(article.TextOf(block).ToString(), block.Level)),
    ];

    private static EquatableArray<MemberSpec> NameQuotes(ArticleSyntax article, QuotationSet quotations)
    {
        EquatableArray<MemberSpec> members =
            MemberNames.OfQuotes([.. quotations.Quotations.Select(quotation => TextOf(article, quotation))]);

        // Once for each speaker and not for each quote: an editor holds them all.
        string[] speakers = [.. quotations.Speakers.Select(Described)];
        return new EquatableArray<MemberSpec>(members.Zip(
            quotations.Quotations,
            (member, quotation) => member with
            {
                Speaker = quotation.Speaker < 0 ? null : speakers[quotation.Speaker],
            }));
    }

    private static string Described(SpeakerReference speaker) => DocText.Shorten(
        speaker.Description is null ? speaker.Name : $"{speaker.Name}, {speaker.Description}");

    private static string TextOf(ArticleSyntax article, Quotation quotation)
    {
        if (quotation.Parts.Length == 1)
        {
            return article.Text.Substring(quotation.Parts[0].Start, quotation.Parts[0].Length);
        }

        var words = new StringBuilder();
        foreach (TextSpan part in quotation.Parts)
        {
            words.Append(words.Length == 0 ? "" : " ").Append(article.Text, part.Start, part.Length);
        }

        return words.ToString();
    }
}
