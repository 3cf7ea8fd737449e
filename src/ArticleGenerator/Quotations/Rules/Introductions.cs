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
    private readonly SentenceSubjects _sentences;
    private readonly CueReader _cues;

    public Introductions(string text, TokenList tokens, NounPhrase phrases)
    {
        _tokens = tokens;
        _subjects = new SubjectFinder(text, tokens, phrases);
        _sentences = new SentenceSubjects(tokens, phrases);
        _cues = new CueReader(text, tokens);
    }

    /// <param name="last">The last token of the sentence.</param>
    public Attribution? Of(int last)
    {
        if (last < 0 || _tokens[last].Block < 0)
        {
            return null;
        }

        if (Saying(last, withParticiples: true) is { } saying)
        {
            return saying;
        }

        // Lindqvist handed out a sheet of paper:  ¶  "It always will."
        return _tokens[last].Sign == ':' && _sentences.Of(last) is { } handed
            ? new Attribution("introduced", handed, -1) : null;
    }

    /// <summary>The subject of the last cue verb of a sentence.</summary>
    /// <param name="last">Its last token.</param>
    /// <param name="withParticiples">Whether <c>adding</c> counts.</param>
    public Attribution? Saying(int last, bool withParticiples)
    {
        int start = StartOfSentence(last);
        for (int i = last; i > start; i--)
        {
            bool isCue = (withParticiples && _tokens[i].Is(WordClass.CueParticiple)) || _cues.IsCueVerb(i);
            if (_tokens[i].IsWord && isCue && _tokens[i].Quotation < 0
                && _subjects.Find(i, start, !_tokens[i].Is(WordClass.Cue)) is { } subject)
            {
                return new Attribution("introduced", subject, i);
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
