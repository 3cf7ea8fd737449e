using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations;

/// <summary>
/// Cuts the text into words and signs, once, and says of each in which sentence and in which quotation it stands. A
/// sentence is that of the article: what is quoted within it does not end it, unless the quotation itself ends the sentence.
/// </summary>
internal sealed class Tokenizer
{
    // What ends a word for sure that is ASCII letters so far: EndOfWord asks of the character behind it what is said here of
    // those that nearly always stand there. A full stop may belong to an initial.
    private static readonly bool[] EndsLetters = MakeEnds(" \t\n\r,.;:!?\"()[]/*");

    private readonly ArticleSyntax _article;
    private readonly ImmutableArray<QuotedSpan> _quotations;
    private readonly LetterLexicon _lexicon = Lexicon.English.Letters;
    private Token[] _tokens;
    private int _count;
    private int _sentence;
    private int _quotation;
    private int _quotationStart;
    private int _quotationEnd;

    private Tokenizer(ArticleSyntax article, ImmutableArray<QuotedSpan> quotations)
    {
        _article = article;
        _quotations = quotations;
        _tokens = ArrayPool<Token>.Shared.Rent((article.Text.Length / 5) + 8);
        _quotation = -1;
        NextQuotation();
    }

    public static Token[] Read(ArticleSyntax article, ImmutableArray<QuotedSpan> quotations)
    {
        var tokenizer = new Tokenizer(article, quotations);
        for (int block = 0; block < article.Blocks.Length; block++)
        {
            tokenizer.ReadBlock(block);
            tokenizer._sentence++;
        }

        Token[] tokens = tokenizer._tokens.AsSpan(0, tokenizer._count).ToArray();
        ArrayPool<Token>.Shared.Return(tokenizer._tokens);
        return tokens;
    }

    private void ReadBlock(int block)
    {
        TextSpan span = _article.Blocks[block].Span;
        string text = _article.Text;
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(text.AsSpan());
        int i = span.Start;
        while (i < span.End)
        {
            var letters = LetterRun.At(bytes, i);
            int end = i + letters.Length;
            char behind = end < text.Length ? text[end] : ' ';
            if (letters.Length > 0 && behind < EndsLetters.Length && EndsLetters[behind]
                && (letters.Length > 1 || behind != '.') && letters.Length <= LetterRun.MostPacked)
            {
                ref Token token = ref Add(block, i, end);
                token.IsCapital = text[i] < 'a';
                token.Class = _lexicon.Find(letters);
                token.Hash = (uint)(letters.Hash >> 32);

                // A space behind the word is passed over at once.
                i = behind == ' ' ? end + 1 : end;
            }
            else if (char.IsWhiteSpace(text[i]))
            {
                i++;
            }
            else
            {
                i = IsWordCharacter(text[i]) ? AddWord(block, i, Math.Max(i + 1, end), span.End) : AddSign(block, i, span.End);
            }
        }
    }

    private int AddWord(int block, int start, int known, int blockEnd)
    {
        string text = _article.Text;
        int end = EndOfWord(text, start, known, blockEnd);
        ref Token token = ref Add(block, start, end);
        token.IsCapital = char.IsUpper(text[start]);
        if (LetterRun.TryRead(text.AsSpan(start, end - start), out LetterRun letters))
        {
            token.Class = _lexicon.Find(letters);
            token.Hash = (uint)(letters.Hash >> 32);
        }
        else if (!IsInitial(text, start, end))
        {
            token.Class = Lexicon.English.Find(WithoutStop(text, start, end));
        }

        return end;
    }

    private int AddSign(int block, int start, int blockEnd)
    {
        ref Token token = ref Add(block, start, start + 1);
        token.Sign = _article.Text[start];
        if (token.Quotation < 0 && EndsSentence(token, blockEnd))
        {
            _sentence++;
        }

        return start + 1;
    }

    private static bool[] MakeEnds(string characters)
    {
        var ends = new bool[128];
        foreach (char c in characters)
        {
            ends[c] = true;
        }

        return ends;
    }

    private ref Token Add(int block, int start, int end)
    {
        while (_quotationEnd <= start)
        {
            NextQuotation();
        }

        if (_count == _tokens.Length)
        {
            Grow();
        }

        ref Token token = ref _tokens[_count++];
        token = default;
        token.Start = start;
        token.Length = end - start;
        token.Block = block;
        token.Sentence = _sentence;
        token.Quotation = _quotationStart <= start ? _quotation : -1;
        return ref token;
    }

    private void Grow()
    {
        Token[] full = _tokens;
        _tokens = ArrayPool<Token>.Shared.Rent(_count * 2);
        full.AsSpan(0, _count).CopyTo(_tokens);
        ArrayPool<Token>.Shared.Return(full);
    }

    private void NextQuotation()
    {
        _quotation++;
        bool isThere = _quotation < _quotations.Length;
        _quotationStart = isThere ? _quotations[_quotation].Outer.Start : int.MaxValue;
        _quotationEnd = isThere ? _quotations[_quotation].Outer.End : int.MaxValue;
    }

    private bool EndsSentence(Token token, int blockEnd)
    {
        if (token.Sign is not ('.' or '!' or '?' or '…'))
        {
            return false;
        }

        // A sentence begins with a capital, a digit or a mark.
        string text = _article.Text;
        int next = token.End;
        while (next < blockEnd && (char.IsWhiteSpace(text[next]) || text[next] is ')' or ']'))
        {
            next++;
        }

        // "(D-Vt.), who led the council, said": a comma ends no sentence.
        bool goesOn = next < blockEnd && (char.IsLower(text[next]) || text[next] is ',' or ';' or ':');
        return next > token.End && !goesOn && !IsAfterInitial(token);
    }

    // "J. Smith", "Lt. Gen.": a single letter is read together with its full stop, so that only titles remain.
    private bool IsAfterInitial(Token stop) =>
        _count > 1 && _tokens[_count - 2] is { } before && before.Is(WordClass.Title) && before.IsCapital && before.End == stop.Start
        && before.Length <= 5;

    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="known">Up to where it is known to go on.</param>
    /// <param name="end">The end of its block.</param>
    private static int EndOfWord(string text, int start, int known, int end)
    {
        int i = known;
        while (i < end && (IsWordCharacter(text[i]) || IsInner(text, i, end)))
        {
            i++;
        }

        // Initials and abbreviations keep their full stop: J., U.S.
        bool isAbbreviation = i < end && text[i] == '.' && (i - start == 1 || text.IndexOf('.', start, i - start) >= 0) && char.IsLetter(text[start]);

        // 's is a token of its own, so that "Lindqvist's" is Lindqvist.
        int apostrophe = i - 2;
        if (apostrophe > start && text[apostrophe] is '\'' or '’' && text[i - 1] is 's' or 'S')
        {
            return apostrophe;
        }

        return isAbbreviation ? i + 1 : i;
    }

    // Within a word: o'clock, well-known, U.S, 3.5, 1,000.
    private static bool IsInner(string text, int index, int end)
    {
        if (index + 1 >= end || !IsWordCharacter(text[index + 1]))
        {
            return false;
        }

        return text[index] is '\'' or '’' or '-' or '@' or '_'
            || (text[index] == '.' && (char.IsDigit(text[index + 1]) ? char.IsDigit(text[index - 1]) : IsInitials(text, index)))
            || (text[index] == ',' && char.IsDigit(text[index - 1]) && char.IsDigit(text[index + 1]));
    }

    // U.S.: a full stop between single letters.
    private static bool IsInitials(string text, int stop) =>
        char.IsLetter(text[stop - 1]) && (stop < 2 || !char.IsLetter(text[stop - 2]));

    // "James A. Baker": no article.
    private static bool IsInitial(string text, int start, int end) => end - start == 2 && text[end - 1] == '.';

    private static ReadOnlySpan<char> WithoutStop(string text, int start, int end) =>
        text.AsSpan(start, end - start).TrimEnd('.');

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '#' or '@' || char.IsSurrogate(c);
}
