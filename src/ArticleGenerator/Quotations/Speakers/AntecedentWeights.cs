using ArticleGenerator.Quotations.Weights;

namespace ArticleGenerator.Quotations.Speakers;

/// <summary>What makes somebody the one whom a pronoun stands for; each example is a match for Brook.</summary>
internal static class AntecedentWeights
{
    /// <summary>What counts wherever somebody stands.</summary>
    public static WeightTable<Antecedent> Merits { get; } = new(
        new(
            "subject",
            5,
            (in Antecedent who) => who.IsSubject,
            "Brook met Lindqvist. “It smells,” she said."),
        new(
            "spoke",
            8,
            (in Antecedent who) => who.IsSpeaking,
            "Brook said no. Lindqvist left. “It smells,” she said."),
        new(
            "spoken of",
            -3,
            (in Antecedent who) => who.IsReported,
            "Lindqvist said that Brook was late. “It smells,” she said."),
        new(
            "pronoun",
            2,
            (in Antecedent who) => who.IsPronoun,
            "Brook came. She met Lindqvist. “It smells,” she said."),
        new(
            "topic",
            4,
            (in Antecedent who) => who.IsTopic,
            "Ada Brook minds nothing. “It smells,” she said."),
        new(
            "somebody's",
            12,
            (in Antecedent who) => who.IsTheirs,
            "Ada Lindqvist said no. Her mother, Brook, was late. “It smells,” she said."),
        new(
            "same gender",
            4,
            (in Antecedent who) => who.IsOfItsGender,
            "Ada Brook met the Lindqvists. “It smells,” she said."),
        new(
            "other gender",
            -8,
            (in Antecedent who) => who.IsOfOtherGender,
            "Brook sold his boat. “It smells,” she said."),
        new(
            "somebody",
            2,
            (in Antecedent who) => who.IsSomebody,
            "Mayor Brook met Lindqvist. “It smells,” she said."),
        new(
            "bare name",
            -3,
            (in Antecedent who) => !who.IsSomebody,
            "Brook met Mayor Lindqvist. “It smells,” she said."),
        new(
            "named",
            1,
            (in Antecedent who) => who.Mentions,
            most: 4,
            "Brook, Brook and Brook met Lindqvist. “It smells,” she said."));

    /// <summary>What comes off for how far away somebody stands; whoever stands before them loses no less.</summary>
    public static WeightTable<Antecedent> Distance { get; } = new(
        new(
            "sentences away",
            -3,
            (in Antecedent who) => who.SentencesBetween,
            most: 6,
            "Brook met Lindqvist. The sea was calm. “It smells,” she said."),
        new(
            "paragraphs away",
            -2,
            (in Antecedent who) => who.BlocksBetween,
            most: int.MaxValue,
            "Brook met Lindqvist. ¶ “It smells,” she said."));

    /// <summary>What somebody got in all, and what for.</summary>
    public static Candidate Explain(in Antecedent who) => new(
        who.Mention.Span,
        who.Person.Name,
        Merits.Score(who) + Distance.Score(who),
        Merits.Reasons(who).AddRange(Distance.Reasons(who)));
}
