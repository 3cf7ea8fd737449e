using System.Text;
using ArticleGenerator.Model;
using ArticleGenerator.Quotations;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Binding;

/// <summary>Turns what was read into what is printed: every decision about one article is made here.</summary>
internal static class ArticleBinder
{
    public static ArticleSpec Bind(string path, ArticleSyntax article, QuotationSet quotations)
    {
        var notes = new Notes(article.Text.Length);
        string layout = new LayoutWriter()
            .Blocks(article.Blocks)
            .Quotes(quotations.Quotations)
            .Speakers(quotations.Speakers, notes)
            .Metadata(MetadataBinder.Bind(article), notes)
            .ToString();

        return new ArticleSpec
        {
            Path = path,
            Headline = article.Headline?.Text ?? Fallback(path),
            Text = article.Text,
            Layout = layout,
            Notes = notes.ToString(),
            Sections = MemberNames.OfSections(Headings(article)),
            Quotes = MemberNames.OfQuotes([.. quotations.Quotations.Select(quotation => TextOf(article, quotation))]),
            Speakers = MemberNames.OfSpeakers([.. quotations.Speakers.Select(speaker => speaker.Name)]),
        };
    }

    /// <summary>What is left of an article that could not be read at all: its name, so that its class is still there.</summary>
    public static ArticleSpec Unreadable(string path) => new()
    {
        Path = path,
        Headline = Fallback(path),
        Text = "",
        Layout = ";;;",
        Notes = "",
        Sections = EquatableArray<MemberSpec>.Empty,
        Quotes = EquatableArray<MemberSpec>.Empty,
        Speakers = EquatableArray<MemberSpec>.Empty,
    };

    // An article without a headline has an error; until it is mended its type has something to show.
    private static string Fallback(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static SectionHeading[] Headings(ArticleSyntax article) =>
    [
        .. article.Blocks.Where(block => block.Kind == BlockKind.Heading)
            .Select(block => new SectionHeading(article.TextOf(block).ToString(), block.Level)),
    ];

    private static string TextOf(ArticleSyntax article, Quotation quotation)
    {
        var words = new StringBuilder();
        foreach (TextSpan part in quotation.Parts)
        {
            words.Append(words.Length == 0 ? "" : " ").Append(article.Text, part.Start, part.Length);
        }

        return words.ToString();
    }
}
