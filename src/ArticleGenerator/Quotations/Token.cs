namespace ArticleGenerator.Quotations;

/// <summary>A word, a number or a sign of the text.</summary>
internal struct Token
{
    /// <summary>Offset into the text, in UTF-16 code units.</summary>
    public int Start;

    public int Length;

    /// <summary>The block it stands in.</summary>
    public int Block;

    /// <summary>The sentence it stands in, counted over the whole article.</summary>
    public int Sentence;

    /// <summary>The quotation it stands in, or -1.</summary>
    public int Quotation;

    public WordClass Class;

    /// <summary>Of the word in any case, or 0 for a word that is not plain ASCII letters (<see cref="LetterRun"/>).</summary>
    public uint Hash;

    /// <summary>The sign itself, or <c>\0</c> for a word.</summary>
    public char Sign;

    public bool IsCapital;

    public readonly int End => Start + Length;

    public readonly bool IsWord => Sign == '\0';

    public readonly bool Is(WordClass wordClass) => (Class & wordClass) != 0;
}
