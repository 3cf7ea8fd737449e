using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// The turns of an interview in questions and answers: which paragraphs they are, and who answers.
/// </summary>
internal sealed class Interviews
{
    private readonly ArticleSyntax _article;
    private readonly TokenList _tokens;
    private readonly List<Mention> _mentions;
    private readonly People _people;
    private readonly int _firstQuestion;
    private Mention? _interviewee;
    private bool _isKnown;

    public Interviews(ArticleSyntax article, TokenList tokens, List<Mention> mentions, People people)
    {
        _article = article;
        _tokens = tokens;
        _mentions = mentions;
        _people = people;
        _firstQuestion = FirstQuestion();
    }

    /// <summary>Whether a paragraph begins with <c>Q:</c>.</summary>
    public bool IsQuestion(int block) => IsLabel(block, 'Q');

    /// <summary>Whether a paragraph of an interview begins with <c>A:</c>.</summary>
    public bool IsAnswer(int block) => IsLabel(block, 'A');

    /// <summary>The only person of the introduction, or null; one of several would be a guess.</summary>
    public Mention? Interviewee
    {
        get
        {
            if (!_isKnown)
            {
                _isKnown = true;
                _interviewee = FindInterviewee();
            }

            return _interviewee;
        }
    }

    // A match: "A: It is slow.", "Q. Is it slow?", at the beginning of a paragraph. Not: "Quay: It is slow."
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

    private Mention? FindInterviewee()
    {
        Mention? only = null;
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

            if (only is not null && _people.PersonOf(only) != _people.PersonOf(mention))
            {
                return null;
            }

            only = mention;
        }

        return only;
    }
}
