using ArticleGenerator.Lexicon;

namespace ArticleGenerator.Quotations.Words;

/// <summary>
/// A word, a number or a sign of the text: 32 bytes, since an article's fill most of the processor's nearest memory.
/// </summary>
internal struct Token
{
    /// <summary>What is longer, in UTF-16 code units, is cut into several.</summary>
    public const int Longest = ushort.MaxValue;

    /// <summary>Offset into the text, in UTF-16 code units.</summary>
    public int Start;

    /// <summary>In UTF-16 code units.</summary>
    public ushort Length;

    /// <summary>The sign itself, or <c>\0</c> for a word.</summary>
    public char Sign;

    /// <summary>Where it stands. What neighbours have in common is set at once.</summary>
    public TokenPlace Place;

    /// <summary>What the lexicon knows of the word, and whether it has a capital.</summary>
    public WordClass Class;

    /// <summary>Of the word in any case; never 0 for a word, always 0 for a sign.</summary>
    public uint Hash;

    public readonly int End => Start + Length;

    public readonly bool IsWord => Sign == '\0';

    public readonly bool IsCapital => Is(WordClass.Capital);

    /// <inheritdoc cref="TokenPlace.Block"/>
    public readonly int Block => Place.Block;

    /// <inheritdoc cref="TokenPlace.Sentence"/>
    public readonly int Sentence => Place.Sentence;

    /// <inheritdoc cref="TokenPlace.Quotation"/>
    public readonly int Quotation => Place.Quotation;

    /// <inheritdoc cref="TokenPlace.Mention"/>
    public readonly int Mention => Place.Mention;

    public readonly bool Is(WordClass wordClass) => (Class & wordClass) != 0;
}

/// <summary>Where a word stands.</summary>
internal struct TokenPlace
{
    /// <summary>The block it stands in.</summary>
    public int Block;

    /// <summary>The sentence it stands in, counted over the whole article.</summary>
    public int Sentence;

    /// <summary>The quotation it stands in, or -1.</summary>
    public int Quotation;

    /// <summary>The mention that begins with it, or -1.</summary>
    public int Mention;
}
