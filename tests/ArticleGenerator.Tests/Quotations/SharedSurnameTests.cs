namespace ArticleGenerator.Tests.Quotations;

/// <summary>A surname that two people of the article share: decided by what the text gives, or by nobody.</summary>
public class SharedSurnameTests
{
    private const string Both = "Mayor Gwen Hale and Tom Hale came aboard at seven.\n\n";

    [Fact]
    public void A_title_decides()
    {
        Assert.Equal(["Gwen Hale"], Quoted.In(Both + "“It smells,” said Mayor Hale.").Speakers);
    }

    [Theory]
    [InlineData("“It smells,” said Mr. Hale.", "Tom Hale")]
    [InlineData("“It smells,” said Mrs. Hale.", "Gwen Hale")]
    public void Gender_decides(string sentence, string speaker)
    {
        Assert.Equal([speaker], Quoted.In(Both + sentence).Speakers);
    }

    [Fact]
    public void The_one_named_last_is_meant()
    {
        Quoted article = Quoted.In(Both + "The town was quiet.\n\nTom Hale stayed in the engine room.\n\n“It smells,” Hale said.");

        Assert.Equal(["Tom Hale"], article.Speakers);
    }

    [Fact]
    public void The_one_named_far_more_often_is_meant()
    {
        Quoted article = Quoted.In(Both + "Gwen Hale runs the harbour. Gwen Hale runs the mill. Gwen Hale runs the school.\n\nTom Hale listened.\n\n“It smells,” Hale said.");

        Assert.Equal(["Gwen Hale"], article.Speakers);
    }

    [Fact]
    public void Where_nothing_decides_nobody_is_named_and_the_place_is_kept_for_a_diagnostic()
    {
        Quoted article = Quoted.In("Gwen Hale and Tom Hale came aboard at seven.\n\n“It smells,” Hale said.");

        Assert.Equal(["nobody"], article.Speakers);
        Assert.Equal(["cue-after, nobody known"], article.Rules);
        var ambiguity = Assert.Single(article.Set.Ambiguities);
        Assert.Equal("Hale", article.TextAt(ambiguity.Span));
        Assert.Equal(["Gwen Hale", "Tom Hale"], ambiguity.Candidates.Select(article.TextAt));
    }

    [Fact]
    public void The_author_can_decide()
    {
        const string Text = "---\nspeakers:\n  Hale: Gwen Hale\n---\n# The ferry\n\nGwen Hale and Tom Hale came aboard at seven.\n\n“It smells,” Hale said.";

        Assert.Equal(["Gwen Hale"], Quoted.In(Text).Speakers);
    }
}
