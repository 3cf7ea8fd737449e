namespace ArticleGenerator.Lexicon;

/// <summary>Words that hold a sentence together. No name begins with one, though a sentence may.</summary>
internal static class FunctionWords
{
    public static WordList[] Lists { get; } =
    [
        // Pronouns in the form of a subject.
        new(
            WordClass.Pronoun | WordClass.Function,
            """
            he i it she they we who you
            """),

        // A description follows.
        new(
            WordClass.Determiner | WordClass.Function,
            """
            a all an another any both dozens each eight every few five four her his hundreds its many more most much my
            nine no one other our seven several six some ten that the their these this those thousands three two your
            """),

        // The name behind one is no subject.
        new(
            WordClass.Preposition | WordClass.Function,
            """
            about above across after against along alongside amid amidst among amongst around as at before behind below
            beneath beside besides between beyond by concerning despite during for from in including inside into like
            near of on outside over per regarding since than through throughout to toward towards under upon via with
            within without
            """),

        // A clause begins.
        new(
            WordClass.Conjunction | WordClass.Function,
            """
            although and because but if nor once or so that though unless until when where whereas whether while yet
            """),

        // A relative clause begins.
        new(
            WordClass.Relative | WordClass.Function,
            """
            which who whom whose
            """),

        // Between a subject and its verb.
        new(
            WordClass.Auxiliary | WordClass.Function,
            """
            'd 'll 's 've are aren't be been being can can't cannot could couldn't did didn't do does doesn't don't get
            gets got had hadn't has hasn't have haven't is isn't may might must n't never not shall should to was wasn't
            were weren't will won't would wouldn't
            """),

        // Of time, place and manner; those in -ly are recognised by their form.
        new(
            WordClass.Adverb | WordClass.Function,
            """
            again already also always back earlier even ever first further furthermore half-jokingly hence here however
            indeed instead jokingly just later maybe meanwhile moreover nevertheless nonetheless now often once only
            otherwise perhaps quickly recently simply sometimes soon still then there therefore thus today tomorrow
            tonight too yesterday
            """),

        // Days, months and feasts: a capital that makes no name.
        new(
            WordClass.Calendar | WordClass.Function,
            """
            april aug august christmas dec december easter feb february friday january july june march monday nov
            november oct october saturday sept september sunday thursday tuesday wednesday
            """),

        // Pronouns for nobody in particular.
        new(
            WordClass.Function,
            """
            anybody anyone anything everybody everyone everything nobody none nothing somebody someone something
            """),

        // What else sentences begin with.
        new(
            WordClass.Function,
            """
            according he's here's how i'm i've it's let let's look no oh please she's thank thanks that's there's
            they're we're we've well what what's why yes you're
            """),
    ];
}
