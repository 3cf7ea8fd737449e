namespace ArticleGenerator.Lexicon;

/// <summary>
/// The verbs by which news attributes speech, by their base forms and grouped by their sense; <see cref="VerbForms"/>
/// makes their forms, so that the lexicon lists verbs and not spellings (docs/quotations.md says where the list comes
/// from).
/// </summary>
internal static class CueVerbs
{
    /// <summary>Verbs whose forms no rule gives, one a line: base, third person, past, participle in -ing.</summary>
    public static IReadOnlyList<string> Irregular { get; } =
    """
    begin begins began beginning
    feel feels felt feeling
    find finds found finding
    foresee foresees foresaw foreseeing
    go goes went going
    know knows knew knowing
    put puts put putting
    read reads read reading
    retell retells retold retelling
    rewrite rewrites rewrote rewriting
    say says said saying
    shoot shoots shot shooting
    sing sings sang singing
    speak speaks spoke speaking
    swear swears swore swearing
    tell tells told telling
    think thinks thought thinking
    write writes wrote writing
    """.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Verbs with regular forms, one list for each sense; a verb is on one of them.</summary>
    public static IReadOnlyList<WordSet> Regular { get; } =
    [
        // saying
        new(
            """
            add announce answer assert assure aver characterise characterize chime cite clarify comment conclude confide
            confirm continue counter deadpan declare depict describe detail disclose elaborate emphasise emphasize
            exclaim explain express frame highlight interject interrupt joke laugh lecture marvel mention muse note
            observe offer opine paraphrase ponder portray preach proclaim pronounce quip quote react reason recall
            recount reflect reiterate relate remark remember repeat reply report respond retort reveal signal state
            stress summarise summarize tease testify underline underscore utter voice volunteer wonder
            """),

        // shouting and whispering
        new(
            """
            bark bellow blurt boom chant cheer croak cry drawl fume groan growl grumble gush hiss holler howl intone
            mumble murmur mutter rage rail rant roar scream shout shriek sigh snap snarl sneer snipe sob thunder vent
            wail whisper yell
            """),

        // arguing and judging
        new(
            """
            accuse acknowledge admit advise advocate affirm agree allege allow apologise apologize argue assail attack
            attest beg believe bemoan berate blame blast bluster boast brag caution celebrate challenge charge chide
            claim compare complain concede condemn confess consider contend crack credit criticise criticize decry
            defend demand denounce deny deplore deride disagree dismiss dispute echo encourage endorse estimate
            excoriate expect fault fear figure forecast gloat gripe guess hail hint hope identify implore imply indicate
            insist instruct invoke judge lambaste lament lampoon lash laud liken maintain mock needle object order
            perceive plead pledge point praise predict press promise propose protest question quibble realise realize
            reassure rebuke rebut recommend refer refute regard regret reject remind ridicule savage scoff scold skewer
            slam speculate suggest surmise suspect sympathize taunt thank threaten toast tout trumpet urge view vow want
            warn welcome worry
            """),

        // calling by a name
        new(
            """
            brand call dub label name nickname tag term
            """),

        // writing and publishing
        new(
            """
            blog e-mail email message post publish retweet scrawl share text tweet type
            """),

        // being what speaks: letters, laws
        new(
            """
            specify stipulate
            """),

        // asking
        new(
            """
            ask enquire inquire query request
            """),

        // talking
        new(
            """
            address chat congratulate discuss greet inform introduce notify talk
            """),
    ];

    /// <summary>Verbs whose object is the hearer: <c>told the council</c>.</summary>
    public static WordSet Hearers { get; } = new(
        """
        accuse address advise ask assure attack blame challenge congratulate criticize encourage greet implore inform
        instruct notify reassure remind tell thank urge warn
        """);

    /// <summary>Verbs whose third person is a plural noun as well: <c>his comments</c>, <c>the emails</c>.</summary>
    public static WordSet Nouns { get; } = new(
        """
        address answer attack blog boast brand call challenge chant charge chat cheer claim comment cry demand detail
        dispute e-mail echo email estimate fault fear forecast frame guess hope joke judge label lecture message name
        note object offer order point post promise protest query question quote reason remark reply report request
        scream share shout signal state tag talk term text toast tweet view voice volunteer want whisper worry yell
        """);

    /// <summary>
    /// Verbs that name their object: <c>called it "a very slow bridge"</c>; but <c>a boat called "Sula"</c> says
    /// nothing.
    /// </summary>
    public static WordSet Naming { get; } = new("brand call dub label name nickname tag term");

    /// <summary>Adds every form of every verb, as <paramref name="add"/> takes it: the form and its class.</summary>
    public static void AddForms(Action<string, WordClass> add)
    {
        foreach (string verb in Irregular)
        {
            string[] forms = verb.Split(' ');
            AddVerb(add, new VerbForms(forms[0], forms[1], [forms[2]], [forms[3]]));
        }

        foreach (string verb in Regular.SelectMany(list => list.Words))
        {
            AddVerb(add, VerbForms.Of(verb));
        }
    }

    private static void AddVerb(Action<string, WordClass> add, VerbForms verb)
    {
        WordClass kind = Hearers.Contains(verb.Base.AsSpan()) ? WordClass.HearerCue : WordClass.None;
        kind |= Naming.Contains(verb.Base.AsSpan()) ? WordClass.NamingCue : WordClass.None;
        WordClass noun = Nouns.Contains(verb.Base.AsSpan()) ? WordClass.CueNoun : WordClass.None;
        add(verb.Base, WordClass.CueBase | kind);
        add(verb.ThirdPerson, WordClass.Cue | kind | noun);
        foreach (string past in verb.Past)
        {
            add(past, WordClass.Cue | kind);
        }

        foreach (string participle in verb.Participle)
        {
            add(participle, WordClass.CueParticiple | kind);
        }
    }
}
