using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>A noun phrase before a cue verb that may be its subject.</summary>
internal readonly struct SubjectCandidate
{
    private readonly SubjectPlaces _places;
    private readonly Mention _phrase;
    private readonly int _start;
    // Behind the phrase and what stands in brackets behind it.
    private readonly int _behind;

    /// <param name="places">What stands around.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="verb">The verb's token.</param>
    /// <param name="start">The first token that is looked at.</param>
    /// <param name="isFirst">Whether no other phrase stands before it.</param>
    /// <param name="isParticiple">Whether the verb is a form in -ing.</param>
    public SubjectCandidate(
        SubjectPlaces places, Mention phrase, int verb, int start, bool isFirst, bool isParticiple)
    {
        _places = places;
        _phrase = phrase;
        _start = start;
        _behind = places.BehindBrackets(phrase.Last + 1, verb);
        Verb = verb;
        IsFirst = isFirst;
        IsOfParticiple = isParticiple;
        IsBesideVerb = !isParticiple && (places.IsJoined(_behind, verb) || places.IsTitledBehind(phrase, verb));
    }

    public TextSpan Words => _phrase.Span;

    public int Verb { get; }

    public bool IsFirst { get; }

    public bool IsOfParticiple { get; }

    /// <summary>Whether nothing but auxiliaries, adverbs or an office stands between it and the verb.</summary>
    public bool IsBesideVerb { get; }

    public bool IsPronoun => _phrase.Kind == MentionKind.Pronoun;

    public bool IsName => _phrase.Kind == MentionKind.Name;

    public bool IsDescription => _phrase.Kind == MentionKind.Description;

    public bool IsSomebody => _places.IsSomebody(_phrase);

    /// <inheritdoc cref="SubjectPlaces.IsTime"/>
    public bool IsTime => _places.IsTime(_phrase);

    /// <inheritdoc cref="SubjectPlaces.IsStateOfTown"/>
    public bool IsStateOfTown => _places.IsStateOfTown(_phrase, _start);

    /// <summary>Whether it says what somebody is, too: <c>a skipper and one of ten who vote</c>.</summary>
    public bool IsAnotherOffice =>
        IsInside && IsDescription && _places.Is(_phrase.First, DeterminerWords.One)
        && _places.Is(_phrase.First - 1, ConjunctionWords.And);

    public bool IsBehindPreposition =>
        IsBefore(WordClass.Preposition) && !IsBefore(WordClass.Conjunction) && !IsBehindAs
        && !IsForSomebodyTo;

    public bool BeginsClause =>
        !IsInside || IsBehindAs || _places.IsParted(_phrase.First - 1)
        || (IsBefore(WordClass.Relative) && !IsOfParticiple && IsName)
        || (IsBefore(WordClass.Conjunction) && !_places.IsWithinName(_phrase.First, _phrase));

    public bool IsBehindVerb =>
        IsBefore(WordClass.Cue | WordClass.CueBase) && !IsBefore(WordClass.Role);

    /// <summary>
    /// Whether it stands right before the participle, whatever else is: <c>footage of Brook asking</c>, but not <c>on
    /// Brook's page reading</c>; or another participle stands between: <c>her father coming back saying</c>.
    /// </summary>
    public bool IsOfThisParticiple =>
        IsOfParticiple
        && (IsDescription
            ? _places.Is(_phrase.First, WordClass.Determiner) && _places.IsGoingOn(_phrase.Last + 1, Verb)
                && IsSomebody
            : _phrase.Last == Verb - 1
                && (!IsBefore(WordClass.Preposition) || _places.Is(_phrase.First - 1, PrepositionWords.WithSubject)));

    /// <summary>Whether what stands between it and the verb is set off by commas.</summary>
    public bool IsSetOff =>
        IsApart && _places.LastBefore(Verb, _behind) is int closing && _behind < closing
        && _places.IsSign(_behind, ',') && _places.IsSign(closing, ',');

    public bool HasRelative => IsApart && _behind < Verb && _places.Is(_behind, WordClass.Relative);

    /// <summary>
    /// Whether it is the subject of a clause that tells where or when, and no verb behind that clause is its own:
    /// <c>the room in which the mayor slept, laughed and said</c>.
    /// </summary>
    public bool IsOfOtherClause =>
        IsApart && IsBefore(WordClass.Relative) && _phrase.First - 2 >= _start
        && _places.Is(_phrase.First - 2, WordClass.Preposition);

    /// <summary>How far away the verb is, in half a dozens of words.</summary>
    public int HalfDozensAway => IsApart ? (Verb - _phrase.Last) / 6 : 0;

    private bool IsInside => _phrase.First > _start;

    private bool IsBefore(WordClass wordClass) => IsInside && _places.Is(_phrase.First - 1, wordClass);

    private bool IsApart => !IsOfParticiple && !IsBesideVerb;

    private bool IsBehindAs => IsInside && _places.Is(_phrase.First - 1, PrepositionWords.As);

    // A match: "It is time for Lindqvist to speak, after dismissing it", since who is to do something is a subject.
    // Not: "After a song for Lindqvist, dismissing it".
    private bool IsForSomebodyTo =>
        _phrase.Last + 1 < Verb && _places.Is(_phrase.First - 1, PrepositionWords.For)
        && _places.Is(_phrase.Last + 1, PrepositionWords.To);
}
