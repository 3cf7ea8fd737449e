using ArticleModel.Generated;

namespace ArticleModel.Tests;

/// <summary>Written as the generator writes.</summary>
internal sealed class FerryArticle : Article
{
    public new SectionList Sections => (SectionList)base.Sections;

    public new QuoteList Quotes => (QuoteList)base.Quotes;

    public new SpeakerList Speakers => (SpeakerList)base.Speakers;

    protected override ArticleHead Head => new("local/ferry", "Ferry sails again");

    protected override ArticleBody Body => new(
        "One ship.\n\nA new engine\n\n“It hums,” said Ada Brook, a pilot.\n\n“It sings,” she said.",
        "1;9 ##12 35 21;26+7@0 30+8@0;41+9,52+7;83+6=89+5;;",
        "bylineAgnes");

    protected override ArticleLists Lists => new(new SectionList(this), new QuoteList(this), new SpeakerList(this));

    public sealed class SectionList : SectionListBase
    {
        internal SectionList(Article article)
            : base(article)
        {
        }

        public Section ANewEngine => this[0];
    }

    public sealed class QuoteList : QuoteListBase
    {
        internal QuoteList(Article article)
            : base(article)
        {
        }

        public Quote ItHums => this[0];

        public Quote ItSings => this[1];
    }

    public sealed class SpeakerList : SpeakerListBase
    {
        internal SpeakerList(Article article)
            : base(article)
        {
        }

        public Speaker AdaBrook => this[0];
    }
}
