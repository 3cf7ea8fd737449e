using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations.Marks;

/// <summary>The quotation marks of an article, block by block, before it is known which of them belong together.</summary>
internal sealed class BlockMarks
{
    private readonly ArticleSyntax _article;
    private readonly List<Mark>[] _byBlock;

    private BlockMarks(ArticleSyntax article)
    {
        _article = article;
        _byBlock = new List<Mark>[article.Blocks.Length];
    }

    /// <summary>"‘ ’ or ' ' where a text uses single marks as its main marks."</summary>
    public bool AreSingleMarksMain { get; private set; }

    /// <summary>The marks of a block in their order.</summary>
    public List<Mark> this[int block] => _byBlock[block];

    public static BlockMarks Of(ArticleSyntax article)
    {
        var marks = new BlockMarks(article);
        marks.Scan();
        return marks;
    }

    /// <summary>Whether marks count in a block: a pull quote repeats what stands elsewhere, and a byline says nothing.</summary>
    public static bool HasQuotations(BlockSyntax block) => block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Heading;

    /// <summary>The family of the mark with which the paragraph behind a block begins.</summary>
    public MarkFamily NextStartsWith(int block)
    {
        for (int next = block + 1; next < _byBlock.Length; next++)
        {
            if (_article.Blocks[next].Kind == BlockKind.PullQuote)
            {
                continue;
            }

            return _article.Blocks[next].IsParagraph && _byBlock[next].Count > 0
                && _byBlock[next][0].Start == _article.Blocks[next].Span.Start && _byBlock[next][0].Role != MarkRole.Close
                ? _byBlock[next][0].Family
                : MarkFamily.None;
        }

        return MarkFamily.None;
    }

    private void Scan()
    {
        var scanner = new MarkScanner(_article.Text);
        int doubles = 0;
        int singles = 0;
        bool isSingleFirst = false;
        List<Mark> none = [];
        for (int i = 0; i < _byBlock.Length; i++)
        {
            // Most blocks have no mark, and share the list of none.
            _byBlock[i] = none;
            if (!HasQuotations(_article.Blocks[i]))
            {
                continue;
            }

            scanner.Scan(_article.Blocks[i], ref _byBlock[i]);
            foreach (Mark mark in _byBlock[i])
            {
                isSingleFirst |= mark.Family == MarkFamily.Single && mark.Role == MarkRole.Open && doubles + singles == 0;
                doubles += mark.Family != MarkFamily.Single && mark.Role == MarkRole.Open ? 1 : 0;
                singles += mark.Family == MarkFamily.Single && mark.Role == MarkRole.Open ? 1 : 0;
            }
        }

        AreSingleMarksMain = singles > doubles || (singles == doubles && isSingleFirst);
    }
}
