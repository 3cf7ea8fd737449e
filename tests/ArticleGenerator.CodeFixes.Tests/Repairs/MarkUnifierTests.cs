using ArticleGenerator.CodeFixes.Repairs;
using ArticleGenerator.CodeFixes.Tests.Infrastructure;
using ArticleGenerator.Problems;

namespace ArticleGenerator.CodeFixes.Tests.Repairs;

public class MarkUnifierTests
{
    private const string Mixed =
        "Ferry sails again\n\n“It's the crew's ‘old lady’,” said Mara Lindqvist. “I'd know her.”\n\n\"She calls it "
            + "'the old lady',\" said Jonas Berg.\n";

    [Fact]
    public void All_marks_become_curly_and_no_apostrophe_does() => Assert.Equal(
        "Ferry sails again\n\n“It's the crew's ‘old lady’,” said Mara Lindqvist. “I'd know her.”\n\n“She calls it "
            + "‘the old lady’,” said Jonas Berg.\n",
        Mended.Text(Mixed, ProblemKind.MixedMarks, "ART105.curly"));

    [Fact]
    public void All_marks_become_straight() => Assert.Equal(
        "Ferry sails again\n\n\"It's the crew's 'old lady',\" said Mara Lindqvist. \"I'd know her.\"\n\n\"She calls "
            + "it 'the old lady',\" said Jonas Berg.\n",
        Mended.Text(Mixed, ProblemKind.MixedMarks, "ART105.straight"));

    [Fact]
    public void The_kind_that_most_marks_have_comes_first() => Assert.Equal(
        ["Make all marks curly", "Make all marks straight"], Mended.Titles(Mixed, ProblemKind.MixedMarks));

    [Theory]
    [InlineData("ART105.curly", "“", "”")]
    [InlineData("ART105.straight", "\"", "\"")]
    public void Doubled_single_marks_become_one_mark(string key, string opening, string closing) => Assert.Equal(
        $"Ferry sails\n\n{opening}It sails,{closing} said Mara Lindqvist.\n\n{opening}It hums,{closing} said Jonas "
            + "Berg.\n",
        Mended.Text(
            "Ferry sails\n\n''It sails,'' said Mara Lindqvist.\n\n“It hums,” said Jonas Berg.\n",
            ProblemKind.MixedMarks,
            key));

    [Fact]
    public void German_marks_stay_German() => Assert.Equal(
        "Fähre fährt wieder\n\n„Sie riecht nach Diesel“, sagte Mara Lindqvist.\n\n„Sie ist ‚die Alte‘ für uns“, sagte "
            + "Jonas Berg.\n",
        Mended.Text(
            "Fähre fährt wieder\n\n„Sie riecht nach Diesel“, sagte Mara Lindqvist.\n\n\"Sie ist 'die Alte' für uns\", "
                + "sagte Jonas Berg.\n",
            ProblemKind.MixedMarks,
            "ART105.curly"));

    [Fact]
    public void A_quotation_over_paragraphs_is_changed_in_each() => Assert.Equal(
        "Ferry sails\n\n“It sails.\n\n“It hums,” said Mara Lindqvist.\n\n“It swims,” said Jonas Berg.\n",
        Mended.Text(
            "Ferry sails\n\n\"It sails.\n\n\"It hums,\" said Mara Lindqvist.\n\n“It swims,” said Jonas Berg.\n",
            ProblemKind.MixedMarks,
            "ART105.curly"));

    [Fact]
    public void Every_mark_of_a_paragraph_of_many_quotations_is_found()
    {
        string sentence = "“It ‘hums’,” said Mara Lindqvist. ";
        EditedArticle article = Mended.Article(
            "Ferry sails\n\n" + string.Concat(Enumerable.Repeat(sentence, 20_000)) + "\n");

        Assert.Equal(80_000, QuotedMarks.Of(article.Reading.Syntax, article.Reading.Quotations).Count());
    }

    [Theory]
    [InlineData("ART105.curly")]
    [InlineData("ART105.straight")]
    public void What_is_quoted_and_who_says_it_stay_the_same(string key)
    {
        string before = Described(Mixed);
        Assert.Equal(before, Described(Mended.Text(Mixed, ProblemKind.MixedMarks, key)));

        static string Described(string text)
        {
            EditedArticle article = Mended.Article(text);
            return string.Join("\n", article.Reading.Quotations.Quotations.Select(quotation =>
            {
                string words = article.Reading.Syntax.Text.Substring(
                    quotation.Parts[0].Start, quotation.Parts[0].Length);
                return $"{quotation.Speaker} {quotation.Kind}: {words.Replace('‘', '\'').Replace('’', '\'')}";
            }));
        }
    }
}
