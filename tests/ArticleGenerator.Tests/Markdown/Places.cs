using ArticleGenerator.Syntax;

namespace ArticleGenerator.Tests.Markdown;

/// <summary>Holds an article's text against its file, letter by letter.</summary>
internal static class Places
{
    /// <summary>
    /// The letters that do not stand where the article says; what the file writes as an entity is not asked.
    /// </summary>
    public static IEnumerable<string> Lost(string text)
    {
        ArticleSyntax article = MarkdownText.Read(text);
        for (int i = 0; i < article.Text.Length; i++)
        {
            int place = article.Source.ToSource(i);
            bool isEntity = place < text.Length
                && text.AsSpan(Math.Max(0, place - 1), Math.Min(2, place + 1)).Contains('&');
            if (char.IsLetterOrDigit(article.Text[i])
                && !isEntity
                && (place >= text.Length || text[place] != article.Text[i]))
            {
                yield return $"“{article.Text[i]}” at {i} of “{article.Text}” is not at {place}";
                yield break;
            }
        }
    }
}
