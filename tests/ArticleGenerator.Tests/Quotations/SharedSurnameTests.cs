using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Quotations;

/// <summary>A surname that two people of the article share: decided by what the text gives, or by nobody.</summary>
public class SharedSurnameTests
{
    private const string Both = "Mayor Gwen Hale and Tom Hale came aboard at seven.\n\n";

    /// <summary>The names of all clues, in their order.</summary>
    public static TheoryData<string> Clues() => [.. NameClueTable.InOrder.Select(clue => clue.Name)];

    [Theory]
    [MemberData(nameof(Clues))]
    public void A_clue_decides_in_its_example(string name)
    {
        NameClue clue = NameClueTable.InOrder.Single(clue => clue.Name == name);

        Assert.Equal(["Gwen Hale"], Quoted.In(clue.Example).Speakers);
    }

    [Fact]
    public void The_document_has_the_clues_in_their_order()
    {
        string clues = string.Join("; ", NameClueTable.InOrder.Select(clue => clue.Name));

        Assert.Contains($"(`NameClueTable`): {clues}.", Documented(), StringComparison.Ordinal);
    }

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
        Quoted article = Quoted.In(
            Both + "The town was quiet.\n\nTom Hale stayed in the engine room.\n\n“It smells,” Hale said.");

        Assert.Equal(["Tom Hale"], article.Speakers);
    }

    [Fact]
    public void The_one_named_far_more_often_is_meant()
    {
        Quoted article = Quoted.In(
            Both
                + "Gwen Hale runs the harbour. Gwen Hale runs the mill. Gwen Hale runs the school.\n\nTom Hale "
                + "listened.\n\n“It smells,” Hale said.");

        Assert.Equal(["Gwen Hale"], article.Speakers);
    }

    [Fact]
    public void The_only_one_whom_the_paragraph_names_is_meant_before_the_one_named_far_more_often()
    {
        Quoted article = Quoted.In(
            Both
                + "Gwen Hale runs the harbour. Gwen Hale runs the mill. Gwen Hale runs the school.\n\nTom Hale "
                + "listened. “It smells,” Hale said.");

        Assert.Equal(["Tom Hale"], article.Speakers);
    }

    [Theory]
    [InlineData("Gwen Hale spoke for her son Tom Hale.", "Gwen Hale")]
    [InlineData("Gwen Hale met Tom Hale at the mill.", "Gwen Hale")]
    [InlineData("Gwen Hale, mother of the Harrow deckhand Tom Hale, opened the meeting.", "Gwen Hale")]
    [InlineData("Gwen Hale opened the meeting. She thanked her brother Tom Hale.", "Gwen Hale")]
    [InlineData("Gwen Hale's brother Tom Hale disagreed.", "Tom Hale")]
    [InlineData("The crew waited for Gwen Hale. Her brother Tom Hale disagreed.", "Tom Hale")]
    public void Of_two_in_one_paragraph_the_one_who_is_no_object_is_meant(string text, string speaker)
    {
        Assert.Equal([speaker], Quoted.In(text + " “It smells of diesel,” Hale said.").Speakers);
        Assert.Equal([speaker], Quoted.In(text + "\n\n“It smells of diesel,” Hale said.").Speakers);
    }

    [Theory]
    [InlineData("Gwen Hale opened the meeting. Her brother Tom Hale disagreed.")]
    [InlineData("Gwen Hale opened the meeting, and Tom Hale disagreed.")]
    [InlineData("The crew waited for Gwen Hale and Tom Hale.")]
    [InlineData("The crew met Gwen Hale. Later it met Tom Hale.")]
    public void Of_two_in_one_paragraph_who_are_both_subjects_or_both_objects_nobody_is_meant(string text)
    {
        Assert.Equal(["nobody"], Quoted.In(text + " “It smells of diesel,” Hale said.").Speakers);
        Assert.Equal(["nobody"], Quoted.In(text + "\n\n“It smells of diesel,” Hale said.").Speakers);
    }

    [Fact]
    public void Twice_against_once_is_not_far_more_often_where_both_were_just_named()
    {
        Quoted article = Quoted.In(
            "Tom Hale fell ill at seven.\n\nGwen Hale opened the meeting and Tom Hale stayed away.\n\n“It smells,” "
                + "Hale said.");

        Assert.Equal(["nobody"], article.Speakers);
    }

    [Fact]
    public void Words_before_a_full_name_that_the_article_has_make_nobody_else_of_it()
    {
        Assert.Equal(
            ["Gwen Hale"],
            Quoted.In(
                "Gwen Hale came aboard at the mill. Sundae Gwen Hale laughed at the crew.\n\n“It smells of diesel,” "
                    + "Hale said.").Speakers);
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
    public void Who_owns_what_the_next_paragraph_begins_with_is_nobody_of_this_one()
    {
        Assert.Equal(
            ["nobody"],
            Quoted.In("Tom Hale and Gwen Hale\n\nHarrow's boat sank. Hale said it was “a very slow bridge.”").Speakers);
    }

    [Fact]
    public void The_author_can_decide()
    {
        const string Text = "---\nspeakers:\n  Hale: Gwen Hale\n---\n# The ferry\n\nGwen Hale and Tom Hale came "
            + "aboard at seven.\n\n“It smells,” Hale said.";

        Assert.Equal(["Gwen Hale"], Quoted.In(Text).Speakers);
    }

    // Without line breaks, which stand where a line is full.
    private static string Documented() =>
        Repository.Read("docs", "quotations.md").ReplaceLineEndings("\n").Replace('\n', ' ');
}
