namespace ArticleGenerator.Tests.Quotations;

/// <summary>Whom a pronoun stands for.</summary>
public class PronounTests
{
    [Theory]

    // gender: by first name, by title, by a gendered noun, by a pronoun behind the name
    [InlineData("Mara Lindqvist met Tom Brook.", "“It smells,” he said.", "Tom Brook")]
    [InlineData("Mrs. Kjerulf met Mr. Brook.", "“It smells,” she said.", "Kjerulf")]
    [InlineData("Harbour spokeswoman Sula Kjerulf met Bo Dahl.", "“It smells,” she said.", "Sula Kjerulf")]
    [InlineData("Sula Kjerulf, a widow from the hill, met Bo Dahl.", "“It smells,” she said.", "Sula Kjerulf")]
    [InlineData("Sula Kjerulf, the new spokeswoman, met Bo Dahl.", "“It smells,” she said.", "Sula Kjerulf")]
    [InlineData("The town's spokeswoman, Sula Kjerulf, met Bo Dahl.", "“It smells,” she said.", "Sula Kjerulf")]
    [InlineData("Sula Kjerulf sold her boat to Bo Dahl.", "“It smells,” she said.", "Sula Kjerulf")]

    // subjects before objects, and whoever was reported last before both
    [InlineData("Tom Brook waved at Owen Hale.", "“It smells,” he said.", "Tom Brook")]
    [InlineData(
        "Owen Hale waved. Tom Brook, of Harrow, who was once a baker, said the mayor was slow. On Friday Owen Hale "
            + "waved.",
        "“It smells,” he said.",
        "Tom Brook")]
    [InlineData("Tom Brook at the Harrow Herald agreed with Owen Hale.", "“It smells,” he wrote.", "Tom Brook")]

    // the sentence before begins with them
    [InlineData(
        "Owen Hale said the mayor was slow. Tom Brook came. Tom Brook minds nothing.",
        "“It smells,” he said.",
        "Tom Brook")]

    // a first name that is another word as well makes no organisation
    [InlineData("Bill Hale waved at the Harbour Council.", "“It smells,” he said.", "Bill Hale")]

    // neither an acronym nor a name of several words that ends as companies, seas and feasts do is somebody
    [InlineData("Tom Brook left. Then the HFC waved.", "“It smells,” he said.", "Tom Brook")]
    [InlineData("Tom Brook left. Then Dahl Industries waved.", "“It smells,” he said.", "Tom Brook")]
    [InlineData("Tom Brook left. Then Harbour Day came.", "“It smells,” he said.", "Tom Brook")]

    // whose letter speaks does not
    [InlineData("Tom Brook left. It was late, said Owen Hale's letter.", "“It smells,” he said.", "Tom Brook")]

    // a place is nobody, though a first name begins it
    [InlineData("Ada Brook left. Virginia Beach was quiet.", "“It smells,” she said.", "Ada Brook")]
    [InlineData("Tom Brook left. Sydney Street was quiet.", "“It smells,” he said.", "Tom Brook")]
    [InlineData("Tom Brook left. Doris Day waved.", "“It smells,” she said.", "Doris Day")]
    [InlineData("Tom Brook, of Springfield, Vt., said he was late.", "“It smells,” he said.", "Tom Brook")]

    // whom the sentence before introduces as the other one's
    [InlineData(
        "“It is late,” said Ada Brook. Her mother, Sula, was less sure.", "“It smells,” she said.", "Sula")]
    [InlineData(
        "“It is late,” said Ada Brook. Her mother Sula Hale was less sure.", "“It smells,” she said.", "Sula Hale")]
    public void A_pronoun_stands_for(string before, string sentence, string speaker)
    {
        Assert.Equal(speaker, Quoted.In(before + "\n\n" + sentence).Speakers[^1]);
    }

    [Theory]
    [InlineData("The ferry lay outside Dunmore when the woman in the green hat folded her newspaper.")]
    [InlineData("The ferry lay inside Dunmore when the woman in the green hat folded her newspaper.")]
    [InlineData("The ferry went towards Dunmore when the woman in the green hat folded her newspaper.")]
    public void A_name_that_nothing_makes_somebody_is_a_place(string before)
    {
        Assert.Equal(["nobody"], Quoted.In(before + "\n\n“It smells,” she said.").Speakers);
    }

    [Fact]
    public void A_name_that_a_verb_gives_is_somebodys()
    {
        Assert.Equal(
            ["Carolo"], Quoted.In("The crew met a baker named Carolo.\n\n“It smells,” she said.").Speakers);
    }

    [Fact]
    public void Nobody_fits_the_pronoun_and_nobody_is_named()
    {
        Assert.Equal(["nobody"], Quoted.In("The Harbour Council met on Friday.\n\n“It smells,” she said.").Speakers);
    }
}
