using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// Who speaks in the turns of an interview: <c>LINDQVIST: It is "a slow bridge"</c> names them; <c>A:</c> is the one
/// whom the paragraphs before the first <c>Q:</c> introduce, and <c>Q:</c> is the newspaper, which is nobody.
/// </summary>
internal sealed class Interviews
{
    private readonly ArticleSyntax _article;
    private readonly TokenList _tokens;
    private readonly NounPhrase _phrases;
    private readonly List<Mention> _mentions;
    private readonly People _people;
    private readonly int _firstQuestion;
    private Mention? _interviewee;
    private bool _isKnown;

    public Interviews(
        ArticleSyntax article, TokenList tokens, NounPhrase phrases, List<Mention> mentions, People people)
    {
        _article = article;
        _tokens = tokens;
        _phrases = phrases;
        _mentions = mentions;
        _people = people;
        _firstQuestion = FirstQuestion();
    }

    /// <summary>The speaker of a turn, by its first token; or null.</summary>
    /// <param name="token">A token of the turn.</param>
    public Attribution? Of(int token)
    {
        int first = token;
        int block = _tokens[token].Block;
        if (IsLabel(block, 'Q'))
        {
            return new Attribution("interview", Mention.Nobody, -1);
        }

        if (IsLabel(block, 'A'))
        {
            return Interviewee() is { } interviewee ? new Attribution("interview", interviewee, -1) : null;
        }

        if (!InterviewTurn.Begins(_article, block))
        {
            return null;
        }

        while (first > 0 && _tokens[first - 1].Block == block)
        {
            first--;
        }

        while (first < token && !_tokens[first].IsWord)
        {
            first++;
        }

        return _phrases.At(first) is { Kind: MentionKind.Name } name && name.Last + 1 < _tokens.Length
            && _tokens[name.Last + 1].Sign == ':'
            ? new Attribution("interview", name, -1)
            : null;
    }

    // "A:" or "Q:" at the beginning of a paragraph
    private bool IsLabel(int block, char letter)
    {
        ReadOnlySpan<char> text = _article.Text.AsSpan(
            _article.Blocks[block].Span.Start, _article.Blocks[block].Span.Length);
        return text.Length > 2 && text[0] == letter && text[1] is ':' or '.' && text[2] == ' ' && _firstQuestion >= 0;
    }

    private int FirstQuestion()
    {
        for (int i = 0; i < _article.Blocks.Length; i++)
        {
            ReadOnlySpan<char> text = _article.Text.AsSpan(
                _article.Blocks[i].Span.Start, _article.Blocks[i].Span.Length);
            if (text.Length > 2 && text[0] == 'Q' && text[1] is ':' or '.' && text[2] == ' ')
            {
                return i;
            }
        }

        return -1;
    }

    // The only person of the introduction; one of several would be a guess.
    private Mention? Interviewee()
    {
        if (_isKnown)
        {
            return _interviewee;
        }

        _isKnown = true;
        foreach (Mention mention in _mentions)
        {
            if (_tokens[mention.First].Block >= _firstQuestion)
            {
                break;
            }

            if (_people.PersonOf(mention) < 0 || mention.IsOrganisation
                || (mention.WordCount < 2 && !mention.HasTitle))
            {
                continue;
            }

            if (_interviewee is not null && _people.PersonOf(_interviewee) != _people.PersonOf(mention))
            {
                _interviewee = null;
                break;
            }

            _interviewee = mention;
        }

        return _interviewee;
    }
}
