using ArticleModel.Generated;

namespace ArticleModel.Tests;

/// <summary>Written as the generator writes.</summary>
internal sealed class FerryArticle : ArticleBase<
    FerryArticle.SectionList,
    FerryArticle.QuoteList,
    FerryArticle.SpeakerList>
{
    protected override ArticleHead Head => new("local/ferry", "Ferry sails again");

    protected override ArticleBody Body => new(
        "One ship.\n\nA new engine\n\n“It hums,” said Ada Brook, a pilot.\n\n“It sings,” she said.",
        "1;9 ##12 35 21;26+7@0 30+8@0;41+9,52+7;83+6=89+5;;",
        "bylineAgnes");

    public sealed class SectionList : SectionListBase
    {
        public Section ANewEngine => __0;
    }

    public sealed class QuoteList : QuoteListBase
    {
        public Quote ItHums => __0;

        public Quote ItSings => __1;
    }

    public sealed class SpeakerList : SpeakerListBase
    {
        public Speaker AdaBrook => __0;
    }
}
