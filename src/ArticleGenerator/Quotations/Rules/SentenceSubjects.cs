using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// Whom a sentence is about, for a quotation that stands right behind it with no words of its own: <c>Lindqvist was not
/// sorry to see the old engine go. "It smelled of diesel."</c>
/// </summary>
internal sealed class SentenceSubjects
{
    // In tokens.
    private const int LongestSentence = 60;

    private readonly TokenList _tokens;
    private readonly PhraseMentions _phrases;

    public SentenceSubjects(TokenList tokens, PhraseMentions phrases)
    {
        _tokens = tokens;
        _phrases = phrases;
    }

    /// <summary>The subject of the sentence that ends before a quotation in the same paragraph; or null.</summary>
    /// <param name="first">The quotation's first token.</param>
    public Mention? Before(int first) => IsBehindSentence(first) ? Of(first - 1) : null;

    /// <summary>Whether a sentence ends right before a quotation, in its paragraph.</summary>
    /// <param name="first">The quotation's first token.</param>
    public bool IsBehindSentence(int first)
    {
        int last = first - 1;
        return last >= 0 && _tokens[last].Block == _tokens[first].Block && _tokens[last].Quotation < 0
            && _tokens[last].Sign is '.' or ':' or '—' or '–' or '-';
    }

    /// <summary>The subject of the sentence that ends at a token; or null.</summary>
    public Mention? Of(int last)
    {
        int start = last;
        while (start > 0 && last - start < LongestSentence && _tokens[start - 1].Block == _tokens[last].Block
            && _tokens[start - 1].Sentence == _tokens[last].Sentence)
        {
            start--;
        }

        return Subject(start, last);
    }

    // The first who begins a clause, and is somebody.
    private Mention? Subject(int start, int last)
    {
        for (int i = start; i < last; i++)
        {
            if (!_tokens[i].IsWord || _tokens[i].Quotation >= 0 || _phrases.At(i) is not { } phrase)
            {
                continue;
            }

            bool begins = i == start || _tokens[i - 1].Sign == ','
                || (_tokens[i - 1].Is(WordClass.Conjunction) && i - 1 == start);
            if (begins && phrase.Last < last && !_tokens[phrase.Last].Is(WordClass.Place))
            {
                return phrase.Kind == MentionKind.Description ? null : phrase;
            }

            i = phrase.Last;
        }

        return null;
    }
}
