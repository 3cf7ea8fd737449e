using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Phrases;
using ArticleGenerator.Quotations.Weights;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// Finds the subject of a cue verb among what stands before it in its sentence. Every noun phrase gets points for what
/// subjects have, and loses some for what they have not (<see cref="SubjectWeights"/>); the best one is taken, if it
/// has any.
/// </summary>
internal sealed class SubjectFinder
{
    // In tokens; longer sentences are looked at from here on.
    private const int Window = 60;

    // In tokens: "said in a statement on Friday, adding".
    private const int LongestWayToParticiple = 10;

    private readonly TokenList _tokens;
    private readonly WordUses _uses;
    private readonly PhraseMentions _phrases;
    private readonly SubjectPlaces _places;
    private readonly CandidateLog? _log;

    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="uses">What they are.</param>
    /// <param name="phrases">Who is meant by its noun phrases.</param>
    /// <param name="appositions">What its names are called.</param>
    /// <param name="log">Told who was weighed for a verb, where somebody asks.</param>
    public SubjectFinder(
        string text, TokenList tokens, WordUses uses, PhraseMentions phrases, Appositions appositions,
        CandidateLog? log = null)
    {
        _uses = uses;
        _tokens = tokens;
        _phrases = phrases;
        _places = new SubjectPlaces(text, tokens, uses, phrases, appositions);
        _log = log;
    }

    /// <param name="verb">The verb's token.</param>
    /// <param name="start">The first token of its sentence.</param>
    /// <param name="isParticiple">Whether it is a form in -ing, whose subject is that of the whole sentence.</param>
    public Mention? Find(int verb, int start, bool isParticiple)
    {
        if (isParticiple && SpeakerBefore(verb, start) is { } speaker)
        {
            return speaker;
        }

        _log?.Begin(_tokens[verb].Start);
        Mention? best = null;
        Mention? previous = null;
        bool previousBegins = false;
        int bestScore = 0;
        bool isFirst = true;
        int first = Math.Max(start, verb - Window);
        for (int i = first; i < verb; i++)
        {
            if (_tokens[i].Quotation >= 0 || !_tokens[i].IsWord || _phrases.At(i) is not { } phrase
                || phrase.Last >= verb)
            {
                continue;
            }

            // One that has no points is none, and one with fewer than the best is not asked for the rest of its own.
            int score = _phrases.MayBeSomebody(phrase)
                ? Score(
                    new SubjectCandidate(_places, phrase, verb, first, isFirst, isParticiple),
                    floor: Math.Max(0, bestScore - 1))
                : 0;
            if (score > 0 && (score > bestScore || (score == bestScore && best is not null && !isParticiple)))
            {
                // Lindqvist: "Lindqvist and Brook said", where the first of them speaks for both.
                best = previous is not null && previousBegins
                    && _tokens.Is(i - 1, ConjunctionWords.And) && previous.Last == i - 2
                    ? previous : phrase;
                bestScore = score;
            }

            previous = phrase.Kind == MentionKind.Description ? null : phrase;
            previousBegins = i == first || _tokens[i - 1].Sign == ',';
            isFirst = false;
            i = phrase.Last;
        }

        return best;
    }

    private int Score(in SubjectCandidate candidate, int floor)
    {
        _log?.Add(
            _tokens[candidate.Verb].Start,
            new Candidate(
                candidate.Words, candidate.Words, SubjectWeights.Table.Score(candidate),
                SubjectWeights.Table.Reasons(candidate)));
        return SubjectWeights.Table.Score(candidate, floor);
    }

    // Lindqvist: "The ferry will be late, Lindqvist said on Friday, adding that": who said it adds it, whatever the
    // sentence is about.
    private Mention? SpeakerBefore(int participle, int start)
    {
        if (participle - 1 <= start || _tokens[participle - 1].Sign != ',')
        {
            return null;
        }

        int verb = participle - 2;
        while (verb > start && participle - verb <= LongestWayToParticiple && _tokens[verb].IsWord
            && !_uses.Is(verb, WordUse.Verb))
        {
            verb--;
        }

        return verb > start && _uses.Is(verb, WordUse.Verb)
            && Find(verb, start, isParticiple: false) is { } subject
            && subject.Last == verb - 1 && subject.First > start && _tokens[subject.First - 1].Sign == ','
            ? subject
            : null;
    }
}
