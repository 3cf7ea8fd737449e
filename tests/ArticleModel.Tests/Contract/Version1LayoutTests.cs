namespace ArticleModel.Tests.Contract;

/// <summary>
/// Layouts of version 1 as they were released, and what they say for ever. A change of an expectation here breaks
/// packages that nobody can compile again.
/// </summary>
public class Version1LayoutTests
{
    [Fact]
    public void An_article_of_every_part_reads_as_it_always_did()
    {
        const string Text =
            "By Ada Brook\n\nWhat the ferry costs, and who pays\n\n"
            + "“It hums,” said Ada Brook, a pilot. See the timetable[1], now.\n\nTop\n\n"
            + "The sea was loud.\n\n- Tea\n\nGreen\n\nx = 1;\n\ny = 2;\n\na\tb\nc\td\n\n\n\n<b>x</b>\n\n\n\n"
            + "A note.\n\nIt hums\n\n“Deep”\n\nThe “harbour” board said:\n\n“One.\n\n“Two.”\n\n"
            + "Photo: Tom Hale";
        const string Layout =
            "1;"
            + "-12 -34 62 #3 q17 l5 l5^2.3 c14=274+6 t7 i0 h8 r0 n7.1 >7 ######6 25 5 6 -15;"
            + "51+7@0 61+17@1 74+4t 8+7f 16+4/3+4@2;"
            + "66+9,77+7 280+12 231+5;"
            + "292+8=300+5 305+6=3+9 311+4=315+10 325+5=330+0;"
            + "b3+9 d330+10 s14+34 c259+15 p315+10;"
            + "s86+17 a8+9=340+21,361+5 n9+3=366+1 e5+3 r6+3=367+15 c31+2 x2+3=382+17 i30+0=399+5,404+6";
        const string Notes =
            "csharpNobody KnownheadlineFerrybylinedate3 May 2026emptyHARROW BAYhttps://exampl"
            + "e.org/tTimes1local/ferry#TopHarrowBay.Harboura.pngA boat";

        Assert.Equal(
            """
            byline Ada Brook, dateline HARROW BAY
            published 3 May 2026
            standfirst What the ferry costs, and who pays, credit Photo: Tom Hale
            front matter headline=Ferry
            front matter byline=Ada Brook
            front matter date=3 May 2026
            front matter empty=
            lead Text 0 -: “It hums,” said Ada Brook, a pilot. See the timetable[1], now. [Strong 36+17 - -] [Link 44+9 https://example.org/t Times] [FootnoteMark 53+3 1 -] [Emphasis 58+3 - -]
            section 1 Top
            - BlockQuotation 0 -: The sea was loud.
            - ListItem 1 -: - Tea
            - ListItem 2.3 -: Green [Code 0+2 - -] [CodeReference 2+3 HarrowBay.Harbour -]
            - Code 0 csharp: x = 1;\n\ny = 2;
            - Table 0 -: a	b\nc	d
            - Image 0 -:  [Image 0+0 a.png A boat]
            - Html 0 -: <b>x</b>
            - ThematicBreak 0 -: 
            - Footnote 0.1 -: A note.
            - PullQuote 0 -: It hums
            section 6 “Deep”
            - Text 0 -: The “harbour” board said:
            - Text 0 -: “One.
            - Text 0 -: “Two.”
            Statement in paragraph at 51+7 by Ada Brook: It hums
            Statement in paragraph at 119+17 by Nobody Known: The sea was loud.
            Term in heading at 210+4 by -: Deep
            Fragment in paragraph at 222+7 by -: harbour
            Statement in paragraph at 245+11 by board: One.\n\nTwo.
            speaker Ada Brook, a pilot, 1
            speaker Nobody Known, -, 1
            speaker board, -, 1
            link timetable
            link Top
            """,
            PartsDump.Of(new TestArticle(Text, Layout, Notes)).TrimEnd());
    }

    [Fact]
    public void A_plain_news_article_reads_as_it_always_did()
    {
        const string Text =
            "By Owen Pryce\n\nThe ferry made its first crossing in nine years.\n\nA new engine\n\n"
            + "\"It still smells of the same diesel,\" said Mara Lindqvist, the ferry's chief engineer. "
            + "\"I am used to it.\"\n\nThe council called the smell \"regrettable but ours.\"";

        Assert.Equal(
            """
            byline Owen Pryce, dateline -
            published -
            standfirst -, credit -
            front matter byline=Owen Pryce
            lead Text 0 -: The ferry made its first crossing in nine years.
            section 2 A new engine
            - Text 0 -: "It still smells of the same diesel," said Mara Lindqvist, the ferry's chief engineer. "I am used to it."
            - Text 0 -: The council called the smell "regrettable but ours."
            Statement in paragraph at 80+34 by Mara Lindqvist: It still smells of the same diesel
            Statement in paragraph at 167+16 by Mara Lindqvist: I am used to it.
            Fragment in paragraph at 216+21 by The council: regrettable but ours.
            speaker Mara Lindqvist, the ferry's chief engineer, 2
            speaker The council, -, 1
            """,
            PartsDump.Of(new TestArticle(
                Text,
                "1;-13 48 ##12 105 52;80+34@0 53+16@0 33+21f@1;122+14,138+26 186+11;238+6=3+10;b3+10;",
                "byline")).TrimEnd());
    }

    [Fact]
    public void An_article_without_text_reads_as_it_always_did() => Assert.Equal(
        "byline -, dateline -\npublished -\nstandfirst -, credit -\n",
        PartsDump.Of(new TestArticle("", "1;;;;;;")));
}
