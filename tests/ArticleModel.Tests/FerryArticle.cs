namespace ArticleModel.Tests;

/// <summary>Written as the generator writes.</summary>
internal sealed class FerryArticle : Article
{
    private SectionList? _sections;
    private QuoteList? _quotes;
    private SpeakerList? _speakers;

    public new SectionList Sections => _sections ?? (_sections = new SectionList(this));

    public new QuoteList Quotes => _quotes ?? (_quotes = new QuoteList(this));

    public new SpeakerList Speakers => _speakers ?? (_speakers = new SpeakerList(this));

    protected override ArticleHead Head => new("local/ferry", "Ferry sails again");

    protected override ArticleBody Body => new(
        "One ship.\n\nA new engine\n\n“It hums,” said Ada Brook, a pilot.\n\n“It sings,” she said.",
        "9 ##12 35 21;26+7@0 30+8@0;41+9,52+7;83+6=89+5",
        "bylineAgnes");

    public sealed class SectionList : ArticleModel.SectionList
    {
        internal SectionList(Article article)
            : base(article)
        {
        }

        public Section ANewEngine => this[0];
    }

    public sealed class QuoteList : ArticleModel.QuoteList
    {
        internal QuoteList(Article article)
            : base(article)
        {
        }

        public Quote ItHums => this[0];

        public Quote ItSings => this[1];
    }

    public sealed class SpeakerList : ArticleModel.SpeakerList
    {
        internal SpeakerList(Article article)
            : base(article)
        {
        }

        public Speaker AdaBrook => this[0];
    }
}
