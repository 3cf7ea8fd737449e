using System.Globalization;
using System.Text;
using ArticleModel;

namespace ArticleGenerator.Testing;

/// <summary>
/// Prints an article as a reader sees it, for a snapshot of what it says. (The object itself is no tree: a quote leads
/// to its speaker, and a speaker to the quotes.)
/// </summary>
public static class ArticleSnapshot
{
    /// <summary>
    /// The article's headline, path, byline and what else it says of itself, and text with its headings; then every
    /// quote with who said it, the speakers with what the article says of them, and the front matter. The same article
    /// gives the same text on every machine; lines end with <c>\n</c>.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <returns>The text, in the manner of Markdown.</returns>
    public static string Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);

        var text = new StringBuilder();
        text.Append("# ").Append(article.Headline).Append("\n\n");
        AppendFacts(text, article);
        AppendParagraphs(text, article.Lead);
        foreach (Section section in article.Sections)
        {
            text.Append('\n').Append('#', section.Level).Append(' ').Append(section.Heading).Append('\n');
            AppendParagraphs(text, section.Paragraphs);
        }

        AppendList(text, "Quotes", article.Quotes.Select(Line));
        AppendList(text, "Speakers", article.Speakers.Select(Line));
        AppendList(text, "Front matter", article.FrontMatter
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => $"{entry.Key}: {OneLine(entry.Value)}"));
        return text.ToString();
    }

    private static void AppendFacts(StringBuilder text, Article article)
    {
        AppendFact(text, "path", article.Path);
        AppendFact(text, "words", article.WordCount.ToString(CultureInfo.InvariantCulture));
        AppendFact(text, "byline", article.Byline);
        AppendFact(text, "dateline", article.Dateline);
        AppendFact(text, "published", article.Published);
        AppendFact(text, "standfirst", article.Standfirst);
        AppendFact(text, "credit", article.Credit);
    }

    private static void AppendFact(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append(name).Append(": ").Append(OneLine(value)).Append('\n');
        }
    }

    private static void AppendParagraphs(StringBuilder text, IEnumerable<Paragraph> paragraphs)
    {
        foreach (Paragraph paragraph in paragraphs)
        {
            text.Append('\n').Append(Shown(paragraph)).Append('\n');
        }
    }

    private static void AppendList(StringBuilder text, string title, IEnumerable<string> lines)
    {
        text.Append('\n').Append(title).Append(":\n");
        foreach (string line in lines.DefaultIfEmpty("none"))
        {
            text.Append("- ").Append(line).Append('\n');
        }
    }

    private static string Shown(Paragraph paragraph) => paragraph.Kind switch
    {
        ParagraphKind.ListItem => ListMark(paragraph) + paragraph.Text,
        ParagraphKind.PullQuote or ParagraphKind.BlockQuotation => "> " + paragraph.Text,
        ParagraphKind.Code => $"```{paragraph.Language}\n{paragraph.Text}\n```",
        ParagraphKind.Image => $"![{paragraph.Text}]",
        ParagraphKind.ThematicBreak => "---",
        ParagraphKind.Footnote => $"[^{paragraph.Number}]: {paragraph.Text}",
        _ => paragraph.Text,
    };

    // An item of a plain text has its mark in its text, and no level.
    private static string ListMark(Paragraph item)
    {
        if (item.Level == 0)
        {
            return "";
        }

        string indent = new(' ', 2 * (item.Level - 1));
        return indent + (item.Number is { } number ? $"{number}. " : "- ");
    }

    private static string Line(Quote quote)
    {
        string kind = quote.Kind == QuoteKind.Statement ? "" : $" ({quote.Kind.ToString().ToLowerInvariant()})";
        return $"{quote.Speaker?.Name ?? "nobody"}: {OneLine(quote.Text)}{kind}";
    }

    private static string Line(Speaker speaker) =>
        speaker.Description is null ? speaker.Name : $"{speaker.Name}: {speaker.Description}";

    // A quotation over several paragraphs, a list in the front matter.
    private static string OneLine(string text) =>
        text.Replace("\n\n", " / ", StringComparison.Ordinal).Replace('\n', ' ');
}
