using System.Collections.Immutable;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations;

/// <summary>
/// Cuts the text into words and signs, once, and says of each in which sentence and in which quotation it stands. A
/// sentence is that of the article: what is quoted within it does not end it, unless the quotation itself ends the sentence.
/// </summary>
internal sealed class Tokenizer
{
    private readonly ArticleSyntax _article;
    private readonly ImmutableArray<QuotedSpan> _quotations;
    private readonly List<Token> _tokens;
    private int _sentence;
    private int _quotation;

    private Tokenizer(ArticleSyntax article, ImmutableArray<QuotedSpan> quotations)
    {
        _article = article;
        _quotations = quotations;
        _tokens = new List<Token>((article.Text.Length / 5) + 8);
    }

    public static Token[] Read(ArticleSyntax article, ImmutableArray<QuotedSpan> quotations)
    {
        var tokenizer = new Tokenizer(article, quotations);
        for (int block = 0; block < article.Blocks.Length; block++)
        {
            tokenizer.ReadBlock(block);
            tokenizer._sentence++;
        }

        return [.. tokenizer._tokens];
    }

    private void ReadBlock(int block)
    {
        TextSpan span = _article.Blocks[block].Span;
        string text = _article.Text;
        int i = span.Start;
        while (i < span.End)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            int end = EndOfToken(text, i, span.End);
            Add(block, i, end, span.End);
            i = end;
        }
    }

    private void Add(int block, int start, int end, int blockEnd)
    {
        while (_quotation < _quotations.Length && _quotations[_quotation].Outer.End <= start)
        {
            _quotation++;
        }

        string text = _article.Text;
        bool isWord = IsWordCharacter(text[start]);
        bool isQuoted = _quotation < _quotations.Length && _quotations[_quotation].Outer.Start <= start;
        var token = new Token
        {
            Start = start,
            Length = end - start,
            Block = block,
            Sentence = _sentence,
            Quotation = isQuoted ? _quotation : -1,
            Sign = isWord ? '\0' : text[start],
            IsCapital = isWord && char.IsUpper(text[start]),
            Class = isWord && !IsInitial(text, start, end) ? Lexicon.English.Find(WithoutStop(text, start, end)) : WordClass.None,
        };
        _tokens.Add(token);
        if (!isQuoted && EndsSentence(token, blockEnd))
        {
            _sentence++;
        }
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
        _tokens.Count > 1 && _tokens[_tokens.Count - 2] is { } before && before.Is(WordClass.Title) && before.IsCapital && before.End == stop.Start
        && before.Length <= 5;

    private static int EndOfToken(string text, int start, int end)
    {
        if (!IsWordCharacter(text[start]))
        {
            return start + 1;
        }

        int i = start + 1;
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
