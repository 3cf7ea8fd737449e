namespace ArticleGenerator.Tests.Quotations;

/// <summary>What the article says of a speaker where it introduces the name.</summary>
public class DescriptionTests
{
    [Theory]
    [InlineData("Mara Lindqvist, the ferry's chief engineer, came aboard.", "the ferry's chief engineer")]
    [InlineData("Mara Lindqvist, a retired welder from Harrow, came aboard.", "a retired welder from Harrow")]
    [InlineData("Mara Lindqvist, a cook at the Old Mill, came aboard.", "a cook at the Old Mill")]
    [InlineData("Mara Lindqvist, a native of Kelding who paints boats, came aboard.", "a native of Kelding")]
    [InlineData(
        "The town met Mara Lindqvist, one of the founders of the sailing school.",
        "one of the founders of the sailing school")]
    [InlineData(
        "Mara Lindqvist, the voice of Harrow for forty years; nobody else came.",
        "the voice of Harrow for forty years")]
    [InlineData("Mara Lindqvist, the only pilot on the sound, came aboard.", "the only pilot on the sound")]
    [InlineData("Mara Lindqvist, a geography and history teacher, came aboard.", "a geography and history teacher")]
    [InlineData("Mara Lindqvist, an adviser to Mr. Kane's council, came aboard.", "an adviser to Mr. Kane's council")]
    [InlineData("Mara Lindqvist, a Kelding-based diver, came aboard.", "a Kelding-based diver")]
    [InlineData("Mara Lindqvist, head of a mill run by volunteers, came aboard.", "head of a mill run by volunteers")]
    [InlineData("Mara Lindqvist, a noted tide-table collector, came aboard.", "a noted tide-table collector")]
    public void An_article_behind_the_name_opens_a_description(string text, string description)
    {
        Assert.Equal(description, DescriptionOfLindqvist(text));
    }

    [Theory]
    [InlineData("Mara Lindqvist, her sister, came aboard.", "her sister")]
    [InlineData("Mara Lindqvist, their mother's cousin, came aboard.", "their mother's cousin")]
    [InlineData("Mara Lindqvist, Harrow's only diver, came aboard.", "Harrow's only diver")]
    [InlineData(
        "Mara Lindqvist, Friends of the Harbour's press officer, came aboard.",
        "Friends of the Harbour's press officer")]
    [InlineData(
        "Mara Lindqvist, Tom Hale's business partner, came aboard with the crew.",
        "Tom Hale's business partner")]
    [InlineData("Mara Lindqvist, the brothers' lawyer, came aboard.", "the brothers' lawyer")]
    public void A_possessive_opens_one(string text, string description)
    {
        Assert.Equal(description, DescriptionOfLindqvist(text));
    }

    [Theory]
    [InlineData("Mara Lindqvist, owner of the mill, came aboard.", "owner of the mill")]
    [InlineData("Mara Lindqvist, co-founder of the sailing school, came aboard.", "co-founder of the sailing school")]
    [InlineData(
        "Mara Lindqvist, acting director of the harbour office, came aboard.",
        "acting director of the harbour office")]
    [InlineData("Mara Lindqvist, now mayor of Harrow, came aboard.", "now mayor of Harrow")]
    [InlineData("Mara Lindqvist, herself a former deckhand and welder, came aboard.", "a former deckhand and welder")]
    [InlineData("Mara Lindqvist, Republican of Harrow, came aboard.", "Republican of Harrow")]
    public void A_noun_for_a_person_needs_no_article(string text, string description)
    {
        Assert.Equal(description, DescriptionOfLindqvist(text));
    }

    [Theory]
    [InlineData("Mara Lindqvist, 42, a mother of two, came aboard.", "a mother of two")]
    [InlineData("Mara Lindqvist, aged 42, a mother of two, came aboard.", "a mother of two")]
    [InlineData("Mara Lindqvist, 42, of Harrow, a mother of two, came aboard.", "a mother of two")]
    [InlineData("Mara Lindqvist of Harrow, a mother of two, came aboard.", "a mother of two")]
    [InlineData("Mara Lindqvist (D-Vt.), a mother of two, came aboard.", "a mother of two")]
    [InlineData("Mara Lindqvist, D-Vt., a mother of two, came aboard.", "a mother of two")]
    public void Ages_places_and_parties_are_passed_over(string text, string description)
    {
        Assert.Equal(description, DescriptionOfLindqvist(text));
    }

    [Theory]
    [InlineData("The town met beekeeper Mara Lindqvist.", "beekeeper")]
    [InlineData("The town met the retired beekeeper Mara Lindqvist.", "the retired beekeeper")]
    [InlineData(
        "It was Harrow's longest-serving skipper, Mara Lindqvist, who came.",
        "Harrow's longest-serving skipper")]
    [InlineData("The head of the harbour office, Mara Lindqvist, came aboard.", "The head of the harbour office")]
    [InlineData("One of his deckhands, Mara Lindqvist, came aboard.", "One of his deckhands")]
    [InlineData("He will face challenger Mara Lindqvist in May.", "challenger")]
    [InlineData("Harrow Mayor Mara Lindqvist came aboard.", "Harrow Mayor")]
    [InlineData("The town met former Prime Minister Mara Lindqvist.", "former Prime Minister")]
    public void A_noun_or_an_office_before_the_name_is_one(string text, string description)
    {
        Assert.Equal(description, DescriptionOfLindqvist(text));
    }

    [Theory]
    [InlineData("Mara Lindqvist, Harrow, came aboard.")]
    [InlineData("Mara Lindqvist of Harrow came aboard.")]
    [InlineData("Mara Lindqvist, 42, came aboard.")]
    [InlineData("Mara Lindqvist, D-Vt., came aboard.")]
    [InlineData("Mara Lindqvist (R-Harrow) came aboard.")]
    [InlineData("Mara Lindqvist, on Monday, came aboard.")]
    [InlineData("Mara Lindqvist, the day after the storm, came aboard.")]
    [InlineData("Sen. Mara Lindqvist came aboard.")]
    [InlineData("Mrs. Mara Lindqvist came aboard.")]
    public void Places_ages_parties_dates_and_forms_of_address_are_none(string text)
    {
        Assert.Null(DescriptionOfLindqvist(text));
    }

    [Theory]
    [InlineData("Mara Lindqvist, Tom Hale and Nora Bell came aboard.")]
    [InlineData("Mara Lindqvist, reporter Tom Hale and the crew came aboard.")]
    [InlineData("Mara Lindqvist, the crew and Tom Hale came aboard.")]
    [InlineData("Mara Lindqvist, a brass band, and three tugs came up the sound.")]
    [InlineData("Tom Hale and Mara Lindqvist, the owners of the mill, came aboard.")]
    [InlineData("The deckhands Mara Lindqvist and Tom Hale came aboard.")]
    public void Lists_and_what_is_said_of_two_are_none(string text)
    {
        Assert.Null(DescriptionOfLindqvist(text));
    }

    [Theory]
    [InlineData("Mara Lindqvist, meanwhile, came aboard.")]
    [InlineData("Mara Lindqvist, however, came aboard.")]
    [InlineData("Mara Lindqvist, clearly a little tired, came aboard.")]
    [InlineData("Mara Lindqvist, eager to sail, came aboard.")]
    [InlineData("Mara Lindqvist, for one, came aboard.")]
    [InlineData("Mara Lindqvist, like her brother the pilot, came aboard.")]
    [InlineData("Mara Lindqvist, speaking on Monday, came aboard.")]
    [InlineData("Mara Lindqvist, flanked by her deckhands, came aboard.")]
    [InlineData("Mara Lindqvist, his voice shaking, came aboard.")]
    [InlineData("Mara Lindqvist, a smile on her face, came aboard.")]
    [InlineData("Tom Hale had dinner with clever Mara Lindqvist.")]
    [InlineData("The crew met the upper Mara Lindqvist.")]
    [InlineData("Mara Lindqvist, a computer, came aboard.")]
    public void Adverbs_participles_and_circumstances_are_none(string text)
    {
        Assert.Null(DescriptionOfLindqvist(text));
    }

    [Theory]
    [InlineData("Mara Lindqvist, who runs the fish stall, came aboard.")]
    [InlineData("As for Mara Lindqvist, the mayor had forgotten her.")]
    [InlineData("After a talk with Mara Lindqvist, the mayor resigned.")]
    [InlineData("In the shade with Mara Lindqvist, 21, a small car pulled up.")]
    [InlineData("According to Mara Lindqvist, the ferry costs too much.")]
    [InlineData("Asked for money by Mara Lindqvist, 42, the owner refused the offer.")]
    [InlineData("In his reply to the owner, Mara Lindqvist called the mill a ruin.")]
    [InlineData("The harbour lost the letter Mara Lindqvist had sent.")]
    [InlineData("He wants to consider Mara Lindqvist for the post.")]
    public void Clauses_are_none(string text)
    {
        Assert.Null(DescriptionOfLindqvist(text));
    }

    [Fact]
    public void A_name_in_apposition_has_nothing_else_behind_it()
    {
        Assert.Equal(
            "the harbour master",
            DescriptionOfLindqvist("In a gale, said the harbour master, Mara Lindqvist, the spray reaches the hall."));
    }

    [Fact]
    public void A_book_that_ends_with_the_comma_is_left_out()
    {
        Assert.Equal("author", DescriptionOfLindqvist("Mara Lindqvist, author of “Slow Water,” came aboard."));
    }

    [Fact]
    public void What_a_quotation_says_of_somebody_is_none()
    {
        Assert.Null(DescriptionOfLindqvist("“I saw Mara Lindqvist, a welder, come aboard,” said Tom Hale."));
    }

    private static string? DescriptionOfLindqvist(string text)
    {
        Quoted article = Quoted.In(text + "\n\n“It smells of diesel,” Lindqvist said.");
        return Assert.Single(article.Set.Speakers, speaker => speaker.Name == "Mara Lindqvist").Description;
    }
}
