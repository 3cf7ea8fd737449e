namespace ArticleGenerator.Tests.Quotations;

/// <summary>Single marks as the main marks, among apostrophes: the British style.</summary>
public class BritishMarkTests
{
    [Theory]
    [InlineData("‘It’s the boys’ noise I can’t stand,’ said Ada Brook.", "It’s the boys’ noise I can’t stand")]
    [InlineData("‘The ’90s were kinder,’ said Ada Brook.", "The ’90s were kinder")]
    [InlineData("‘We’re the Friends of the Harbour,’ said Ada Brook’s sister.", "We’re the Friends of the Harbour")]
    [InlineData(
        "‘He called it “a slow bridge”, didn’t he?’ said Ada Brook.",
        "He called it “a slow bridge”, didn’t he?")]
    [InlineData("Ada Brook called it ‘a very slow bridge’.", "a very slow bridge")]
    [InlineData("'Don't,' said Ada Brook.", "Don't")]
    [InlineData("'It's rock 'n' roll,' said Ada Brook.", "It's rock 'n' roll")]
    public void An_apostrophe_does_not_end_a_quotation(string sentence, string words)
    {
        Assert.Equal([words], Quoted.In(sentence).Words);
    }

    [Fact]
    public void A_british_article_is_read_from_its_first_mark_to_its_last()
    {
        Quoted article = Quoted.In("""
            ‘It’s a rum do’, said Ada Brook, the Friends’ treasurer, who’s kept the books since ’94. ‘The trustees’ minutes say nowt.’

            Mr Hale, the harbour’s master, told the Herald he’d ‘no intention of moving the boats’ moorings’. He added: ‘They’re fine where they are.’

            ‘Who’s to pay?’ asked Owen Pugh. ‘The ratepayers’ purse isn’t bottomless.’
            """);

        Assert.Equal(
            [
                "It’s a rum do", "The trustees’ minutes say nowt.", "no intention of moving the boats’ moorings",
                "They’re fine where they are.", "Who’s to pay?", "The ratepayers’ purse isn’t bottomless.",
            ],
            article.Words);
        Assert.Equal(["Ada Brook", "Ada Brook", "Hale", "Hale", "Owen Pugh", "Owen Pugh"], article.Speakers);
        Assert.Empty(article.Set.Problems);
    }

    [Fact]
    public void A_british_quotation_goes_on_over_paragraphs()
    {
        Quoted article = Quoted.In("‘It’s late,’ said Ada Brook. ‘We’ll wait for the tide.\n\n‘Then we’ll sail.’");

        Assert.Equal(["It’s late", "We’ll wait for the tide. ¶ Then we’ll sail."], article.Words);
        Assert.Equal(["Ada Brook", "Ada Brook"], article.Speakers);
    }

    [Fact]
    public void Where_double_marks_are_the_main_ones_single_marks_are_inner_ones()
    {
        Assert.Equal(
            ["They call it ‘Sula’, don’t they?"],
            Quoted.In("“They call it ‘Sula’, don’t they?” said Ada Brook.").Words);
    }
}
