using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations.Marks;

/// <summary>
/// The quotation marks of an article, block by block, before it is known which of them belong together.
/// </summary>
internal sealed class BlockMarks
{
    private readonly ArticleSyntax _article;
    private readonly List<Mark>[] _byBlock;

    private BlockMarks(ArticleSyntax article)
    {
        _article = article;
        _byBlock = new List<Mark>[article.Blocks.Length];
    }

    /// <summary>Whether the text has single marks, ‘ ’ or ' ', as its main marks.</summary>
    public bool AreSingleMarksMain { get; private set; }

    /// <summary>The marks of a block in their order.</summary>
    public List<Mark> this[int block] => _byBlock[block];

    public static BlockMarks Of(ArticleSyntax article)
    {
        var marks = new BlockMarks(article);
        marks.Scan();
        return marks;
    }

    /// <summary>
    /// Whether marks count in a block: a pull quote repeats what stands elsewhere, and a byline says nothing.
    /// </summary>
    public static bool HasQuotations(string text, BlockSyntax block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Heading or BlockKind.Standfirst
            or BlockKind.Footnote
        || BlockQuotations.IsProse(text, block);

    /// <summary>
    /// Whether the paragraph behind a block begins with a mark of a family. It opens, or is the guillemet with which
    /// French goes on in a further paragraph, as in « Bonjour. ¶ » Ça va. »
    /// </summary>
    public bool NextStartsWith(MarkFamily family, int block)
    {
        int next = Next(block);
        return next < _byBlock.Length && _article.Blocks[next].IsParagraph && _byBlock[next].Count > 0
            && _byBlock[next][0] is { } first && first.Family == family && IsFirst(first, next)
            && (first.Role != MarkRole.Close || family is MarkFamily.Guillemet or MarkFamily.SingleGuillemet);
    }

    /// <summary>
    /// Whether a quotation that is open where a paragraph ends goes on in the next ones, although none of them begins
    /// with a mark, since the first of their marks closes it: in verses, which are lines that end within a sentence,
    /// and between marks that can do nothing but close.
    /// </summary>
    public bool ClosesBehind(Mark outer, int block)
    {
        const int MostParagraphs = 16;
        const int LongestVerse = 100;
        bool isSure = outer.Family is MarkFamily.Guillemet or MarkFamily.SingleGuillemet or MarkFamily.Corner;
        if (!isSure && (outer.Family != MarkFamily.Double || EndsSentence(block)))
        {
            return false;
        }

        int last = Math.Min(_byBlock.Length - 1, block + MostParagraphs);
        for (int next = Next(block); next <= last && _article.Blocks[next].IsParagraph; next = Next(next))
        {
            if (!isSure && _article.Blocks[next].Span.Length > LongestVerse)
            {
                return false;
            }

            int first = _byBlock[next].FindIndex(mark => mark.Family == outer.Family);
            if (first >= 0)
            {
                Mark mark = _byBlock[next][first];
                return mark.Role == MarkRole.Close || (mark.Role == MarkRole.Either && !IsFirst(mark, next));
            }
        }

        return false;
    }

    // Pull quotes stand between paragraphs and are none of them.
    private int Next(int block)
    {
        int next = block + 1;
        while (next < _byBlock.Length && _article.Blocks[next].Kind == BlockKind.PullQuote)
        {
            next++;
        }

        return next;
    }

    // A match: <p>"It smells, since nothing stands before the mark but tags. Not: <p>Then "it smells.
    private bool IsFirst(Mark mark, int block)
    {
        string text = _article.Text;
        int start = _article.Blocks[block].Span.Start;
        while (start < mark.Start && text[start] == '<')
        {
            int end = text.IndexOf('>', start, mark.Start - start);
            start = end < 0 ? mark.Start + 1 : end + 1;
        }

        return start == mark.Start;
    }

    private bool EndsSentence(int block) =>
        _article.Text[_article.Blocks[block].Span.End - 1] is '.' or '!' or '?' or '…' or ':' or '>';

    private void Scan()
    {
        var scanner = new MarkScanner(_article.Text);
        var apostrophes = new Apostrophes(_article.Text);
        int doubles = 0;
        int singles = 0;
        bool isSingleFirst = false;
        List<Mark> none = [];
        for (int i = 0; i < _byBlock.Length; i++)
        {
            // Most blocks have no mark, and share the list of none.
            _byBlock[i] = none;
            if (!HasQuotations(_article.Text, _article.Blocks[i]))
            {
                continue;
            }

            scanner.Scan(_article.Blocks[i], ref _byBlock[i]);
            for (int k = 0; k < _byBlock[i].Count; k++)
            {
                if (_byBlock[i][k].Role != MarkRole.Open)
                {
                    continue;
                }

                bool isDouble = _byBlock[i][k].Family != MarkFamily.Single;
                bool isSingle = !isDouble && !apostrophes.IsOmission(_byBlock[i], k, isInQuotation: false);
                isSingleFirst |= isSingle && doubles + singles == 0;
                doubles += isDouble ? 1 : 0;
                singles += isSingle ? 1 : 0;
            }
        }

        AreSingleMarksMain = singles > doubles || (singles == doubles && isSingleFirst);
    }
}
