namespace ArticleModel.Reading.Version1;

/// <summary>
/// The first segment: <c>[prefix]length[^level][.number][=start+length]</c> for each block. A separator stands in the
/// text before every block but the first, and the blocks are the whole text.
/// </summary>
internal sealed class BlockReader(LayoutCursor cursor, Prose prose)
{
    private const int HighestLevel = 6;

    private bool _hasBlocks;
    private int _textEnd;

    public BlockEntry[] ReadAll()
    {
        var blocks = new BlockEntry[cursor.CountEntries()];
        for (int i = 0; i < blocks.Length; i++)
        {
            cursor.GoOnTo(entry: i);
            blocks[i] = ReadBlock();
        }

        return _textEnd == prose.Text.Length
            ? blocks
            : throw cursor.Malformed($"{prose.Text.Length} characters of text and blocks for {_textEnd}");
    }

    private BlockEntry ReadBlock()
    {
        BlockRole role = BlockRole.Paragraph;
        ParagraphKind kind = ParagraphKind.Text;
        int level = ReadHeadingLevel();
        if (level > 0)
        {
            role = BlockRole.Heading;
        }
        else if (cursor.TryTake('-'))
        {
            role = BlockRole.Other;
        }
        else
        {
            kind = ReadKind();
        }

        TextRange range = ReadRange();
        if (role != BlockRole.Paragraph)
        {
            return Block(role, kind, level, number: null, language: null, range);
        }

        level = cursor.TryTake('^') ? cursor.TakeNumber() : kind == ParagraphKind.ListItem ? 1 : 0;
        int? number = cursor.TryTake('.') ? cursor.TakeNumber() : null;
        return Block(role, kind, level, number, cursor.TakeRangeBehind('=', prose), range);
    }

    private static BlockEntry Block(
        BlockRole role, ParagraphKind kind, int level, int? number, TextRange? language, TextRange range) => new()
        {
            Role = role,
            Kind = kind,
            Level = level,
            Number = number,
            Language = language,
            Range = range,
        };

    /// <summary><c>#</c> to <c>######</c>, or 0 for what is no heading.</summary>
    private int ReadHeadingLevel()
    {
        int level = 0;
        while (cursor.TryTake('#'))
        {
            level++;
        }

        return level <= HighestLevel ? level : throw cursor.Malformed($"heading of level {level}");
    }

    private ParagraphKind ReadKind() =>
        cursor.TryTake('l') ? ParagraphKind.ListItem
        : cursor.TryTake('>') ? ParagraphKind.PullQuote
        : cursor.TryTake('q') ? ParagraphKind.BlockQuotation
        : cursor.TryTake('c') ? ParagraphKind.Code
        : cursor.TryTake('t') ? ParagraphKind.Table
        : cursor.TryTake('i') ? ParagraphKind.Image
        : cursor.TryTake('h') ? ParagraphKind.Html
        : cursor.TryTake('r') ? ParagraphKind.ThematicBreak
        : cursor.TryTake('n') ? ParagraphKind.Footnote
        : ParagraphKind.Text;

    private TextRange ReadRange()
    {
        int start = _hasBlocks ? _textEnd + Prose.BlockSeparator.Length : 0;
        int length = cursor.TakeNumber();
        if (length > prose.Text.Length - start)
        {
            throw cursor.Malformed("block beyond the text");
        }

        _hasBlocks = true;
        _textEnd = start + length;
        return new TextRange(start, length);
    }
}
