using System.Globalization;
using System.Text;

namespace ArticleModel.Tests.Contract;

/// <summary>Everything that an article says, a line for each part: what a fixture compares.</summary>
internal static class PartsDump
{
    public static string Of(Article article)
    {
        var dump = new StringBuilder();
        Line($"byline {article.Byline ?? "-"}, dateline {article.Dateline ?? "-"}");
        Line($"published {article.Published ?? "-"}");
        Line($"standfirst {article.Standfirst ?? "-"}, credit {article.Credit ?? "-"}");
        foreach ((string key, string value) in article.FrontMatter)
        {
            Line($"front matter {key}={value}");
        }

        foreach (Paragraph paragraph in article.Lead)
        {
            Line($"lead {Of(paragraph)}");
        }

        foreach (Section section in article.Sections)
        {
            Line($"section {section.Level} {section.Heading}");
            foreach (Paragraph paragraph in section.Paragraphs)
            {
                Line($"- {Of(paragraph)}");
            }
        }

        foreach (Quote quote in article.Quotes)
        {
            string place = quote.Paragraph is null ? "heading" : "paragraph";
            string speaker = quote.Speaker?.Name ?? "-";
            Line($"{quote.Kind} in {place} at {quote.Start}+{quote.Length} by {speaker}: {quote.Text}");
        }

        foreach (Speaker speaker in article.Speakers)
        {
            Line($"speaker {speaker.Name}, {speaker.Description ?? "-"}, {speaker.Quotes.Count}");
        }

        foreach (TextSpan link in article.Links)
        {
            Line($"link {link.Text}");
        }

        return dump.ToString();

        void Line(FormattableString line)
        {
            string words = line.ToString(CultureInfo.InvariantCulture);
            dump.Append(words.Replace("\n", "\\n", StringComparison.Ordinal)).Append('\n');
        }
    }

    private static string Of(Paragraph paragraph)
    {
        string number = paragraph.Number is { } given ? FormattableString.Invariant($".{given}") : "";
        string spans = string.Concat(paragraph.Spans.Select(span => FormattableString.Invariant(
            $" [{span.Kind} {span.Start}+{span.Length} {span.Target ?? "-"} {span.Title ?? "-"}]")));
        string kind = FormattableString.Invariant($"{paragraph.Kind} {paragraph.Level}{number}");
        return $"{kind} {paragraph.Language ?? "-"}: {paragraph.Text}{spans}";
    }
}
