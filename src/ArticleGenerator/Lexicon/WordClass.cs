namespace ArticleGenerator.Lexicon;

/// <summary>What the lexicon knows of a word. A word may belong to several classes.</summary>
[Flags]
internal enum WordClass
{
    None = 0,

    /// <summary>A finite form of a cue verb: <c>said</c>, <c>says</c>, <c>warned</c>.</summary>
    Cue = 1 << 0,

    /// <summary>Its participle: <c>saying</c>, <c>warning</c>. The subject is that of the sentence.</summary>
    CueParticiple = 1 << 1,

    /// <summary>Its base form: <c>say</c>, behind <c>to</c>, <c>would</c>, or a plural subject.</summary>
    CueBase = 1 << 2,

    /// <summary>A cue verb whose first object is the hearer: <c>told</c>, <c>asked</c>.</summary>
    HearerCue = 1 << 3,

    /// <summary>He, she, they: pronouns in the form of a subject.</summary>
    Pronoun = 1 << 4,

    /// <summary>A, the, his, some: a description follows.</summary>
    Determiner = 1 << 5,

    /// <summary>Of, for, with: the name behind it is no subject.</summary>
    Preposition = 1 << 6,

    /// <summary>And, but, because, that: a clause begins.</summary>
    Conjunction = 1 << 7,

    /// <summary>Has, would, did, not: between a subject and its verb.</summary>
    Auxiliary = 1 << 8,

    /// <summary>Also, later, then; words in -ly are recognised by their form.</summary>
    Adverb = 1 << 9,

    /// <summary>Mr., Sen., President: before a name, and no part of it.</summary>
    Title = 1 << 10,

    /// <summary>Spokesman, mayor, officials: the head of a description.</summary>
    Role = 1 << 11,

    /// <summary>Who, which, whose: a relative clause begins.</summary>
    Relative = 1 << 12,

    /// <summary>Monday, March: a capital that makes no name.</summary>
    Calendar = 1 << 13,

    Male = 1 << 14,

    Female = 1 << 15,

    /// <summary>Party, Committee, Times: the name of an organisation, not of a person.</summary>
    Organisation = 1 << 16,

    /// <summary>De, van, al: a part of a name without a capital.</summary>
    Particle = 1 << 17,

    /// <summary>Jr., III: behind a name.</summary>
    Suffix = 1 << 18,

    /// <summary>Titled, entitled, song, film: what is quoted next is a title.</summary>
    TitleCue = 1 << 19,

    /// <summary>Any other word that no name begins with, though a sentence may: <c>When</c>, <c>Yes</c>.</summary>
    Function = 1 << 20,

    /// <summary>Left, took, made: a verb that ends a noun phrase and attributes nothing.</summary>
    Verb = 1 << 21,

    /// <summary>
    /// Countries, states, cities: at the end of a name they make it a place's, which no "he" stands for.
    /// </summary>
    Place = 1 << 22,

    /// <summary>
    /// A form of a cue verb that is a plural noun as well: <c>comments</c>, <c>emails</c>, <c>claims</c>.
    /// </summary>
    CueNoun = 1 << 23,

    /// <summary>Calls, named, dubbed: its object is what is named, and the name is quoted behind it.</summary>
    NamingCue = 1 << 24,

    /// <summary>State, Defence, Health: between "Secretary of" and the name.</summary>
    Portfolio = 1 << 25,

    /// <summary>Claim, promise, statement: a noun that attributes as its verb would.</summary>
    SpeechNoun = 1 << 26,

    /// <summary>Chants, shouts: what many say at once.</summary>
    ShoutNoun = 1 << 27,

    /// <summary>
    /// Industries, Studios, Chiefs, Sea: at the end of a name of several words they make it no person's.
    /// </summary>
    Company = 1 << 28,

    /// <summary>Of a word at its place, not of the lexicon: it begins with a capital.</summary>
    Capital = 1 << 30,

    AnyCue = Cue | CueParticiple | CueBase,
}
