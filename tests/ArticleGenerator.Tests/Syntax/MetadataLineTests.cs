using ArticleGenerator.Syntax.Lines;

namespace ArticleGenerator.Tests.Syntax;

/// <summary>Bylines, dates, datelines and credits, and what looks like them.</summary>
public class MetadataLineTests
{
    [Theory]
    [InlineData("By Ada Brook")]
    [InlineData("by ADA BROOK and Tom Hale, Harrow Bay Herald")]
    [InlineData("Written by Ada Brook")]
    [InlineData("Words: Ada Brook")]
    [InlineData("By Ada Brook.")]
    public void A_byline_begins_with_by(string line) => Assert.True(Byline.Is(line));

    [Theory]
    [InlineData("By and large")]
    [InlineData("By Tuesday the harbour was full.")]
    [InlineData("Bygones")]
    public void Not_all_that_begins_with_by_is_a_byline(string line) => Assert.False(Byline.Is(line));

    [Theory]
    [InlineData("Owen Pryce")]
    [InlineData("J. R. Pryce")]
    [InlineData("Mara van der Hale")]
    [InlineData("Owen Pryce and Nora O’Brien")]
    [InlineData("Owen Pryce, chief reporter")]
    [InlineData("Owen Pryce | Harrow Bay Herald")]
    [InlineData("Owen Pryce – May 3, 2026")]
    [InlineData("Staff reporter")]
    public void A_byline_without_by_has_the_form_of_a_name(string line) => Assert.True(Byline.HasForm(line));

    [Theory]
    [InlineData("A new engine")]
    [InlineData("The Crossing")]
    [InlineData("Early life")]
    [InlineData("Part 2")]
    [InlineData("Owen Pryce, Nora Fenwick clash over road")]
    public void Other_lines_have_not(string line) => Assert.False(Byline.HasForm(line));

    [Theory]
    [InlineData("May 3, 2026")]
    [InlineData("Tuesday 3rd March 2026, 10.15am")]
    [InlineData("Published: 3 May 2026, 10:15 GMT")]
    [InlineData("3 May 2026 | Last updated at 10:15")]
    [InlineData("2026-05-03")]
    [InlineData("Sept. 3")]
    [InlineData("Posted on March 3, 2026 by Ada Brook")]
    [InlineData("Published August 13, 2026 | Herald.example")]
    [InlineData("Tuesday | 3 May 2026")]
    public void A_date_is_of_words_of_a_date(string line) => Assert.True(PublicationDate.Is(line));

    [Theory]
    [InlineData("Martha, 3")]
    [InlineData("May 3: the day of the ferry")]
    [InlineData("WHEN: Saturday, March 7, 10 a.m.")]
    [InlineData("Stood by on May 3")]
    [InlineData("Monday")]
    [InlineData("10:15")]
    public void Another_line_is_no_date(string line) => Assert.False(PublicationDate.Is(line));

    [Theory]
    [InlineData("HARROW BAY (Herald)", true)]
    [InlineData("HARROW BAY, March 3 —", true)]
    [InlineData("HARROW BAY", false)]
    [InlineData("ROAD CLOSED, COUNCIL SAYS", false)]
    public void A_dateline_is_sure_with_an_agency_a_date_or_a_dash(string line, bool isSure)
    {
        Assert.True(Dateline.Is(line));
        Assert.Equal(isSure, Dateline.IsForSure(line));
    }

    [Theory]
    [InlineData("CHAPTER I")]
    [InlineData("THE WHOLE TOWN WAS LATE")]
    [InlineData("Harrow Bay")]
    public void A_line_in_capitals_may_be_none(string line) => Assert.False(Dateline.Is(line));

    [Theory]
    [InlineData("HARROW BAY (Herald) — The ferry was late.", "HARROW BAY (Herald)")]
    [InlineData("HARROW, March 17, 2026 – The ferry was late.", "HARROW, March 17, 2026")]
    [InlineData("(Harrow Bay, Wessex) - The ferry was late.", "(Harrow Bay, Wessex)")]
    [InlineData("Harrow Bay (Herald) -- The ferry was late.", "Harrow Bay (Herald)")]
    [InlineData("The ferry – the only one – was late.", "")]
    public void A_dateline_opens_a_lead(string paragraph, string dateline) =>
        Assert.Equal(dateline, paragraph[..Dateline.LengthAtStart(paragraph)]);

    [Theory]
    [InlineData("Photo: Nora Fenwick", true)]
    [InlineData("(Reporting by Ada Brook; editing by Tom Hale)", true)]
    [InlineData("— Owen Pryce", true)]
    [InlineData("Ada Brook contributed to this report.", true)]
    [InlineData("— It was late.", false)]
    [InlineData("The source: a spring", false)]
    public void A_credit_says_where_it_comes_from(string line, bool isOne) => Assert.Equal(isOne, CreditLine.Is(line));

    [Fact]
    public void A_bare_name_is_a_byline_where_nothing_in_the_text_speaks_against_it()
    {
        Assert.Equal("byline: Owen Pryce", ReadStructure.Of("Ferry\n\nOwen Pryce\n\nIt was late.")[1]);
        Assert.Equal("## Key Findings", ReadStructure.Of("Ferry\n\nKey Findings\n\nThe findings are few.")[1]);
        Assert.Equal(
            "## Final Report",
            ReadStructure.Of("Ferry\n\nFinal Report\n\nIt was late.\n\nNext Steps\n\nNone.")[1]);
    }

    [Fact]
    public void Bare_capitals_are_a_dateline_where_nothing_in_the_text_speaks_against_it()
    {
        Assert.Equal("dateline: HARROW BAY", ReadStructure.Of("Ferry\n\nHARROW BAY\n\nThe bay was full.")[1]);
        Assert.Equal("## KEY FINDINGS", ReadStructure.Of("Ferry\n\nKEY FINDINGS\n\nThe key findings are few.")[1]);
        Assert.Equal(
            "## FINAL REPORT",
            ReadStructure.Of("Ferry\n\nFINAL REPORT\n\nIt was late.\n\nNEXT STEPS\n\nNone.")[1]);
    }
}
