namespace ArticleGenerator.Quotations.Grammar;

/// <summary>
/// What a word is at its place, where its <see cref="Lexicon.WordClass"/> leaves that open. The first example of
/// each is a match, the second is none.
/// </summary>
[Flags]
internal enum WordUse
{
    None = 0,

    /// <summary>A finite form of a cue verb, and no noun: <c>Brook claims</c>, but not <c>the claims</c>.</summary>
    Finite = 1 << 0,

    /// <summary>
    /// A verb by which something may be said, in any form: <c>Brook would say</c>, but not <c>to say</c> of "to be".
    /// </summary>
    Saying = 1 << 1,

    /// <summary>A verb before which a noun phrase ends: <c>the minutes say</c>, but not <c>the say</c>.</summary>
    Verb = 1 << 2,

    /// <summary>
    /// A finite verb of any kind, or the subject of one, so that what it stands in is a clause: <c>the tug left</c>,
    /// but not <c>the tug left behind by</c>.
    /// </summary>
    Clause = 1 << 3,

    /// <summary>A word in -ed that is a past tense by its neighbours: <c>the town rejected it</c>, but not <c>the
    /// rejected plan</c>.</summary>
    Past = 1 << 4,

    /// <summary>A word in -ed, whatever it is: <c>rejected</c>, but not <c>red</c>.</summary>
    Ed = 1 << 5,

    /// <summary>A word in -ing, whatever it is: <c>marching</c>, but not <c>ring</c>.</summary>
    Ing = 1 << 6,

    /// <summary>A cue verb in the passive: <c>was criticised</c>, but not <c>was late and criticised</c>.</summary>
    Passive = 1 << 7,

    /// <summary>A form in -ing with an auxiliary of its own: <c>is telling</c>, but not <c>left, telling</c>.</summary>
    Progressive = 1 << 8,

    /// <summary>A noun that a person is called by: <c>a welder</c>, but not <c>a tower</c>.</summary>
    Person = 1 << 9,

    /// <summary>
    /// A word with the ending of such a noun that is known to call nobody anything: <c>a tower</c>, but not <c>a
    /// welder</c>.
    /// </summary>
    Thing = 1 << 10,

    /// <summary>A plural: <c>welders</c>, but not <c>boss</c>.</summary>
    Plural = 1 << 11,

    /// <summary>
    /// A verb whose object stands behind it, and no adjective of that: <c>Brook hired welder Tom Hale</c>, but not
    /// <c>the retired welder Tom Hale</c>.
    /// </summary>
    Governing = 1 << 12,

    /// <summary>
    /// One of these that says nothing, or that has a hearer: <c>met Tom Hale</c>, <c>told Tom Hale</c>, but not
    /// <c>said Tom Hale</c>.
    /// </summary>
    Taking = 1 << 13,

    /// <summary>
    /// A form in -ing of a cue verb whose subject is that of the sentence: <c>left, telling</c>, but not <c>is
    /// telling</c>.
    /// </summary>
    Participle = 1 << 14,

    /// <summary>
    /// A verb of speech with the capital that a headline gives to every word: <c>Brook Calls Ferry Slow</c>, but not
    /// <c>Brook Reports</c>, which may be a paper.
    /// </summary>
    Headline = 1 << 15,

    /// <summary>
    /// A cue verb that its ending tells, so that with a capital it is no name: <c>Continued Hale:</c>, but not
    /// <c>Said Hale:</c>.
    /// </summary>
    Opening = 1 << 16,

    /// <summary>
    /// What no noun phrase goes on over: <c>said</c>, <c>who</c> and <c>she</c>, but not <c>her</c>.
    /// </summary>
    Parting = 1 << 17,

    /// <summary>
    /// What may stand between an article and its noun: <c>the angry statement</c>, but not <c>the said</c>.
    /// </summary>
    Modifier = 1 << 18,
}
