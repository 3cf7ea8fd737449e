namespace ArticleGenerator.Tests.Quotations;

/// <summary>What looks like a quotation mark and is none, and what goes on where no mark says so.</summary>
public class MarkTests
{
    [Theory]
    [InlineData("'We're not goin' out in that,' said Ada Brook.", "We're not goin' out in that")]
    [InlineData("'It's a bit o' rain an' a bit o' wind,' said Ada Brook.", "It's a bit o' rain an' a bit o' wind")]
    [InlineData("'Keep rowin'!' said Ada Brook.", "Keep rowin'!")]
    [InlineData("'We'll wait 'till dawn, or 'round noon,' said Ada Brook.", "We'll wait 'till dawn, or 'round noon")]
    [InlineData("‘We’ll wait ‘till dawn with ‘em,’ said Ada Brook.", "We’ll wait ‘till dawn with ‘em")]
    [InlineData("‘Give ’im ’is oar,’ said Ada Brook.", "Give ’im ’is oar")]
    [InlineData("'They'll complain', said Ada Brook. 'It's late.'", "They'll complain", "It's late.")]
    [InlineData("'Till receipts fell,' said Ada Brook.", "Till receipts fell")]
    public void A_word_without_its_beginning_or_end_leaves_an_apostrophe(string sentence, params string[] words)
    {
        Quoted article = Quoted.In("---\nlanguage: en\n---\n# The ferry\n\n" + sentence);

        Assert.Equal(words, article.Words);
        Assert.All(article.Speakers, speaker => Assert.Equal("Ada Brook", speaker));
        Assert.Empty(article.Set.Problems);
    }

    [Fact]
    public void An_apostrophe_before_a_quotation_opens_none()
    {
        Quoted article = Quoted.In("Ada Brook waited 'till dawn. 'It's a fine boat,' she said. 'And dry.'");

        Assert.Equal(["It's a fine boat", "And dry."], article.Words);
        Assert.Empty(article.Set.Problems);
    }

    [Theory]
    [InlineData(
        "\"We cut it from a 9\" plank and sold both halves,\" said Ada Brook.",
        "We cut it from a 9\" plank and sold both halves")]
    [InlineData(
        "\"A 9\" plank and a 12\" one are not the same,\" said Ada Brook.",
        "A 9\" plank and a 12\" one are not the same")]
    [InlineData("“The hatch is 20” wide at best,” said Ada Brook.", "The hatch is 20” wide at best")]
    [InlineData("\"It's a 2\"x4\" and no more,\" said Ada Brook.", "It's a 2\"x4\" and no more")]
    public void An_inch_within_a_quotation_does_not_end_it(string sentence, string words)
    {
        Quoted article = Quoted.In("---\nlanguage: en\n---\n# The ferry\n\n" + sentence);

        Assert.Equal([words], article.Words);
        Assert.Equal(["Ada Brook"], article.Speakers);
        Assert.Empty(article.Set.Problems);
    }

    [Theory]
    [InlineData("Ada Brook sang \"Tug 19\" and \"Tug 20\" at noon.", "Tug 19", "Tug 20")]
    [InlineData("They left \"in May 1999\" and came back \"late,\" said Ada Brook.", "in May 1999", "late")]
    [InlineData("\"There were 12\" boats, said Ada Brook.", "There were 12")]
    public void A_number_at_the_end_of_a_quotation_is_no_size(string sentence, params string[] words)
    {
        Assert.Equal(words, Quoted.In(sentence).Words);
    }

    [Theory]
    [InlineData("The sign for ditto (\") means the same again, said Ada Brook.")]
    [InlineData("Press the key (”) twice.")]
    [InlineData("» No hens on board\n\n» No goats, unless they can swim\n\nAda Brook signed it.")]
    [InlineData("› No hens on board\n\nAda Brook signed it.")]
    [InlineData("Home » News » Harbour\n\nAda Brook signed it.")]
    [InlineData("« Back to the harbour\n\nAda Brook signed it.")]
    [InlineData("{% image \"quay.png\" \"The quay at dawn\" %}\n\nAda Brook signed it.")]
    [InlineData("{{ page.title | default: \"The quay\" }}\n\nAda Brook signed it.")]
    public void What_stands_alone_is_no_mark(string paragraphs)
    {
        Quoted article = Quoted.In(paragraphs);

        Assert.Empty(article.Words);
        Assert.Empty(article.Set.Problems);
    }

    [Theory]
    [InlineData("« Bonjour », dit Ada Brook.", "Bonjour")]
    [InlineData("«Bonjour», dit Ada Brook.", "Bonjour")]
    [InlineData("»Moin«, sagte Ada Brook.", "Moin")]
    [InlineData("»Hej», sade Ada Brook.", "Hej")]
    [InlineData("« Bonjour.\n\n« Il fait beau. »", "Bonjour. ¶ Il fait beau.")]
    [InlineData("« Bonjour.\n\n» Il fait beau. »", "Bonjour. ¶ Il fait beau.")]
    [InlineData("« Bonjour.\n\nIl fait beau.\n\nAu revoir. »", "Bonjour. ¶ Il fait beau. ¶ Au revoir.")]
    public void Guillemets_are_read_as_their_language_has_them(string paragraphs, string words)
    {
        Quoted article = Quoted.In(paragraphs);

        Assert.Equal([words], article.Words);
        Assert.Empty(article.Set.Problems);
    }

    [Theory]
    [InlineData(
        "Ada Brook sang:\n\n\"Row to the lamp in the morning,\n\nRow to the lamp at night.\"",
        "Row to the lamp in the morning, ¶ Row to the lamp at night.")]
    [InlineData("“Row,\n\nrow,\n\nrow,” sang Ada Brook.", "Row, ¶ row, ¶ row")]
    public void A_verse_goes_on_in_the_next_line(string paragraphs, string words)
    {
        Quoted article = Quoted.In(paragraphs);

        Assert.Equal([words], article.Words);
        Assert.Empty(article.Set.Problems);
    }

    [Fact]
    public void A_sentence_that_ends_does_not_go_on_in_the_next_line()
    {
        Quoted article = Quoted.In("“It smells.\n\nIt always did,” said Ada Brook.");

        Assert.Equal(["It smells."], article.Words);
        Assert.Single(article.Set.Problems);
    }

    [Theory]
    [InlineData("``It smells,'' said Ada Brook.", "It smells")]
    [InlineData("``It's `dry' enough,'' said Ada Brook.", "It's `dry' enough")]
    [InlineData("''It smells,'' said Ada Brook.", "It smells")]
    public void Doubled_marks_are_one_each(string sentence, string words)
    {
        Quoted article = Quoted.In(sentence);

        Assert.Equal([words], article.Words);
        Assert.Empty(article.Set.Problems);
    }

    [Theory]
    [InlineData("<p>\"It smells.</p>\n\n<p>\"And always will,\" said Ada Brook.</p>")]
    [InlineData("<p class=\"a\">“It smells.</p>\n\n<p class=\"a\">“And always will,” said Ada Brook.</p>")]
    public void A_quotation_goes_on_behind_a_tag(string paragraphs)
    {
        Quoted article = Quoted.In(paragraphs);

        Assert.Single(article.Words);
        Assert.Empty(article.Set.Problems);
    }

    [Fact]
    public void In_an_answer_without_marks_single_ones_quote()
    {
        Quoted article = Quoted.In("""
            “It is a boat,” said Ada Brook. “It floats.”

            **How did it go?** We told them ‘We have talked to everybody on the quay’ and that was the end of it. They had a ‘plan’ for it.
            """);

        Assert.Equal(["It is a boat", "It floats.", "We have talked to everybody on the quay"], article.Words);
        Assert.Empty(article.Set.Problems);
    }

    [Fact]
    public void Words_between_two_sorts_of_marks_are_quoted_and_the_mistake_is_one()
    {
        Quoted article = Quoted.In(
            "“It is a boat,” said Ada Brook. People on the quay said ‘It is far too wet.” Then it rained.");

        Assert.Equal(["It is a boat", "It is far too wet."], article.Words);
        Assert.Single(article.Set.Problems);
    }
}
