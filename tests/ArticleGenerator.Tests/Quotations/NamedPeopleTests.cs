namespace ArticleGenerator.Tests.Quotations;

/// <summary>The facts about names that the diagnostics are made of.</summary>
public class NamedPeopleTests
{
    [Fact]
    public void Everybody_has_their_mentions_as_they_are_spelled()
    {
        Quoted article = Quoted.In("Brook came early. Ada Brook is a baker.\n\n“It smells,” said Brook of the Harrow Bay Harbour Council.");

        Assert.Equal(
            ["Ada Brook: Brook, Ada Brook, Brook", "Harrow Bay Harbour Council: Harrow Bay Harbour Council (organisation)"],
            article.Set.People.Select(person => article.TextAt(person.Name) + ": " + string.Join(", ", person.Mentions.Select(article.TextAt))
                + (person.IsOrganisation ? " (organisation)" : "")));
    }

    [Fact]
    public void A_surname_before_the_full_name_shows_by_its_place()
    {
        var person = Assert.Single(Quoted.In("Brook came early. Ada Brook is a baker.\n\n“It smells,” said Brook.").Set.People);

        Assert.True(person.Mentions[0].Start < person.Name.Start);
    }

    [Fact]
    public void An_article_without_quotations_has_none()
    {
        Assert.Empty(Quoted.In("Ada Brook is a baker.").Set.People);
    }
}
