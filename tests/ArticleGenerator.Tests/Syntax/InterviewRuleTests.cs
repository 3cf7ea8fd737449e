namespace ArticleGenerator.Tests.Syntax;

/// <summary>A reporter's questions are no headings, and a reader's are.</summary>
public class InterviewRuleTests
{
    private const string Start = "The ferryman\n\nTom Hale has run the ferry since 1999.\n\n";

    [Fact]
    public void A_question_that_a_quotation_answers_is_none() =>
        Assert.Empty(ReadStructure.HeadingsOf(Start + "But did he like it?\n\n\"No,\" Hale says.\n\nIt was late."));

    [Fact]
    public void A_question_to_you_that_I_answer_is_none() =>
        Assert.Empty(ReadStructure.HeadingsOf(Start + "When did you first see it?\n\nMy father took me to the quay."));

    [Fact]
    public void One_such_question_makes_all_of_them_a_reporters() =>
        Assert.Empty(ReadStructure.HeadingsOf(Start + "When did you first see it?\n\n"
            + "My father took me to the quay.\n\nWhy?\n\nNobody else went."));

    [Fact]
    public void A_question_to_you_that_is_too_long_for_a_heading_makes_all_of_them_a_reporters() =>
        Assert.Empty(ReadStructure.HeadingsOf(Start + "Why the ferry?\n\nIt was there.\n\n"
            + "What do you do all day in the winter, when the sound is frozen and no boat can leave?\n\nNothing."));

    [Fact]
    public void Readers_questions_are_headings() =>
        Assert.Equal(
            ["Can I bring a bike?", "What if you are late?"],
            ReadStructure.HeadingsOf(Start + "Can I bring a bike?\n\nYes, and a horse.\n\n"
                + "What if you are late?\n\nThe ferry leaves."));
}
