namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// The rules that give a quotation its speaker, in the order in which they are tried. A test runs every example and
/// every counter-example, and another writes the table in docs/quotations.md from them, so that neither can say what is
/// not so.
/// </summary>
internal static class RuleCatalog
{
    /// <summary>Every rule by its first place in the order; several places of one rule have one entry.</summary>
    public static IReadOnlyList<RuleDescription> All { get; } =
    [
        new(
            "interview", "A turn that begins with its speaker",
            "“LINDQVIST: It still smells of diesel.”",
            "“Note: It still smells of diesel.”"),
        new(
            "shouted", "What many shout is nobody's by name",
            "The ferry left to shouts of “No more diesel!”",
            "Lindqvist answered with shouts of “No more diesel!”"),
        new(
            "signature", "A name behind a dash ends the paragraph",
            "“It still smells of diesel.” — Mara Lindqvist",
            "“It still smells of diesel.” — Nobody minds."),
        new(
            "according-to", "According to somebody, or in their words",
            "“It still smells of diesel,” according to Lindqvist.",
            "“It smells,” Tom Roe said according to plan."),
        new(
            "cue-after-inverted", "The verb, then the name, behind the quotation",
            "“It still smells of diesel,” said Lindqvist.",
            "“It still smells of diesel.” Called Lindqvist again."),
        new(
            "cue-after", "The name, then the verb, behind the quotation",
            "“It still smells of diesel,” Lindqvist said.",
            "“It still smells of diesel.” Lindqvist left at nine."),
        new(
            "cue-later", "At the end of the sentence",
            "The town has “no patience at all” for delays, Lindqvist said.",
            "The town has “no patience at all” for delays, Lindqvist left."),
        new(
            "beside", "A name beside the mark, whatever the verb",
            "“Nobody told us,” Tom Roe chuckled.",
            "“Night Boats,” Tom Roe wrote it all down."),
        new(
            "cue-before", "The verb before the quotation",
            "Lindqvist told the council that it “still smells of diesel.”",
            "Lindqvist left as it “still smells of diesel.”"),
        new(
            "of-thing", "A relative clause on a thing",
            "Tom Roe signed the letter, which says that it “still smells of diesel.”",
            "It was good for Lindqvist, who says that it “still smells of diesel.”"),
        new(
            "passive-by", "What is said by somebody",
            "It was described by Lindqvist as “a very slow bridge.”",
            "It was described as “a very slow bridge.”"),
        new(
            "passive", "What is said, and nobody says by whom",
            "It was criticised as “a very slow bridge.”",
            "It was criticised by Lindqvist as “a very slow bridge.”"),
        new(
            "colon", "A name and a colon",
            "More from Lindqvist: “It still smells of diesel.”",
            "At the quay: “It still smells of diesel.”"),
        new(
            "noun-before", "A noun that attributes as its verb would",
            "The town grew tired of Lindqvist's claim that it was “no bridge at all.”",
            "The town grew tired of Lindqvist's claim; it was “no bridge at all.”"),
        new(
            "by-after", "By somebody, behind the quotation",
            "Twice it was called “a very slow bridge” by Lindqvist.",
            "“Night Boats” by Lindqvist is a song."),
        new(
            "as-put", "As somebody put it",
            "It needs a “lawful source of diesel,” as Lindqvist put it.",
            "It needs a “lawful source of diesel,” as ferries do."),
        new(
            "same-sentence", "Another quotation of the sentence",
            "Lindqvist warned that it was “no bridge at all” but a plan dubbed “the slow island.”",
            "Lindqvist warned of it. It has “no bridge at all” there."),
        new(
            "beat", "What somebody does between two quotations",
            "“It smells.” Tom Roe leaned over the rail. “It always will.”",
            "“It smells.” It was cold. “It always will.”"),
        new(
            "resumed", "The same speaker goes on in the paragraph",
            "“It smells,” said Lindqvist. “It always will.”",
            "“It smells,” said Lindqvist. He loves “Night Boats” dearly."),
        new(
            "before-resumed", "An earlier quotation of the paragraph",
            "“It smells. It always did.” And it was cold. “It always will,” said Lindqvist.",
            "“It smells. It always did.” And it was cold."),
        new(
            "sentence-before", "Whom the sentence before is about",
            "Lindqvist was not sorry to see the engine go. “It smelled of diesel.”",
            "The engine is gone. “It smelled of diesel.”"),
        new(
            "introduced", "The paragraph before says who speaks",
            "Lindqvist went on:\n\n“It always will.”",
            "The sea was grey.\n\n“It always will.”"),
        new(
            "turn", "The other one's turn in a dialogue",
            Talk,
            "“It smells,” said Tom Roe.\n\n“It always will.”"),
        new(
            "continued", "Who spoke goes on in the next paragraph",
            "“It smells,” said Lindqvist.\n\n“It always will.”",
            "“It smells,” said Lindqvist.\n\n“Will it always, Ms. Lindqvist?”"),
        new(
            "narrated", "Whom the paragraph before tells of",
            "Lindqvist looked at the sea for a while.\n\n“It always will.”",
            "The sea was grey for a while.\n\n“It always will.”"),
    ];

    private const string Talk =
        "“It is late,” said Tom Roe.\n\n“It is always late,” said Lindqvist.\n\n“Not in the summer.”\n\n"
        + "“It does not run in the summer.”\n\n“Then we will walk.”";
}
