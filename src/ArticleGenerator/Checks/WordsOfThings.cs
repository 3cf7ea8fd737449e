using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Checks;

/// <summary>
/// Whether an article says by itself that a quotation's words stand on a thing or in a document, or whose claim they
/// are: <c>a shirt that read “Ferries now!”</c>. Such words have no speaker, and nobody misses one.
/// </summary>
internal static class WordsOfThings
{
    // In words, before the opening mark.
    private const int Window = 8;

    // In UTF-16 code units: as far as it looks for them, whatever stands there, at every quotation.
    private const int Reach = 200;

    public static bool Has(ArticleSyntax article, Quotation quotation)
    {
        int start = article.Blocks[quotation.Block].Span.Start;
        start = Math.Max(start, quotation.Outer.Start - Reach);
        List<string> before = WordsBefore(article.Text.AsSpan(start, quotation.Outer.Start - start));
        return before.Count > 0 && (IsInscribed(before, quotation) || IsOfRelative(before));
    }

    // A match: a shirt that read “...”, signs of “...”, their slogan is “...”. Not: a banner hung on the quay. “...”;
    // below the banner he said, “...”, which is his, whoever he is.
    private static bool IsInscribed(List<string> before, Quotation quotation) =>
        quotation.Reason.Mention is null && before.Exists(word => InscriptionWords.Things.Contains(word.AsSpan()));

    // A match: a video that said, “...”; her comment that “...”. Not: a man who said, “...”; that, “...”.
    private static bool IsOfRelative(List<string> before)
    {
        int last = 0;
        last += InscriptionWords.Verbs.Contains(before[last].AsSpan()) ? 1 : 0;
        return last + 1 < before.Count && InscriptionWords.Relatives.Contains(before[last].AsSpan())
            && (last > 0
                ? InscriptionWords.Documents.Contains(before[last + 1].AsSpan())
                : LexiconTable.English.Find(before[last + 1].AsSpan()).HasFlag(WordClass.SpeechNoun));
    }

    // The nearest first, without the signs beside them, up to a sign that ends a sentence or closes a quotation.
    private static List<string> WordsBefore(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        text = text.TrimEnd();
        while (words.Count < Window && !text.IsEmpty)
        {
            ReadOnlySpan<char> word = LineWords.Last(text);
            text = text.Slice(0, text.Length - word.Length).TrimEnd();
            if (IsEnd(word[word.Length - 1]))
            {
                break;
            }

            words.Add(word.Trim([',', ':', ';', '(', ')', '—', '–']).ToString());
        }

        return words;
    }

    private static bool IsEnd(char sign) => sign is '.' or '!' or '?' || QuotationMarks.IsMark(sign);
}
