using System.Collections.Immutable;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// How quotations stand in their paragraphs: which of them are a whole paragraph, and whether the text is a dialogue,
/// where two who talk take turns from one paragraph to the next.
/// </summary>
internal sealed class Paragraphs
{
    // News leaves a quotation open that goes on in the next paragraph; only dialogue has several closed ones behind
    // each other.
    private const int FewestTurns = 2;
    private const int SureTurns = 3;
    private const int FewestOfParagraphs = 4;

    private readonly ArticleSyntax _article;
    private readonly ImmutableArray<QuotedSpan> _quotations;
    private readonly TokenList _tokens;
    private readonly KindOfQuotation _kinds;
    private int _turns = -1;

    public Paragraphs(ArticleSyntax article, ImmutableArray<QuotedSpan> quotations, TokenList tokens,
        KindOfQuotation kinds)
    {
        _article = article;
        _quotations = quotations;
        _tokens = tokens;
        _kinds = kinds;
    }

    /// <summary>Whether two talk, as in fiction: bare quotations stand behind paragraphs that begin with one.</summary>
    public bool IsDialogue => Turns >= FewestTurns;

    /// <summary>Whether that is so often that it cannot be chance.</summary>
    public bool IsSurelyDialogue => Turns >= SureTurns;

    /// <summary>Whether a statement begins its paragraph.</summary>
    public bool Begins(int index)
    {
        int first = _tokens.FirstOfQuotation[index];
        return (first == 0 || _tokens[first - 1].Block != _tokens[first].Block)
            && _article.Blocks[_quotations[index].Block].IsParagraph && _kinds.IsWhole(_quotations[index]);
    }

    /// <summary>Whether a statement is its whole paragraph.</summary>
    public bool IsBare(int index)
    {
        int next = _tokens.LastOfQuotation[index] + 1;
        return Begins(index) && _quotations[index].Block == _quotations[index].LastBlock
            && (next >= _tokens.Length || _tokens[next].Block != _quotations[index].Block);
    }

    /// <summary>Whether a quotation stands in the paragraph right behind that of the one before it.</summary>
    public bool Follows(int index) => index > 0 && _quotations[index].Block - _quotations[index - 1].LastBlock == 1;

    /// <summary>Whether the quotation speaks to somebody by name: <c>Oh, Mr. Holm, I wish</c>.</summary>
    /// <param name="index">The quotation.</param>
    /// <param name="mention">Who may be spoken to.</param>
    /// <param name="mentions">The names of the article.</param>
    /// <param name="people">Whom they name.</param>
    public bool Addresses(int index, Mention mention, List<Mention> mentions, People people)
    {
        const int MostWords = 400;
        int person = people.PersonOf(mention);
        if (person < 0)
        {
            return false;
        }

        int first = _tokens.FirstOfQuotation[index];
        int last = Math.Min(_tokens.LastOfQuotation[index], first + MostWords);
        for (int i = first; i <= last; i++)
        {
            if (_tokens[i].Mention >= 0 && mentions[_tokens[i].Mention] is { } name
                && people.PersonOf(name) == person && IsSetOff(name))
            {
                return true;
            }
        }

        return false;
    }

    // Between two commas, or between a comma or a mark and the end of its sentence.
    private bool IsSetOff(Mention name)
    {
        int before = name.First - 1;
        int behind = name.Last + 1;
        bool opens = before >= 0 && (_tokens[before].Sign is ',' or '!' or '?' or '.' || !_tokens[before].IsWord);
        return opens && behind < _tokens.Length && _tokens[behind].Sign is ',' or '!' or '?' or '.';
    }

    private int Turns => _turns < 0 ? _turns = CountTurns() : _turns;

    // 0 where too few paragraphs begin with a quotation.
    private int CountTurns()
    {
        int turns = 0;
        int beginning = 0;
        for (int i = 0; i < _quotations.Length; i++)
        {
            beginning += Begins(i) ? 1 : 0;
            turns += Follows(i) && IsBare(i) && FirstOfParagraph(i - 1) is int before && Begins(before)
                && _quotations[before].Block == _quotations[i - 1].LastBlock
                ? 1
                : 0;
        }

        return beginning * FewestOfParagraphs >= _article.Blocks.Length ? turns : 0;
    }

    private int FirstOfParagraph(int index)
    {
        while (index > 0 && _quotations[index - 1].Block == _quotations[index].Block)
        {
            index--;
        }

        return index;
    }
}
