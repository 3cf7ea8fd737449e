namespace ArticleGenerator.Lexicon;

/// <summary>Words beside a quotation that are no cue verbs.</summary>
internal static class SpeechWords
{
    public static WordList[] Lists { get; } =
    [
        // Verbs that end a noun phrase and attribute nothing.
        new(
            WordClass.Verb,
            """
            appear appeared appears asked-for became becomes broke brought built came chose comes cut drew drove fell
            gave gives grew heard held hit hits holds keeps kept leads led left lets lived lives look looked looks loses
            lost made makes met needs nodded paid plans ran released remains rose runs sat saw seem seemed seems sees
            sends sent set shook sits smiled sought spent stands stood stopped struck takes threw took tried turned
            understands understood used wins won worked works
            """),

        // Nouns that attribute as their verb would.
        new(
            WordClass.SpeechNoun,
            """
            accusation accusations admission advice allegation allegations announcement answer argument arguments
            assertion assertions assessment boast call calls characterization claim claims comment comments complaint
            complaints contention criticism declaration demand demands denial description insistence insult joke lament
            mantra motto phrase plea pleas pledge pledges prediction proclamation promise promises question quip remark
            remarks reply response slogan statement statements suggestion suggestions threat threats tweet vow vows
            warning warnings words
            """),

        // What many say at once.
        new(
            WordClass.ShoutNoun,
            """
            chant chants cheers cries cry refrain screams shout shouts yells
            """),

        // What is quoted next is a title.
        new(
            WordClass.TitleCue,
            """
            album anthem autobiography ballad ballet bestseller biography book chapter column commentary documentary
            drama entitled episode essay exhibit exhibition film game headlined hymn lecture magazine memoir movie
            musical nickname novel op-ed opera painting play podcast poem program programme pseudonym sequel series show
            sitcom song thriller titled tune
            """),
    ];
}
