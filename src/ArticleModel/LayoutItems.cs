namespace ArticleModel;

/// <summary>A stretch of an article's words, in UTF-16 code units; from the text's end on, of its notes.</summary>
internal readonly record struct Slice(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>A block: a heading where the level is not 0, a paragraph where there is a kind, else metadata in the text.</summary>
internal readonly record struct BlockItem(int Length, int Level, ParagraphKind? Kind);

/// <summary>A quotation: its parts, and its speaker's index or -1.</summary>
internal readonly record struct QuotePlace(Slice[] Parts, QuoteKind Kind, int Speaker);
