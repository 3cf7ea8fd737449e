using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Words;

/// <summary>
/// Cuts the text into words and signs, once, and says of each in which sentence and in which quotation it stands. A
/// sentence is that of the article: what is quoted within it does not end it, unless the quotation itself ends the
/// sentence.
/// </summary>
internal sealed class Tokenizer
{
    // A bit for each of what ends a word for sure that is ASCII letters so far: WordEnd asks of the character behind it
    // what is said here of those that nearly always stand there. A full stop may belong to an initial.
    private const ulong EndsLetters = (1UL << ' ') | (1UL << '\t') | (1UL << '\n') | (1UL << '\r') | (1UL << ',')
        | (1UL << '.')
        | (1UL << ';') | (1UL << ':') | (1UL << '!') | (1UL << '?') | (1UL << '"') | (1UL << '(') | (1UL << ')')
            | (1UL << '/');

    private const WordClass BeginsName = WordClass.Capital | WordClass.Pronoun;

    private readonly string _text;
    private readonly byte[] _narrow;
    private readonly int[] _edges;
    private readonly ImmutableArray<QuotedSpan> _quotations;
    private readonly int[] _firstOfQuotation;
    private readonly int[] _lastOfQuotation;
    private Token[] _tokens;
    private int[] _nameStarts;
    private int _count;
    private int _nameStartCount;
    private int _signs;
    private int _edge;

    // Of the next token.
    private TokenPlace _place = new() { Quotation = -1, Mention = -1 };

    // The quotation that is being read, or the one that comes next.
    private int _quotation;

    private Tokenizer(string text, byte[] narrow, int[] edges, ImmutableArray<QuotedSpan> quotations)
    {
        _text = text;
        _narrow = narrow;
        _edges = edges;
        _quotations = quotations;
        _firstOfQuotation = new int[quotations.Length];
        _lastOfQuotation = new int[quotations.Length];
        _tokens = ArrayPool<Token>.Shared.Rent((text.Length / 5) + 8);
        _nameStarts = ArrayPool<int>.Shared.Rent(_tokens.Length);
    }

    public static TokenList Read(ArticleSyntax article, ImmutableArray<QuotedSpan> quotations)
    {
        byte[] narrow = NarrowText.Rent(article.Text);
        int[] edges = LetterEdges.Rent(narrow, article.Text.Length);
        try
        {
            var tokenizer = new Tokenizer(article.Text, narrow, edges, quotations);
            foreach (BlockSyntax block in article.Blocks)
            {
                tokenizer.ReadBlock(block.Span);
                tokenizer._place.Sentence++;
                tokenizer._place.Block++;
            }

            return tokenizer.Finish();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(narrow);
            ArrayPool<int>.Shared.Return(edges);
        }
    }

    private TokenList Finish()
    {
        return new TokenList(_text, _tokens, _count, _nameStarts, _nameStartCount)
        {
            WordCount = _count - _signs,
            FirstOfQuotation = _firstOfQuotation,
            LastOfQuotation = _lastOfQuotation,
        };
    }

    // By stretches that lie in one quotation, or in none.
    private void ReadBlock(TextSpan block)
    {
        int i = block.Start;
        while (i < block.End)
        {
            while (_quotation < _quotations.Length && _quotations[_quotation].Outer.End <= i)
            {
                _quotation++;
            }

            TextSpan next = _quotation < _quotations.Length ? _quotations[_quotation].Outer
                : new TextSpan(block.End, 0);
            bool isQuoted = next.Start <= i;
            int first = _count;
            _place.Quotation = isQuoted ? _quotation : -1;
            i = ReadStretch(i, Math.Min(block.End, isQuoted ? next.End : next.Start), block.End);
            if (isQuoted && _count > first)
            {
                _firstOfQuotation[_quotation] = next.Start >= block.Start ? first : _firstOfQuotation[_quotation];
                _lastOfQuotation[_quotation] = _count - 1;
            }
        }
    }

    private int ReadStretch(int start, int end, int blockEnd)
    {
        byte[] narrow = _narrow;
        int[] edges = _edges;
        int edge = _edge;
        int i = start;
        while (i < end)
        {
            while (edges[edge] < i)
            {
                edge += 2;
            }

            int letters = edges[edge];
            int behind = edges[edge + 1];
            if (i == letters && EndsWord(letters, behind, narrow[behind]))
            {
                AddLetters(letters, behind - letters, narrow);

                // A space behind the word is passed over at once.
                i = behind + (narrow[behind] == ' ' ? 1 : 0);
            }
            else
            {
                i = ReadOther(i, i == letters ? behind : i + 1, end, blockEnd);
            }
        }

        _edge = edge;
        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool EndsWord(int start, int end, byte behind) =>
        behind < 64 && ((EndsLetters >> behind) & 1) != 0 && end - start <= LetterRun.MostPacked
            && (end - start > 1 || behind != '.');

    // Without a branch: what comes next in a text no processor foresees.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddLetters(int start, int length, byte[] narrow)
    {
        var letters = LetterRun.At(narrow, start, length);
        ulong hash = letters.Hash;

        // The bit that makes a letter a small one, moved to where a capital has its bit.
        var capital = (WordClass)((~narrow[start] & 0x20) << 25);
        Add(start, length, LetterLexicon.Find(letters, hash) | capital, WordHash.Of(hash));
    }

    // A call of its own, so that the loop above keeps to itself what it needs for the words that are letters only.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadOther(int start, int known, int end, int blockEnd)
    {
        char c = _text[start];
        if (c < 0x80 && char.IsLetterOrDigit(c))
        {
            return AddOtherWord(start, known, end);
        }

        // said <b>Ada Brook</b>: HTML that was left in a text is no word.
        if (c is '<' or '&' && HtmlTag.LengthAt(_text.AsSpan(start, end - start)) is int tag and > 0)
        {
            return start + tag;
        }

        return QuotationMarks.IsMark(c) ? AddSign(start, blockEnd)
            : char.IsWhiteSpace(c) ? start + 1
            : WordEnd.IsWordCharacter(c) ? AddOtherWord(start, known, end)
            : AddSign(start, blockEnd);
    }

    // No word goes on behind the mark that closes its quotation: ‘it smells’😀
    private int AddOtherWord(int start, int known, int stretchEnd)
    {
        int longest = Math.Min(stretchEnd, start + Token.Longest);
        int end = WordEnd.Find(_text, start, Math.Min(known, longest), longest);
        if (end == known && end - start <= LetterRun.MostPacked && (_text[start] | 0x20) is >= 'a' and <= 'z')
        {
            // Letters only, before a sign that may belong to a word and does not: Brook’s, Brook”
            AddLetters(start, end - start, _narrow);
            return end;
        }

        ReadOnlySpan<char> word = _text.AsSpan(start, end - start);
        WordClass capital = char.IsUpper(word[0]) || HasParticle(word) ? WordClass.Capital : WordClass.None;
        if (LetterRun.TryRead(word, out LetterRun letters))
        {
            Add(start, word.Length, LetterLexicon.Find(letters, letters.Hash) | capital, WordHash.Of(letters.Hash));
            return end;
        }

        // The "A." of "Tom A. Hale" is no article, and no number is in the lexicon.
        bool isUnknown = (word.Length == 2 && word[1] == '.') || char.IsDigit(word[0]);
        Add(start, word.Length, (isUnknown ? WordClass.None : LexiconTable.English.Find(word.TrimEnd('.'))) | capital,
            WordHash.OfOther(word));
        return end;
    }

    // A match: al-Amin, d'Arcy, names, though they begin with a small letter. Not: e-Mail.
    private static bool HasParticle(ReadOnlySpan<char> word)
    {
        const int LongestParticle = 3;
        int link = word.Slice(0, Math.Min(word.Length, LongestParticle + 1)).IndexOfAny('-', '\'', '’');
        return link > 0 && link + 1 < word.Length && char.IsUpper(word[link + 1])
            && (word[link] == '-' ? LexiconTable.English.Find(word.Slice(0, link)).HasFlag(WordClass.Particle)
            : link == 1 && word[0] is 'd' or 'o');
    }

    private int AddSign(int start, int blockEnd)
    {
        _signs++;
        Add(start, 1, WordClass.None, hash: 0);
        ref Token token = ref _tokens[_count - 1];
        token.Sign = _text[start];
        if (token.Quotation < 0 && SentenceEnd.Is(_text, _tokens.AsSpan(0, _count), blockEnd))
        {
            _place.Sentence++;
        }

        return start + (_narrow[start + 1] == ' ' ? 2 : 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int start, int length, WordClass wordClass, uint hash)
    {
        if (_count == _tokens.Length)
        {
            Grow();
        }

        int index = _count++;
        ref Token token = ref _tokens[index];
        token.Start = start;
        token.Length = (ushort)length;
        token.Place = _place;
        token.Class = wordClass;
        token.Hash = hash;
        token.Sign = '\0';
        _nameStarts[_nameStartCount] = index;
        _nameStartCount += (wordClass & BeginsName) != 0 ? 1 : 0;
    }

    private void Grow()
    {
        // Any token may be the start of a name.
        Grow(ref _tokens, _count, _count * 2);
        Grow(ref _nameStarts, _nameStartCount, _tokens.Length);
    }

    private static void Grow<T>(ref T[] rented, int used, int length)
    {
        T[] full = rented;
        rented = ArrayPool<T>.Shared.Rent(length);
        full.AsSpan(0, used).CopyTo(rented);
        ArrayPool<T>.Shared.Return(full);
    }
}
