using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// Who says something in a sentence that introduces a quotation behind it: <c>Lindqvist added: "It always will."</c>
/// </summary>
internal sealed class Introductions
{
    // In tokens: of a longer sentence only its end is looked at, so that a text that is one sentence is not walked
    // through again for each of its quotations.
    private const int LongestSentence = 120;

    private readonly TokenList _tokens;
    private readonly SubjectFinder _subjects;
    private readonly CueReader _cues;

    public Introductions(TokenList tokens, SubjectFinder subjects, CueReader cues)
    {
        _tokens = tokens;
        _subjects = subjects;
        _cues = cues;
    }

    /// <summary>The subject of the last cue verb of a sentence.</summary>
    /// <param name="last">Its last token.</param>
    /// <param name="withParticiples">Whether <c>adding</c> counts.</param>
    public Said? Saying(int last, bool withParticiples)
    {
        int start = StartOfSentence(last);
        for (int i = last; i > start; i--)
        {
            bool isCue = (withParticiples && _tokens[i].Is(WordClass.CueParticiple)) || _cues.IsCueVerb(i);
            if (_tokens[i].IsWord && isCue && _tokens[i].Quotation < 0
                && _subjects.Find(i, start, !_tokens[i].Is(WordClass.Cue)) is { } subject)
            {
                return new Said(subject, i);
            }
        }

        return null;
    }

    private int StartOfSentence(int last)
    {
        int start = last;
        while (start > 0 && last - start < LongestSentence
            && _tokens[start - 1].Block == _tokens[last].Block
            && _tokens[start - 1].Sentence == _tokens[last].Sentence)
        {
            start--;
        }

        return start;
    }
}
