using System.Collections.Immutable;

namespace ArticleGenerator.Quotations.Names;

/// <summary>
/// What a choice between people of one surname goes by, in this order: those who have a clue stay, unless nobody has
/// it. A clue is added here and nowhere else.
/// </summary>
internal static class NameClueTable
{
    /// <summary>Who comes later in the article is not meant yet.</summary>
    public static NameClue Introduced { get; } = new(
        "introduced before",
        (clues, who, others, mention) => NameClues.IsIntroduced(who, mention),
        "Gwen Hale came aboard at seven. “It smells,” Hale said. Tom Hale stayed in the mill.");

    public static ImmutableArray<NameClue> InOrder { get; } = ImmutableArray.Create(
        new NameClue(
            "introduced with the title",
            (clues, who, others, mention) => clues.HasTitle(who, mention),
            "Mayor Gwen Hale and Tom Hale came. “It smells,” Mayor Hale said."),
        new NameClue(
            "of the gender",
            (clues, who, others, mention) => NameClues.IsOfGender(who, mention),
            "Gwen Hale and Tom Hale came. “It smells,” Mrs. Hale said."),
        Introduced,

        // Only if one alone has it: before the one whom the article names most.
        new NameClue(
            "named in the paragraph",
            (clues, who, others, mention) => clues.IsInParagraph(who, mention),
            "Gwen Hale and Tom Hale came aboard.\n\nGwen Hale stayed in the mill. “It smells,” Hale said.")
        {
            Most = 1,
        },
        new NameClue(
            "named twice as often as any other",
            (clues, who, others, mention) => clues.IsDominant(who, others, mention),
            "Gwen Hale runs the harbour. Gwen Hale runs the mill. Gwen Hale runs the school.\n\nTom Hale listened.\n\n"
                + "“It smells,” Hale said."),
        new NameClue(
            "named last",
            (clues, who, others, mention) => clues.IsLatest(who, others, mention),
            "Gwen Hale and Tom Hale came.\n\nGwen Hale stayed.\n\n“It smells,” Hale said."),
        new NameClue(
            "owns nobody",
            (clues, who, others, mention) => clues.OwnsNobody(who, mention),
            "Tom Hale's sister Gwen Hale disagreed with the crew. “It smells of diesel,” Hale said.")
        {
            IsOfOneSentence = true,
        },
        new NameClue(
            "is no object",
            (clues, who, others, mention) => clues.IsNoObject(who, mention),
            "Gwen Hale spoke for her son Tom Hale. “It smells,” Hale said."));
}
