using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// Tells where the verb nearest to a quotation is not the one that attributes it: what frames the sentence says whose
/// the words are.
/// </summary>
internal sealed class OuterClause
{
    // In tokens: from the verb beside the quotation back to a parenthesis.
    private const int LongestWay = 40;

    private readonly TokenList _tokens;
    private readonly NounPhrase _phrases;
    private readonly SubjectFinder _subjects;
    private readonly CueReader _cues;

    public OuterClause(TokenList tokens, NounPhrase phrases, SubjectFinder subjects, CueReader cues)
    {
        _tokens = tokens;
        _phrases = phrases;
        _subjects = subjects;
        _cues = cues;
    }

    /// <summary>Who says what another verb reports, if it is no verb of saying itself; or null.</summary>
    /// <param name="verb">The cue verb nearest to the quotation.</param>
    /// <param name="start">The first token of its sentence.</param>
    public Attribution? Around(int verb, int start) =>
        _cues.IsSaying(verb) ? null : Parenthesis(verb, start) ?? Source(verb, start);

    /// <summary>
    /// Lindqvist said as she named the ferry, "It smells.": the verb beside the quotation tells when, the one before it
    /// who.
    /// </summary>
    /// <param name="subject">The subject of the verb.</param>
    /// <param name="verb">The cue verb nearest to the quotation.</param>
    /// <param name="first">The quotation's first token.</param>
    public bool IsCircumstance(Mention subject, int verb, int first)
    {
        int opens = subject.First - 1;
        if (opens <= 1 || _tokens[first - 1].Sign != ',' || verb >= first - 2
            || !_tokens.IsIn(opens, CircumstanceWords.Openers))
        {
            return false;
        }

        // Lindqvist said that until the council agrees that it is safe, "it stays in port."
        return _cues.IsSaying(opens - 1) || (_tokens.Is(opens - 1, "that") && opens > 2 && _cues.IsSaying(opens - 2));
    }

    // Six months ago, Lindqvist said, the council considered it "no bridge at all."
    private Attribution? Parenthesis(int verb, int start)
    {
        for (int comma = verb - 1; comma > start && verb - comma < LongestWay; comma--)
        {
            int saying = comma - 1;
            if (_tokens[comma].Sign != ',' || _tokens[comma].Quotation >= 0 || !_cues.IsSaying(saying))
            {
                continue;
            }

            return _subjects.Find(saying, start, isParticiple: false) is { } subject && subject.Last == saying - 1
                && subject.First > start && _tokens[subject.First - 1].Sign == ','
                ? new Attribution("cue-before", subject, saying)
                : null;
        }

        return null;
    }

    // According to the harbour office, a fifth of the passengers find the ferry "too slow"; but what Lindqvist said is
    // hers.
    private Attribution? Source(int verb, int start) =>
        _cues.IsAccordingTo(start) && _phrases.SpeakerAt(start + 2) is { } source && source.Last < verb
            ? new Attribution("according-to", source, start)
            : null;
}
