using System.Collections.Immutable;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>Where a sentence begins: behind a quotation that ends one, too, and behind a dateline.</summary>
internal sealed class SentenceStarts
{
    // In tokens: a longer sentence is looked at from here on.
    private const int Window = 60;

    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly ImmutableArray<QuotedSpan> _quotations;

    public SentenceStarts(string text, TokenList tokens, ImmutableArray<QuotedSpan> quotations)
    {
        _text = text;
        _tokens = tokens;
        _quotations = quotations;
    }

    /// <summary>
    /// The first token of the sentence that a quotation stands in; a quotation that ends a sentence ends it, too.
    /// </summary>
    public int Find(int first)
    {
        int i = first;
        while (i > 0 && first - i < Window && IsSame(i - 1, first)
            && _tokens[i - 1].Sentence == _tokens[first].Sentence)
        {
            if (_tokens[i - 1].Quotation >= 0 && _tokens[i - 1].Quotation != _tokens[first].Quotation
                && _tokens[i].Quotation < 0
                && _quotations[_tokens[i - 1].Quotation].LastSign is '.' or '!' or '?'
                && (_tokens[i].IsCapital || i == first))
            {
                return i;
            }

            if (IsDatelineDash(i - 1))
            {
                return i;
            }

            i--;
        }

        return i;
    }

    // A match: HARROW BAY (Herald) — The council. Not: Brook — a welder — left.
    private bool IsDatelineDash(int index)
    {
        const int LongestDateline = 14;
        if (_tokens[index].Sign is not ('—' or '–' or '-'))
        {
            return false;
        }

        int start = index;
        while (start > 0 && IsSame(start - 1, index) && index - start <= LongestDateline)
        {
            start--;
        }

        // A match, too: "Harrow Bay (Herald) –", where the town has no capitals throughout, and the agency in brackets
        // says it.
        return index - start < LongestDateline && (start == 0 || !IsSame(start - 1, index))
            && (IsCapitals(_tokens[start])
            || (_tokens[start].IsCapital && index > start && _tokens[index - 1].Sign == ')'));
    }

    private bool IsCapitals(in Token token)
    {
        for (int i = token.Start; i < token.End; i++)
        {
            if (!char.IsUpper(_text[i]))
            {
                return false;
            }
        }

        return token.Length > 2;
    }

    private bool IsSame(int index, int other) => _tokens[index].Block == _tokens[other].Block;
}
