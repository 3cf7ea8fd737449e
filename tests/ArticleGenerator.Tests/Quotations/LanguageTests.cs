using ArticleGenerator.Quotations.Rules;

namespace ArticleGenerator.Tests.Quotations;

/// <summary>In another language marks are read, and nobody is named by the rules of English.</summary>
public class LanguageTests
{
    [Theory]
    [InlineData(
        "„Der Teig lebt in einem Topf“, sagt Peter Harding, der den Laden am Hafen behalten hat und der ihn nun "
            + "weitergibt.",
        "Der Teig lebt in einem Topf")]
    [InlineData(
        "« Le pont est lent », explique Ada Brook, qui travaille au port depuis vingt ans avec sa famille.",
        "Le pont est lent")]
    [InlineData(
        "”Bron är långsam”, säger Ada Brook, som har arbetat vid hamnen sedan våren och bor där.",
        "Bron är långsam")]
    public void A_language_is_told_by_its_function_words(string sentence, string words)
    {
        Quoted article = Quoted.In(sentence);

        Assert.Equal([words], article.Words);
        Assert.Equal(["nobody"], article.Speakers);
    }

    [Theory]
    [InlineData(
        "„Warm ist es“, sagt Peter Harding, der den Laden am Hafen hat. Er nennt ihn „warm genug“ und geht.",
        QuotationKind.Statement,
        QuotationKind.Fragment)]
    [InlineData(
        "« Je suis las », dit Ada Brook, qui travaille au port avec sa famille. Elle le trouve « trop lent » pour "
            + "elle.",
        QuotationKind.Statement,
        QuotationKind.Fragment)]
    internal void What_is_said_is_told_from_a_part_of_it_by_its_form(
        string paragraph, QuotationKind first, QuotationKind second)
    {
        Assert.Equal([first, second], Quoted.In(paragraph).Kinds);
    }

    [Theory]
    [InlineData("de", "nobody")]
    [InlineData("en", "Ada Brook")]
    [InlineData("en-GB", "Ada Brook")]
    public void The_front_matter_decides(string language, string speaker)
    {
        Assert.Equal(
            [speaker],
            Quoted.In($"---\nlanguage: {language}\n---\n# The ferry\n\n“It smells,” said Ada Brook.").Speakers);
    }
}
