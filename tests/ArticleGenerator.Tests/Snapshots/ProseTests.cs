using ArticleGenerator.Tests.Infrastructure;
using SnapshotComparer;

namespace ArticleGenerator.Tests.Snapshots;

/// <summary>What becomes of prose that is no easy guest in C#: its signs, its names, its languages.</summary>
public class ProseTests
{
    // What ends a literal, a doc comment or a line, and what XML and string formats take for theirs.
    [Fact]
    public Task Signs_that_mean_something_in_code() => Snapshot.Verify(GeneratorRun.Of(("signs", """
        # Who needs "quotes" & <tags>?

        ## A path \\sound\ferry {0} */ // ///

        “The file is "C:\ferry\new.txt" & <b>nothing</b> else,” said Ada Brook. It has a tab	here.

        """ + "“A line\u2028and another\u0085and a bell\u0007,” said Ada Brook.")).Driver);

    [Theory]
    [InlineData("override")]
    [InlineData("isolate")]
    public Task Bidirectional_characters(string kind)
    {
        string words = kind == "override" ? "\u202Eesrever\u202C ran backwards" : "\u2067שלום\u2069 stood alone";
        string text = $"# The word {words}\n\n## The word {words} there\n\n“The word {words},” said Ada Brook.";
        return Snapshot.VerifyOnly(GeneratorRun.Of(("bidi", text)).Driver, "Articles.Bidi.g.cs");
    }

    [Fact]
    public Task Names_that_collide() => Snapshot.Verify(GeneratorRun.Of(
        ("local/all", "All hands\n\nIt was late."),
        ("local/winter/one", "One\n\nIt was late."),
        ("local/the-vote", """
            The vote

            ## Count

            “We counted every vote twice,” said Ada Brook. “We counted every vote again,” said Tom Brook.

            ## Speakers

            “No,” said Ada Brook. “No,” said Tom Brook.
            """)).Driver);

    [Fact]
    public Task An_article_in_another_language() => Snapshot.Verify(GeneratorRun.Of(("kultur/die-rueckkehr", """
        ---
        headline: Die Fähre fährt wieder
        language: de
        ---
        Nach neun Jahren legte sie am Montag ab.

        ## Größe und Maße

        „Sie riecht noch wie früher“, sagte Mara Lindqvist. „渡し船が帰ってきた“, stand am Kai.
        """)).Driver);

    [Fact]
    public Task Speech_without_a_speaker() => Snapshot.Verify(GeneratorRun.Of(("voices", """
        Voices in the fog

        “Turn to port!” It was too foggy to see a face. In the log it is a “soft landing”.
        """)).Driver);
}
