namespace ArticleGenerator.Tests.Quotations;

/// <summary>Interviews: turns that begin with a name or with Q and A.</summary>
public class InterviewTests
{
    [Fact]
    public void The_answers_are_the_interviewees_and_the_questions_nobodys()
    {
        Quoted article = Quoted.In("""
            Mara Lindqvist has run the ferry since spring. We met her on the quay.

            Q: Some call it “a very slow bridge, with chairs.” Is it?

            A: My father said so, too. I call it “a very quick island, with an engine.”
            """);

        Assert.Equal(["nobody", "Mara Lindqvist"], article.Speakers);
        Assert.Equal(["question-and-answer, nobody known", "question-and-answer"], article.Rules);
    }

    [Fact]
    public void With_two_people_in_the_introduction_the_answers_are_nobodys()
    {
        Quoted article = Quoted.In("""
            Mara Lindqvist and Tom Brook have run the ferry since spring.

            Q: Is it slow?

            A: “It is a very slow bridge, to be honest.”
            """);

        Assert.Equal(["nobody"], article.Speakers);
    }

    [Fact]
    public void A_name_in_capitals_begins_a_turn()
    {
        Quoted article = Quoted.In("""
            Mara Lindqvist met Owen Hale of the Herald.

            HALE: Is it “a very slow bridge,” as they have it?

            LINDQVIST: It is “the quickest island in the sound.”
            """);

        Assert.Equal(["Owen Hale", "Mara Lindqvist"], article.Speakers);
    }

    [Fact]
    public void Each_turn_is_a_quotation_of_its_own_where_only_opening_marks_part_them()
    {
        Quoted article = Quoted.In(
            "Mara Lindqvist met Owen Hale.\n\n“HALE: They say that it is slow.\n\n“LINDQVIST: It is.”");

        Assert.Equal(["HALE: They say that it is slow.", "LINDQVIST: It is."], article.Words);
        Assert.Equal(["Owen Hale", "Mara Lindqvist"], article.Speakers);
        Assert.Empty(article.Set.Problems);
    }
}
