namespace ArticleGenerator.Tests.Quotations;

/// <summary>
/// What a name is by its form and its place: surnames that are words, titles that no list needs to have.
/// </summary>
public class NameFormTests
{
    [Theory]
    [InlineData("King")]
    [InlineData("Kelly")]
    [InlineData("Baker")]
    [InlineData("Bishop")]
    [InlineData("Small")]
    [InlineData("Reilly")]
    [InlineData("Judge")]
    [InlineData("Young")]
    public void A_surname_that_is_a_word_is_a_name_where_somebody_was_introduced_by_it(string surname)
    {
        Quoted article = Quoted.In(
            $"“The nets were empty,” said Ingrid {surname}, a weaver.\n\nIt rained.\n\n“We went home,” {surname} "
                + $"said. The rope, {surname} said, was “old and tired.”");

        Assert.All(article.Speakers, speaker => Assert.Equal($"Ingrid {surname}", speaker));
    }

    [Theory]
    [InlineData("the King said", "nobody")]
    [InlineData("a bishop said", "a bishop")]
    public void It_is_a_word_behind_an_article(string words, string speaker)
    {
        Quoted article = Quoted.In($"Ingrid King and Sula Bishop came on Friday.\n\n“The nets were empty,” {words}.");

        Assert.DoesNotContain("Ingrid King", article.Speakers);
        Assert.True(speaker == "nobody" || article.Speakers[0] == speaker);
    }

    [Theory]
    [InlineData("Superintendent Hale")]
    [InlineData("DA Hale")]
    [InlineData("PC Hale")]
    [InlineData("DCI Hale")]
    [InlineData("Cllr Hale")]
    [InlineData("Det. Sgt. Hale")]
    [InlineData("Harbourmaster Hale")]
    public void A_title_before_the_surname_of_somebody_who_was_introduced_is_none_of_the_name(string name)
    {
        Quoted article = Quoted.In($"Gwen Hale came on Friday.\n\n“The nets were empty,” {name} said.");

        Assert.Equal(["Gwen Hale"], article.Speakers);
    }

    [Theory]
    [InlineData("BBC")]
    [InlineData("HFC")]
    public void Letters_for_an_organisation_are_no_title(string letters)
    {
        Quoted article = Quoted.In(
            $"Gwen Hale came on Friday. She told the {letters} Hale was late.\n\n“The nets were empty,” {letters} "
                + "said.");

        Assert.Equal([letters], article.Speakers);
    }

    [Theory]
    [InlineData("Ernest Alan (Toby) Quill")]
    [InlineData("Ernest (Toby) Quill")]
    public void A_nickname_in_brackets_is_a_part_of_the_name(string name)
    {
        Assert.Equal([name], Quoted.In($"{name} ran the mill.\n\n“The nets were empty,” Quill said.").Speakers);
    }

    [Theory]
    [InlineData("Owen Hale (Vermont) Tom Brook came.")]
    [InlineData("In Harrow Bay (AP) Tom Brook came.")]
    public void What_stands_in_brackets_otherwise_is_none(string text)
    {
        Assert.Equal(["Tom Brook"], Quoted.In($"{text}\n\n“The nets were empty,” Brook said.").Speakers);
    }

    [Theory]
    [InlineData("Spokeswoman Petra Quill")]
    [InlineData("Striker Petra Quill")]
    [InlineData("Pastor Petra Quill")]
    [InlineData("Postmistress Petra Quill")]
    [InlineData("DI Petra Quill")]
    [InlineData("Ambassador to the United States Petra Quill")]
    [InlineData("Minister for Foreign Affairs Petra Quill")]
    public void A_title_or_a_trade_before_a_full_name_is_none_of_it(string name)
    {
        Assert.Equal(["Petra Quill"], Quoted.In($"{name} said it was “a very cold ferry to be on.”").Speakers);
    }

    [Theory]
    [InlineData("Yusuf al-Amin", "Al-Amin")]
    [InlineData("Yusuf al-Amin", "al-Amin")]
    [InlineData("Marie d’Arcy", "d’Arcy")]
    public void A_particle_may_be_joined_to_the_surname(string name, string part)
    {
        Assert.Equal([name, name],
            Quoted.In($"“The nets were empty,” said {name}, the director. “We went home,” {part} said.").Speakers);
    }

    [Theory]
    [InlineData("“The nets were empty,” a spokesperson for the ferry, Lena Quist, said.")]
    [InlineData("“The nets were empty,” said a spokesman for the ferry, Lena Quist.")]
    [InlineData("“The nets were empty,” the head of the office for boats, Lena Quist, said.")]
    [InlineData("The head of the harbour office, Lena Quist, said they were “as empty as the sea.”")]
    public void The_name_behind_an_office_and_what_it_is_for_is_the_speaker(string sentence)
    {
        Assert.Equal(["Lena Quist"], Quoted.In(sentence).Speakers);
    }

    [Theory]
    [InlineData("“The nets were empty,” Tom Hale chuckled.", "Tom Hale")]
    [InlineData("“The nets were empty,” Tom Hale summed up.", "Tom Hale")]
    [InlineData("“The nets were empty!” almost screamed Lena Quist.", "Lena Quist")]
    [InlineData("“The nets were empty,” cut in Lena Quist.", "Lena Quist")]
    [InlineData("“The nets were empty,” finished Lena Quist with a snap.", "Lena Quist")]
    public void A_name_right_beside_the_mark_is_the_speaker_whatever_the_verb(string sentence, string speaker)
    {
        Quoted article = Quoted.In($"“The ferry is late,” said Ada Brook.\n\n{sentence}");

        Assert.Equal(["Ada Brook", speaker], article.Speakers);
    }

    [Theory]
    [InlineData(
        "Ada Brook said the boats came home late, being a little more cautious as the yellow flags began to "
        + "fly.\n\n“We had to slow down.”",
        "Ada Brook")]
    [InlineData(
        "Ada Brook, who has disagreed with all votes this year on funds between 2 and 3 percent, said it was “a "
        + "small step for us.”",
        "Ada Brook")]
    [InlineData("A top regional official sharply criticised it as “a gamble with boats.”", "A top regional official")]
    public void Words_that_are_nobody_say_nothing(string text, string speaker)
    {
        Assert.All(Quoted.In(text).Speakers, found => Assert.Equal(speaker, found));
    }
}
