namespace ArticleGenerator.Lexicon;

/// <summary>
/// Verbs that rules ask for by their sense or their form, and words that belong to verbs. Each example is a match; what
/// stands behind a “but” is none.
/// </summary>
internal static class VerbWords
{
    /// <summary>Is often called "the bridge".</summary>
    public static WordSet Be { get; } = new("are be been being is was were");

    /// <summary>The claim is wrong.</summary>
    public static WordSet Copulas { get; } = new("are is was were");

    /// <summary>Auxiliaries that make no clause by themselves: a mill not to be sold.</summary>
    public static WordSet Unfinite { get; } = new("being never not to");

    /// <summary>Verbs that say something whatever stands beside them; others take a noun: called the mayor.</summary>
    public static WordSet Saying { get; } = new("added explained said says wrote");

    /// <summary>Another said, but "the reports": no noun has the form.</summary>
    public static WordSet SurelyVerbs { get; } = new("said told wrote");

    /// <summary>To say: of the base forms behind "to" those that speech is told by.</summary>
    public static WordSet SpeakingBases { get; } = new(
        "add announce ask call declare describe explain note say tell tweet write");

    /// <summary>The boats say: a base form whose subject may be any plural.</summary>
    public static WordSet Say { get; } = new("say");

    /// <summary>Brook hit back: verbs that say something only with "back".</summary>
    public static WordSet Answers { get; } = new("fired fires hit hits punched pushed pushes struck");

    /// <summary>The "back" of hit back.</summary>
    public static WordSet Back { get; } = new("back");

    /// <summary>Went on; but the agreement goes nowhere.</summary>
    public static WordSet Going { get; } = new("goes went");

    /// <summary>The "on" of went on.</summary>
    public static WordSet On { get; } = new("on");

    /// <summary>Brook began: "It smells"; but began to smell.</summary>
    public static WordSet Beginning { get; } = new("began begins");

    /// <summary>Will continue to be.</summary>
    public static WordSet Continue { get; } = new("continue");

    /// <summary>Was quoted as saying, was expected to say: the passive has a speaker behind it.</summary>
    public static WordSet Reported { get; } = new("expected quoted");

    /// <summary>Sometimes called "the bridge".</summary>
    public static WordSet Called { get; } = new("called");

    /// <summary>Credited with inventing it.</summary>
    public static WordSet Credited { get; } = new("credited");

    /// <summary>According to Brook.</summary>
    public static WordSet According { get; } = new("according");

    /// <summary>The united States states nothing.</summary>
    public static WordSet States { get; } = new("states");

    /// <summary>The "United" of the United States.</summary>
    public static WordSet United { get; } = new("united");

    /// <summary>A car pulled up: no noun is what it did.</summary>
    public static WordSet Particles { get; } = new("down off out up");

    /// <summary>Cut in Petra Lind: between a verb of speech and its subject.</summary>
    public static WordSet SpeechParticles { get; } = new("in out up");

    /// <summary>Almost screamed Petra Lind.</summary>
    public static WordSet Almost { get; } = new("almost half nearly");

    /// <summary>Born in Harrow, known to all: participles that no ending tells.</summary>
    public static WordSet Participles { get; } = new(
        "born built driven grown held known seen set taken torn");
}
