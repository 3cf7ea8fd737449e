using ArticleGenerator.Quotations;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.Plain;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Quotations;

/// <summary>
/// Each rule with an example: the quotation's speaker, and the rule that gave it (docs/quotations.md).
/// </summary>
public class AttributionRuleTests
{
    [Theory]
    [InlineData("“It smells of diesel,” Tom Roe, with a cap that read “Harrow Ferry” and a grin, said.")]
    [InlineData("“It smells of diesel,” Tom Roe, wearing “Harrow Ferry” badges, said with a grin.")]
    public void What_is_quoted_in_an_aside_does_not_part_the_name_from_its_verb(string text)
    {
        Assert.Equal("Tom Roe", Quoted.In(text).Speakers[0]);
    }

    private const string Lead = "Mara Lindqvist, the ferry's chief engineer, came aboard at seven. ";

    [Theory]
    [InlineData("“It still smells of diesel,” said Lindqvist.", "Mara Lindqvist", "cue-after-inverted")]
    [InlineData("“It still smells of diesel,” Lindqvist said.", "Mara Lindqvist", "cue-after")]
    [InlineData(
        "“It still smells of diesel,” Lindqvist, who has run it since spring, said with a grin.",
        "Mara Lindqvist",
        "cue-after")]
    [InlineData("“It still smells of diesel,” she said.", "Mara Lindqvist", "cue-after")]
    [InlineData("“It still smells of diesel,” according to Lindqvist.", "Mara Lindqvist", "according-to")]
    [InlineData("According to Lindqvist, it “still smells of diesel.”", "Mara Lindqvist", "according-to-before")]
    [InlineData("Lindqvist said on Friday: “It still smells of diesel.”", "Mara Lindqvist", "cue-before")]
    [InlineData("Lindqvist told Ada Brook, “It still smells of diesel.”", "Mara Lindqvist", "cue-before")]
    [InlineData("Lindqvist laughed and said, “It still smells of diesel.”", "Mara Lindqvist", "cue-before")]
    [InlineData("Lindqvist called it “a very slow bridge with chairs.”", "Mara Lindqvist", "cue-before")]
    [InlineData("It was described by Lindqvist as “a very slow bridge.”", "Mara Lindqvist", "passive-by")]
    [InlineData("More from Lindqvist: “It still smells of diesel.”", "Mara Lindqvist", "colon")]
    [InlineData("“It still smells of diesel.” — Mara Lindqvist", "Mara Lindqvist", "signature")]
    [InlineData("“LINDQVIST: It still smells of diesel.”", "Mara Lindqvist", "interview")]
    [InlineData("The town has “no patience at all” for delays, Lindqvist said.", "Mara Lindqvist", "cue-later")]
    [InlineData(
        "“It still smells of diesel,” said a spokesman for the harbour authority.",
        "a spokesman for the harbour authority",
        "cue-after-inverted")]
    [InlineData("“It still smells of diesel,” the harbour authority said.", "the harbour authority", "cue-after")]
    [InlineData("“It still smells of diesel,” the town's treasurer, Tom Hale, said.", "Tom Hale", "cue-after")]
    [InlineData("“It still smells of diesel,” said former mayor Tom Hale.", "Tom Hale", "cue-after-inverted")]
    [InlineData("“It still smells of diesel,” said Mr. King.", "King", "cue-after-inverted")]
    [InlineData("“It still smells of diesel,” said Jan van der Meer.", "Jan van der Meer", "cue-after-inverted")]
    [InlineData("“It still smells of diesel” Lindqvist said.", "Mara Lindqvist", "forgotten-comma")]
    [InlineData("It needs a “lawful source of diesel,” as Lindqvist put it.", "Mara Lindqvist", "as-put")]
    [InlineData(
        "As Lindqvist, the chief engineer, put it, “It still smells of diesel.”",
        "Mara Lindqvist",
        "cue-before")]
    [InlineData("Lindqvist was quoted as saying that it “still smells of diesel.”", "Mara Lindqvist", "cue-before")]
    [InlineData("Lindqvist has used the phrase “a very slow bridge” on Fridays.", "Mara Lindqvist", "cue-before")]
    [InlineData(
        "Lindqvist was not sorry to see the engine go. “It smelled of diesel.”",
        "Mara Lindqvist",
        "sentence-before")]
    [InlineData(
        "Lindqvist was not sorry to see the engine go. “Night Boats,” a series of ten films, opens on Friday.",
        "nobody",
        "nobody")]
    [InlineData("It was criticised as “a very slow bridge.”", "nobody", "passive, nobody known")]
    [InlineData(
        "“It still smells of diesel,” said Lindqvist on Friday in a statement that Ada Brook read out.",
        "Mara Lindqvist",
        "cue-after-inverted")]
    [InlineData(
        "Lindqvist said it was “still the old diesel.” Ada Brook said the mayor had left.",
        "Mara Lindqvist",
        "cue-before")]
    [InlineData("It is, in the words of Lindqvist, “a very slow bridge.”", "Mara Lindqvist", "in-the-words-of")]
    [InlineData(
        "The town grew tired of Lindqvist's claim that it was “no bridge at all.”",
        "Mara Lindqvist",
        "noun-before")]
    [InlineData(
        "Nobody paid for a promise by Lindqvist to run it “without a drop of diesel.”",
        "Mara Lindqvist",
        "noun-before")]
    [InlineData(
        "Lindqvist grew famous for her statement on Friday that it was “a very slow bridge.”",
        "Mara Lindqvist",
        "noun-before")]
    [InlineData("The ferry left to shouts of “No More Diesel!”", "nobody", "shouted, nobody known")]
    [InlineData("Lindqvist answered with shouts of “No More Diesel!”", "Mara Lindqvist", "shouted-by")]
    [InlineData(
        "Lindqvist answered, “It smells.” Ada Brook laughed, “It always will.”",
        "Mara Lindqvist",
        "cue-before")]
    [InlineData(
        "Lindqvist was asked, “Does it smell of diesel?” She nodded and said no more.",
        "nobody",
        "passive, nobody known")]
    [InlineData(
        "The ferry will wait for the mayor, Lindqvist said on Friday, adding that it was “a very slow bridge.”",
        "Mara Lindqvist",
        "cue-before")]
    [InlineData(
        "Hours later, Lindqvist praised the council, calling it “a very slow bridge.”",
        "Mara Lindqvist",
        "cue-before")]
    [InlineData(
        "It belongs to the harbour, which Lindqvist once called “a very slow bridge.”",
        "Mara Lindqvist",
        "cue-before")]
    [InlineData(
        "In a statement, Mara Lindqvist, a mother of two, said: “It still smells of diesel.”",
        "Mara Lindqvist",
        "cue-before")]
    [InlineData("“It still smells of diesel,” said former harbour agent Tom Hale.", "Tom Hale", "cue-after-inverted")]
    [InlineData("“Fine,” I said.", "nobody", "cue-after, nobody known")]
    [InlineData(
        "It was good for Lindqvist, who warned on Friday that the ferry was “a very slow bridge.”",
        "Mara Lindqvist",
        "relative-clause")]
    [InlineData("The delay led Lindqvist to counter that “it was never a bridge.”", "Mara Lindqvist", "cue-before")]
    [InlineData("The ferry was booed by Ivy Stone, who called it “a very slow bridge.”", "Ivy Stone", "cue-before")]
    [InlineData(
        "The harbour board's spokesman declined to speak of what he called “a very slow bridge.”",
        "The harbour board's spokesman",
        "cue-before")]
    [InlineData(
        "Lindqvist's predecessor, Harlan Kane, said on the day: “It smells of the old diesel.”",
        "Harlan Kane",
        "cue-before")]
    [InlineData(
        "“It still smells of diesel,” said Harbour Administrator Phyllis Grange.",
        "Phyllis Grange",
        "cue-after-inverted")]
    public void A_rule_finds_its_speaker(string sentence, string speaker, string rule)
    {
        (string Speaker, string Rule)[] read = Read(Lead + sentence);

        Assert.Equal((speaker, rule), read[0]);
    }

    [Theory]
    [InlineData("Lindqvist: Council Sees ‘No Bridge at All’")]
    [InlineData("Lindqvist: Brook's Ferry ‘Defies Belief,’ Needs Another")]
    [InlineData("Bill Lindqvist: Ferry Is ‘Far Too Slow’")]
    public void What_a_heading_has_behind_a_name_and_a_colon_is_said_by_it(string heading)
    {
        Quoted article = Quoted.In("---\nlanguage: en\n---\n# Today\n\n## " + heading);

        Assert.EndsWith("Lindqvist", Assert.Single(article.Speakers), StringComparison.Ordinal);
        Assert.Equal(["heading-colon"], article.Rules);
    }

    [Theory]
    [InlineData("Kelding: Mayor Gwen Hale said the ferry was “a very slow bridge.”")]
    [InlineData("Update: Mayor Gwen Hale said the ferry was “a very slow bridge.” It was late.")]
    public void What_a_paragraph_has_before_a_colon_may_be_no_speaker(string paragraph)
    {
        Assert.Equal(["Gwen Hale"], Quoted.In(paragraph).Speakers);
    }

    [Fact]
    public void A_dateline_with_an_agency_is_no_subject()
    {
        Assert.Equal(
            ["Ada Brook"],
            Quoted.In(
                "Harrow Bay (Herald) – Ada Brook has left the ferry, saying it was “a very slow bridge.”").Speakers);
    }

    [Theory]
    [InlineData("“It smells,” said Lindqvist. “It always will.”", "resumed")]
    [InlineData("“It smells,” said Lindqvist.\n\n“It always will.”", "continued")]
    [InlineData("“It smells,” said Lindqvist.\n\nThen she went on and explained:\n\n“It always will.”", "introduced")]
    [InlineData(
        "“It smells,” said Lindqvist.\n\nLindqvist handed out a sheet of paper:\n\n“It always will.”",
        "introduced-colon")]
    [InlineData("“It smells,” said Lindqvist, “and it always will.”", "cue-before")]
    [InlineData("“It smells,” said Lindqvist. “It will smell for as long as that engine runs” down there.", "resumed")]
    [InlineData("“It smells,” said Lindqvist. That makes it “a place where nobody eats fish twice.”", "resumed")]
    [InlineData("“It smells,” said Lindqvist. Now, “in the harbour nobody minds the smell at all.”", "resumed")]
    public void The_same_speaker_goes_on(string sentence, string rule)
    {
        Assert.Equal([("Mara Lindqvist", rule)], Read(Lead + sentence).Skip(1));
    }

    [Fact]
    public void What_nobody_else_says_in_a_sentence_is_its_speakers()
    {
        Assert.Equal(
            [("Mara Lindqvist", "cue-before"), ("Mara Lindqvist", "same-sentence")],
            Read(
                Lead
                    + "Lindqvist warned that it was “no bridge at all” but a plan dubbed “the slow island of the "
                    + "sound.”"));
    }

    [Theory]
    [InlineData("The museum shows the film “Night Boats” on Friday.")]
    [InlineData("It is moored beside the “Sula” today.")]
    [InlineData("“Somewhere else entirely, in another town.”")]
    public void Where_nobody_is_identified_there_is_no_speaker(string sentence)
    {
        Assert.Equal("nobody", Read("It was late on Friday.\n\n" + sentence)[0].Speaker);
    }

    [Fact]
    public void Only_what_holds_in_every_language_is_attributed_in_another()
    {
        Assert.Equal(
            [("nobody", "nobody")],
            Read(
                "---\nlanguage: de\n---\n„Der Teig lebt in einem Topf“, sagt Peter Harding, der den Laden am Hafen "
                    + "behalten hat."));
    }

    [Fact]
    public void British_single_marks_and_their_apostrophes_are_read()
    {
        Assert.Equal(
            ["I don't mind the boys' noise", "It's the Friends' raffle I can't stand."],
            Texts("'I don't mind the boys' noise', said Ada Brook. 'It's the Friends' raffle I can't stand.'"));
    }

    private static (string Speaker, string Rule)[] Read(string text)
    {
        QuotationSet set = QuotationReader.Read(Parse(text), CancellationToken.None);
        return [.. set.Quotations.Select(quotation =>
            (quotation.Speaker < 0 ? "nobody" : set.Speakers[quotation.Speaker].Name, quotation.Reason.Rule))];
    }

    private static string[] Texts(string text)
    {
        ArticleSyntax article = Parse(text);
        return [.. QuotationReader.Read(article, CancellationToken.None).Quotations
            .Select(quotation =>
                article.Text.Substring(quotation.Parts[0].Start, quotation.Parts[0].Length))];
    }

    private static ArticleSyntax Parse(string text) =>
        ArticleParser.Parse(
            SourceText.From(text.StartsWith("---", StringComparison.Ordinal) ? text : "# The ferry\n\n" + text),
            ParseSettings.Default,
            CancellationToken.None);
}
