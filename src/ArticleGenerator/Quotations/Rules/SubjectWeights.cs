using ArticleGenerator.Quotations.Weights;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>What makes a noun phrase the subject of a cue verb; each example has a phrase that it counts for.</summary>
internal static class SubjectWeights
{
    public static WeightTable<SubjectCandidate> Table { get; } = new(
        new(
            "pronoun",
            4,
            (in SubjectCandidate who) => who.IsPronoun,
            "She said that it was “no bridge at all.”"),
        new(
            "name",
            3,
            (in SubjectCandidate who) => who.IsName,
            "Brook said that it was “no bridge at all.”"),
        new(
            "description",
            1,
            (in SubjectCandidate who) => who.IsDescription,
            "The mayor said that it was “no bridge at all.”"),
        new(
            "no noun for somebody",
            -1,
            (in SubjectCandidate who) => !who.IsSomebody,
            "The suit said that it was “no bridge at all.”"),
        new(
            "time",
            -7,
            (in SubjectCandidate who) => who.IsTime,
            "A few days later, Brook said that it was “no bridge at all.”"),
        new(
            "another office",
            -8,
            (in SubjectCandidate who) => who.IsAnotherOffice,
            "Brook, a skipper and one of ten who vote, said that it was “no bridge at all.”"),
        new(
            "state of a town",
            -8,
            (in SubjectCandidate who) => who.IsStateOfTown,
            "In Kelding, Vermont, Brook said that it was “no bridge at all.”"),
        new(
            "first",
            2,
            (in SubjectCandidate who) => who.IsFirst,
            "Brook said that it was “no bridge at all.”"),
        new(
            "behind a preposition",
            -8,
            (in SubjectCandidate who) => who.IsBehindPreposition,
            "The mayor sat with Brook and said that it was “no bridge at all.”"),
        new(
            "begins a clause",
            4,
            (in SubjectCandidate who) => who.BeginsClause,
            "It was late, but Brook said that it was “no bridge at all.”"),
        new(
            "behind a verb",
            -6,
            (in SubjectCandidate who) => who.IsBehindVerb,
            "The mayor told Brook the news and said that it was “no bridge at all.”"),
        new(
            "name before a participle",
            1,
            (in SubjectCandidate who) => who.IsOfParticiple && who.IsName,
            "The mayor left with Brook saying that it was “no bridge at all.”"),
        new(
            "of this participle",
            16,
            (in SubjectCandidate who) => who.IsOfThisParticiple,
            "The mayor left with Brook saying that it was “no bridge at all.”"),
        new(
            "beside the verb",
            8,
            (in SubjectCandidate who) => who.IsBesideVerb,
            "Brook has often said that it was “no bridge at all.”"),
        new(
            "set off by commas",
            7,
            (in SubjectCandidate who) => who.IsSetOff,
            "Brook, who has run it since spring, said that it was “no bridge at all.”"),
        new(
            "with a relative clause",
            3,
            (in SubjectCandidate who) => who.HasRelative,
            "The mayor who runs it said that it was “no bridge at all.”"),
        new(
            "of a clause that tells where",
            -8,
            (in SubjectCandidate who) => who.IsOfOtherClause,
            "Lindqvist, in a film in which Brook rows over the bay, said that it was “no bridge at all.”"),
        new(
            "words away, by six",
            -1,
            (in SubjectCandidate who) => who.HalfDozensAway,
            most: 4,
            "Brook, in the long and cold winter of that year, said that it was “no bridge at all.”"));
}
