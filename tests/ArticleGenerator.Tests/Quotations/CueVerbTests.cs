using ArticleGenerator.Lexicon;

namespace ArticleGenerator.Tests.Quotations;

/// <summary>The forms of cue verbs are made by rules; the lexicon lists verbs.</summary>
public class CueVerbTests
{
    [Theory]
    [InlineData("say says said saying")]
    [InlineData("reply replies replied replying")]
    [InlineData("admit admits admitted admitting")]
    [InlineData("snap snaps snapped snapping")]
    [InlineData("agree agrees agreed agreeing")]
    [InlineData("confess confesses confessed confessing")]
    [InlineData("argue argues argued arguing")]
    [InlineData("quip quips quipped quipping")]
    [InlineData("rebut rebuts rebutted rebutting")]
    [InlineData("echo echoes echoed echoing")]
    [InlineData("regret regrets regretted regretting")]
    [InlineData("deadpan deadpans deadpanned deadpanning")]
    [InlineData("label labels labeled labeling")]
    [InlineData("label labels labelled labelling")]
    [InlineData("signal signals signalled signalling")]
    public void A_verb_has_its_forms(string forms)
    {
        string[] words = forms.Split(' ');

        Assert.Equal(
            [true, true, true, true],
            [
                Is(words[0], WordClass.CueBase), Is(words[1], WordClass.Cue), Is(words[2], WordClass.Cue),
                Is(words[3], WordClass.CueParticiple),
            ]);
    }

    [Theory]
    [InlineData("echos")]
    [InlineData("regreted")]
    [InlineData("deadpaned")]
    [InlineData("revealled")]
    public void What_is_no_word_is_none(string form)
    {
        Assert.Equal(WordClass.None, LexiconTable.English.Find(form.AsSpan()));
    }

    [Theory]
    [InlineData("told", true)]
    [InlineData("said", false)]
    public void Some_verbs_have_a_hearer(string form, bool hasHearer)
    {
        Assert.Equal(hasHearer, Is(form, WordClass.HearerCue));
    }

    [Theory]
    [InlineData("Lindqvist said his confused comments gave “a very slow bridge” its name.", "Mara Lindqvist")]
    [InlineData("Lindqvist said the plan goes “nowhere near far enough.”", "Mara Lindqvist")]
    [InlineData("Lindqvist went on: “It always will.”", "Mara Lindqvist")]
    [InlineData("When Tom Brook suggested a bridge, Lindqvist fired back at once: “It always will.”", "Mara Lindqvist")]
    public void A_word_that_could_be_a_cue_verb_is_read_by_its_place(string sentence, string speaker)
    {
        Assert.Equal([speaker], Quoted.In("Mara Lindqvist came aboard at seven. " + sentence).Speakers);
    }

    private static bool Is(string word, WordClass wordClass) =>
        LexiconTable.English.Find(word.AsSpan()).HasFlag(wordClass);
}
