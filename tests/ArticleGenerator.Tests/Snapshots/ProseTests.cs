using ArticleGenerator.Tests.Infrastructure;
using SnapshotComparer;

namespace ArticleGenerator.Tests.Snapshots;

/// <summary>What becomes of prose that is no easy guest in C#: its signs and its names.</summary>
public class ProseTests
{
    // What ends a literal, a doc comment or a line, and what XML and string formats take for theirs.
    [Fact]
    public Task Signs_that_mean_something_in_code() => Snapshot.Verify(GeneratorRun.Of(("signs", """
        # Who needs "quotes" & <tags>?

        ## A path \\sound\ferry {0} */ // ///

        “The file is "C:\ferry\new.txt" & <b>nothing</b> else,” said Ada Brook. It has a tab	here.

        """ + "“A line\u2028and another\u0085and a bell\u0007,” said Ada Brook.")).Driver);

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
}
