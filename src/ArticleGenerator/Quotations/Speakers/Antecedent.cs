using ArticleGenerator.Quotations.Names;

namespace ArticleGenerator.Quotations.Speakers;

/// <summary>Somebody before a pronoun whom it may stand for.</summary>
/// <param name="places">Where the article's mentions stand.</param>
/// <param name="speaking">Which of them speak.</param>
/// <param name="pronoun">The pronoun.</param>
/// <param name="mention">The words that may be meant.</param>
/// <param name="person">Whose words they are.</param>
internal readonly struct Antecedent(
    MentionPlaces places, SpeakingMentions speaking, Mention pronoun, Mention mention, Person person)
{
    public Mention Pronoun => pronoun;

    public Mention Mention => mention;

    public Person Person => person;

    /// <inheritdoc cref="MentionPlaces.IsSubject"/>
    public bool IsSubject => places.IsSubject(mention);

    /// <summary>Whether they have just said something.</summary>
    public bool IsSpeaking => speaking.Contains(mention.Index);

    /// <summary>Whether somebody else speaks of them.</summary>
    public bool IsReported => !IsSpeaking && places.IsReported(mention);

    /// <inheritdoc cref="MentionPlaces.IsTheirs"/>
    public bool IsTheirs => SentencesBetween == 1 && places.IsTheirs(mention);

    public bool IsPronoun => mention.Kind == MentionKind.Pronoun;

    /// <summary>Whether the sentence before begins with their name, and their gender is known to fit.</summary>
    public bool IsTopic =>
        mention.Kind == MentionKind.Name && IsOfItsGender
        && SentencesBetween == 1 && places.BeginsSentence(mention) && IsSubject;

    public bool IsOfItsGender => person.Gender == pronoun.Gender;

    public bool IsOfOtherGender => person.Gender != Gender.Unknown && !IsOfItsGender;

    /// <summary>Whether they are more than a bare name: a title, a full name or a verb of speech says so.</summary>
    public bool IsSomebody => mention.HasTitle || person.WordCount > 1 || IsSpeaking;

    /// <summary>Whether they said something, and nothing tells that they are a person.</summary>
    public bool IsUnknownSpeaker => person.Gender == Gender.Unknown && !mention.HasTitle && IsSpeaking;

    /// <summary>How often the article names them.</summary>
    public int Mentions => person.Mentions;

    public int SentencesBetween { get; } = places.SentencesBetween(mention, pronoun);

    public int BlocksBetween { get; } = places.BlocksBetween(mention, pronoun);
}
