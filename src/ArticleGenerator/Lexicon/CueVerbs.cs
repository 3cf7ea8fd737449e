namespace ArticleGenerator.Lexicon;

/// <summary>
/// The verbs by which news attributes speech, by their base forms; the forms are made by the rules of English spelling, so
/// that the lexicon lists verbs and not spellings (docs/quotations.md says where the list comes from).
/// </summary>
internal static class CueVerbs
{
    /// <summary>Verbs whose forms no rule gives: base, third person, past, participle in -ing.</summary>
    private static readonly string[] Irregular =
    [
        "say says said saying", "tell tells told telling", "write writes wrote writing", "think thinks thought thinking",
        "read reads read reading", "put puts put putting", "find finds found finding", "speak speaks spoke speaking",
        "begin begins began beginning", "go goes went going", "swear swears swore swearing", "sing sings sang singing",
        "feel feels felt feeling", "know knows knew knowing",
        "foresee foresees foresaw foreseeing", "rewrite rewrites rewrote rewriting", "shoot shoots shot shooting",
        "retell retells retold retelling",
    ];

    /// <summary>Verbs of saying, writing, asking, judging and calling, by their sense.</summary>
    private static readonly string[] Regular =
    [
        // saying
        "add", "announce", "answer", "assert", "assure", "aver", "comment", "confide", "confirm", "continue", "counter",
        "declare", "detail", "disclose", "elaborate", "emphasize", "emphasise", "exclaim", "explain", "express", "interject",
        "mention", "note", "observe", "offer", "opine", "proclaim", "pronounce", "quip", "react", "recall", "recount",
        "reiterate", "relate", "remark", "remember", "repeat", "reply", "report", "respond", "retort", "reveal", "signal",
        "state", "stress", "testify", "utter", "voice", "volunteer", "conclude", "summarize", "summarise", "clarify",
        "underscore", "underline", "highlight", "describe", "portray", "depict", "characterize", "characterise", "frame",
        "quote", "cite", "paraphrase", "reason", "reflect", "muse", "marvel", "ponder", "wonder", "joke", "laugh", "tease",
        "preach", "lecture", "chime", "interrupt", "deadpan",

        // shouting and whispering
        "bark", "bellow", "boom", "chant", "cheer", "cry", "groan", "growl", "grumble", "holler", "howl", "mumble", "murmur",
        "mutter", "roar", "scream", "shout", "shriek", "sigh", "snap", "thunder", "wail", "whisper", "yell", "gush", "fume",
        "rage", "rail", "rant", "sneer", "snipe", "snarl", "sob", "vent", "blurt", "intone", "drawl", "croak", "hiss",

        // arguing and judging
        "accuse", "acknowledge", "admit", "advise", "advocate", "affirm", "agree", "allege", "allow", "apologize",
        "apologise", "argue", "assail", "attack", "attest", "bemoan", "berate", "blame", "blast", "boast", "brag", "caution",
        "challenge", "charge", "chide", "claim", "complain", "concede", "condemn", "confess", "contend", "credit",
        "criticize", "criticise", "decry", "defend", "demand", "denounce", "deny", "deplore", "deride", "disagree", "dismiss",
        "dispute", "echo", "encourage", "fault", "figure", "guess", "gripe", "hail", "hint", "imply", "indicate", "insist",
        "instruct", "joke", "judge", "lament", "lash", "laud", "lambaste", "lampoon", "maintain", "mock", "object", "order",
        "plead", "pledge", "point", "praise", "predict", "press", "promise", "propose", "protest", "question", "quibble",
        "reassure", "rebuke", "recommend", "regret", "reject", "remind", "ridicule", "scoff", "scold", "slam", "speculate",
        "suggest", "surmise", "suspect", "sympathize", "taunt", "threaten", "tout", "urge", "vow", "warn", "welcome",
        "implore", "beg", "bluster", "needle", "rebut", "refute", "refer", "invoke", "forecast", "estimate", "believe",
        "hope", "fear", "worry", "expect", "want", "realize", "realise", "consider", "celebrate", "endorse", "gloat", "crack", "assail", "excoriate",
        "savage", "skewer", "thank", "toast", "trumpet", "identify", "compare", "liken", "perceive", "regard", "view",

        // calling by a name
        "call", "brand", "dub", "label", "name", "nickname", "term", "tag",

        // writing and publishing
        "blog", "email", "e-mail", "message", "post", "publish", "retweet", "text", "tweet", "type", "scrawl",
        "share",

        // being what speaks: letters, laws
        "stipulate", "specify",

        // asking
        "ask", "enquire", "inquire", "query", "request",

        // talking
        "talk", "chat", "discuss", "address", "introduce", "greet", "congratulate", "inform", "notify",
    ];

    /// <summary>Verbs whose object is the hearer: <c>told the council</c>.</summary>
    private static readonly HashSet<string> Hearers =
    [
        "tell", "ask", "assure", "remind", "inform", "advise", "warn", "urge", "notify", "reassure", "thank", "implore",
        "instruct", "address", "greet", "congratulate", "encourage", "accuse", "blame", "criticize", "attack", "challenge",
    ];

    /// <summary>Verbs whose third person is a plural noun as well: <c>his comments</c>, <c>the emails</c>.</summary>
    private static readonly HashSet<string> Nouns =
    [
        "message", "email", "e-mail", "comment", "post", "tweet", "report", "state", "call", "name", "note", "claim", "charge",
        "share", "text", "tag", "label", "term", "attack", "demand", "question", "request", "promise", "hope", "fear",
        "challenge", "remark", "quote", "blog", "estimate", "forecast", "point", "order", "boast", "cry", "shout", "cheer",
        "chant", "worry", "guess", "reason", "answer", "offer", "view", "fault", "judge", "object", "protest", "query", "toast",
        "voice", "detail", "frame", "signal", "volunteer", "dispute", "address", "echo", "talk", "chat", "brand", "joke",
        "lecture", "doubt", "want", "need", "surprise", "threat", "yell", "scream", "whisper", "reply", "response",
    ];

    /// <summary>Verbs that name their object: <c>called it "a very slow bridge"</c>; but <c>a boat called "Sula"</c> says nothing.</summary>
    private static readonly HashSet<string> Naming = ["call", "brand", "dub", "label", "name", "nickname", "term", "tag"];

    /// <summary>Adds every form of every verb, as <paramref name="add"/> takes it: the form and its class.</summary>
    public static void AddForms(Action<string, WordClass> add)
    {
        foreach (string verb in Irregular)
        {
            string[] forms = verb.Split(' ');
            AddVerb(add, forms[0], forms[1], forms[2], forms[3]);
        }

        foreach (string verb in Regular)
        {
            AddVerb(add, verb, ThirdPerson(verb), Past(verb), Participle(verb));
        }
    }

    private static void AddVerb(Action<string, WordClass> add, string verb, string third, string past, string participle)
    {
        WordClass kind = Hearers.Contains(verb) ? WordClass.HearerCue : WordClass.None;
        kind |= Naming.Contains(verb) ? WordClass.NamingCue : WordClass.None;
        add(verb, WordClass.CueBase | kind);
        add(third, WordClass.Cue | kind | (Nouns.Contains(verb) ? WordClass.CueNoun : WordClass.None));
        add(past, WordClass.Cue | kind);
        add(participle, WordClass.CueParticiple | kind);
    }

    private static string ThirdPerson(string verb) =>
        EndsInConsonantAndY(verb) ? verb.Substring(0, verb.Length - 1) + "ies"
        : verb.EndsWith("s", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) ? verb + "es"
        : verb + "s";

    private static string Past(string verb) =>
        verb.EndsWith("e", StringComparison.Ordinal) ? verb + "d"
        : EndsInConsonantAndY(verb) ? verb.Substring(0, verb.Length - 1) + "ied"
        : Doubled(verb) + "ed";

    private static string Participle(string verb) =>
        verb.EndsWith("e", StringComparison.Ordinal) && !verb.EndsWith("ee", StringComparison.Ordinal)
            ? verb.Substring(0, verb.Length - 1) + "ing"
            : Doubled(verb) + "ing";

    private static bool EndsInConsonantAndY(string verb) =>
        verb.Length > 2 && verb[verb.Length - 1] == 'y' && !IsVowel(verb[verb.Length - 2]);

    /// <summary>A stressed last syllable doubles its consonant: <c>slam</c>, <c>slammed</c>; <c>admit</c>, <c>admitted</c>.</summary>
    private static string Doubled(string verb)
    {
        // The u of "quip" belongs to its q.
        bool isShort = verb.Length <= 4
            && verb.Length >= 3
            && !IsVowel(verb[verb.Length - 1]) && verb[verb.Length - 1] is not ('w' or 'x' or 'y')
            && IsVowel(verb[verb.Length - 2])
            && (!IsVowel(verb[verb.Length - 3]) || verb.StartsWith("qu", StringComparison.Ordinal));
        return isShort || verb is "admit" or "refer" or "rebut" ? verb + verb[verb.Length - 1] : verb;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
