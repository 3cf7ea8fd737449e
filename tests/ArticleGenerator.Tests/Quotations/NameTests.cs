namespace ArticleGenerator.Tests.Quotations;

/// <summary>Names as articles write them: the full name once, then a part of it.</summary>
public class NameTests
{
    [Theory]
    [InlineData("Jan van der Meer", "Van der Meer")]
    [InlineData("Sula de la Cruz", "De la Cruz")]
    [InlineData("Omar al Harun", "Harun")]
    [InlineData("Gwen P. Hale", "Hale")]
    [InlineData("J. R. Brook", "Brook")]
    [InlineData("Ada Brook-Hale", "Brook-Hale")]
    [InlineData("Tom Kane Jr.", "Kane")]
    [InlineData("Tom Kane, Jr.", "Kane")]
    [InlineData("Orla O’Dowd", "O’Dowd")]
    public void A_part_of_a_name_stands_for_the_full_name(string name, string part)
    {
        Quoted article = Quoted.In(
            $"The skipper is {name}. It was late on Friday.\n\n“It smells of diesel,” said {part}.");

        Assert.Equal(name, Assert.Single(article.Speakers));
    }

    [Theory]
    [InlineData("Sen. Mara Lindqvist")]
    [InlineData("Harrow Sen. Mara Lindqvist")]
    [InlineData("Secretary of State Mara Lindqvist")]
    [InlineData("former mayor Mara Lindqvist")]
    [InlineData("Harbour Board Chairwoman Mara Lindqvist")]
    [InlineData("Democrat Mara Lindqvist")]
    public void A_title_is_no_part_of_the_name(string name)
    {
        Assert.Equal("Mara Lindqvist", Assert.Single(Quoted.In($"“It smells of diesel,” said {name}.").Speakers));
    }

    [Fact]
    public void A_family_name_may_come_first()
    {
        Quoted article = Quoted.In(
            "“The bridge is slow,” said President Seo Han Bin.\n\nThe town was quiet.\n\n“It is very slow,” Seo said.");

        Assert.Equal(["Seo Han Bin", "Seo Han Bin"], article.Speakers);
    }

    [Fact]
    public void A_single_name_is_a_name()
    {
        Assert.Equal(["Zuleika"], Quoted.In("“It smells of diesel,” said Zuleika, the singer.").Speakers);
    }

    [Theory]
    [InlineData("“It smells of diesel,” said Tom “Diesel” Brook.")]
    [InlineData("“It smells of diesel,” said Tom “The Engine” Brook.")]
    public void A_nickname_in_marks_is_no_quotation_but_part_of_the_name(string sentence)
    {
        Quoted article = Quoted.In(sentence + "\n\n“It always will,” Brook said.");

        Assert.Equal(["It smells of diesel", "It always will"], article.Words);
        Assert.All(article.Speakers, speaker => Assert.Matches("^Tom “.*” Brook$", speaker));
    }

    [Theory]
    [InlineData("“It smells of diesel,” said Piet “Pier” van Aalst, the baker.", "Piet “Pier” van Aalst")]
    [InlineData("“It smells of diesel,” said Miguel “Mickey” de la Rosa, the baker.", "Miguel “Mickey” de la Rosa")]
    [InlineData("‘It smells of diesel,’ said Colin ‘Nobby’ Clarke, the baker.", "Colin ‘Nobby’ Clarke")]
    public void A_nickname_may_stand_before_a_particle_and_in_single_marks(string sentence, string speaker)
    {
        Quoted article = Quoted.In(sentence);

        Assert.Equal([speaker], article.Speakers);
        Assert.Equal("the baker", article.Set.Speakers[0].Description);
    }

    [Theory]
    [InlineData("The ferry smells of diesel, and Hale said: “’s")]
    [InlineData("The ferry smells of diesel, and Hale said: “x’s")]
    [InlineData("The ferry smells of diesel, and Hale said: “Brook’s")]
    [InlineData("“It smells of the old diesel,” said Brook’s")]
    [InlineData("The ferry smells of diesel, said Piet “Pier” van")]
    public void A_text_may_end_with_a_possessive_or_a_particle(string paragraph)
    {
        Assert.Single(Quoted.In(paragraph).Words);
    }

    [Fact]
    public void A_capital_in_the_middle_of_a_sentence_makes_a_name_of_an_auxiliary()
    {
        Assert.Equal(["Will Harding"], Quoted.In("“It smells of diesel,” said Will Harding, a baker.").Speakers);
    }

    [Fact]
    public void An_office_does_not_go_on_in_the_next_paragraph()
    {
        Assert.Equal(
            ["Defense Ada Brook"],
            Quoted.In("The town has no Secretary of\n\nDefense Ada Brook said it was “a very slow bridge.”").Speakers);
    }

    [Theory]
    [InlineData("In Harrow, Brook said it was “a very slow bridge.”")]
    [InlineData("Small boats of all kinds came, and Brook called it “a very slow bridge.”")]
    [InlineData("Brook (D-Vt.) called it “a very slow bridge.”")]
    [InlineData("Interestingly Brook called it “a very slow bridge.”")]
    [InlineData("Facing mounting costs, Brook called it “a very slow bridge.”")]
    [InlineData("Leaving the harbour behind, Brook called it “a very slow bridge.”")]
    [InlineData("Continued Brook: “It is a very slow bridge.”")]
    public void What_a_sentence_begins_with_is_not_always_a_name(string sentence)
    {
        Assert.Equal("Ada Brook", Assert.Single(Quoted.In("Ada Brook came aboard at seven.\n\n" + sentence).Speakers));
    }
}
