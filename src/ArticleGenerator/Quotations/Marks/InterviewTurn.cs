using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations.Marks;

/// <summary>How a turn of an interview begins: <c>LINDQVIST: It still smells of diesel.</c></summary>
internal static class InterviewTurn
{
    private const int LongestName = 40;

    /// <summary>Whether a paragraph, behind a mark or without, begins with a name in capitals and a colon.</summary>
    public static bool Begins(ArticleSyntax article, int block)
    {
        if (block >= article.Blocks.Length)
        {
            return false;
        }

        string text = article.Text;
        int start = article.Blocks[block].Span.Start;
        int end = Math.Min(article.Blocks[block].Span.End, start + LongestName);
        while (start < end && QuotationMarks.IsMark(text[start]))
        {
            start++;
        }

        int capitals = 0;
        for (int i = start; i < end; i++)
        {
            if (text[i] == ':')
            {
                return capitals > 1;
            }

            if (!char.IsUpper(text[i]) && text[i] is not (' ' or '.' or '-' or '\'' or '’'))
            {
                return false;
            }

            capitals += char.IsUpper(text[i]) ? 1 : 0;
        }

        return false;
    }
}
