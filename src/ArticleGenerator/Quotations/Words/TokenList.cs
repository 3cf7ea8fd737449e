using System.Buffers;
using ArticleGenerator.Lexicon;

namespace ArticleGenerator.Quotations.Words;

/// <summary>
/// An article's words and signs, in order, with what was counted while they were cut, so that nobody walks through all
/// of them for it again. Their memory is rented: it is most of what reading an article needs.
/// </summary>
internal sealed class TokenList : IDisposable
{
    private readonly string _text;
    private readonly int[] _nameStarts;
    private readonly int _nameStartCount;
    private readonly Token[] _tokens;

    /// <param name="text">The text that they were cut from.</param>
    /// <param name="tokens">Rented, as long as needed or longer; it is this list's from now on.</param>
    /// <param name="length">How many tokens there are.</param>
    /// <param name="nameStarts">Rented: the tokens with which a name or a pronoun may begin.</param>
    /// <param name="nameStartCount">How many they are.</param>
    public TokenList(string text, Token[] tokens, int length, int[] nameStarts, int nameStartCount)
    {
        _text = text;
        _tokens = tokens;
        Length = length;
        _nameStarts = nameStarts;
        _nameStartCount = nameStartCount;
    }

    public int Length { get; }

    /// <summary>How many of them are words or numbers.</summary>
    public required int WordCount { get; init; }

    /// <summary>For each quotation its first token, which is the opening mark.</summary>
    public required int[] FirstOfQuotation { get; init; }

    /// <summary>For each quotation its last token.</summary>
    public required int[] LastOfQuotation { get; init; }

    /// <summary>Those with which a name or a pronoun may begin, in order.</summary>
    public ReadOnlySpan<int> NameStarts => _nameStarts.AsSpan(0, _nameStartCount);

    /// <summary>All of them, for whoever walks through them.</summary>
    public ReadOnlySpan<Token> All => _tokens.AsSpan(0, Length);

    public ref readonly Token this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Length)
            {
                // What lies behind the last token is of another article: to read it would be worse than to stop.
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            return ref _tokens[index];
        }
    }

    /// <summary>The word or the sign itself.</summary>
    public ReadOnlySpan<char> Word(int index)
    {
        ref readonly Token token = ref this[index];
        return _text.AsSpan(token.Start, token.Length);
    }

    /// <summary>Whether a token is one of some words, in any case.</summary>
    public bool Is(int index, WordSet words)
    {
        // The number of a sign is none of a word's.
        ref readonly Token token = ref this[index];
        return words.MayContain(token.Hash) && words.Contains(_text.AsSpan(token.Start, token.Length), token.Hash);
    }

    /// <summary>Whether a word is an adverb by its ending: <c>quickly</c>, but not <c>fly</c>.</summary>
    public bool EndsWithLy(int index)
    {
        ref readonly Token token = ref this[index];
        return token.Length > 4 && _text[token.End - 1] == 'y' && _text[token.End - 2] == 'l';
    }

    /// <summary>
    /// Whether a word has a capital for its place alone: where a sentence begins, or a quotation, or what a colon
    /// introduces.
    /// </summary>
    public bool BeginsSentence(int index)
    {
        if (index == 0)
        {
            return true;
        }

        ref readonly Token before = ref this[index - 1];
        ref readonly Token token = ref this[index];
        return before.Sentence != token.Sentence || before.Quotation != token.Quotation
            || before.Sign is '.' or '!' or '?' or ':' or '“' or '"';
    }

    /// <summary>Whether a token is an apostrophe right behind a word: <c>Harrow's</c>, <c>the boys’</c>.</summary>
    public bool IsApostrophe(int index)
    {
        if (index <= 0 || index >= Length)
        {
            return false;
        }

        ref readonly Token token = ref _tokens[index];
        return token.Sign is '\'' or '’' && _tokens[index - 1].IsWord && token.Start == _tokens[index - 1].End;
    }

    /// <summary>Whether a token is what stands behind such an apostrophe: the s of <c>Harrow's</c>.</summary>
    public bool IsPossessiveEnd(int index)
    {
        if (index <= 0 || index >= Length)
        {
            return false;
        }

        ref readonly Token token = ref _tokens[index];
        return token.Length == 1 && token.IsWord && token.Start == _tokens[index - 1].End && IsApostrophe(index - 1);
    }

    /// <summary>Says that a mention begins with a token.</summary>
    /// <param name="index">The token.</param>
    /// <param name="mention">The mention's index.</param>
    public void BeginMention(int index, int mention) => _tokens[index].Place.Mention = mention;

    /// <summary>Gives the memory back. Nothing may be read of it any more.</summary>
    public void Dispose()
    {
        ArrayPool<Token>.Shared.Return(_tokens);
        ArrayPool<int>.Shared.Return(_nameStarts);
    }
}
