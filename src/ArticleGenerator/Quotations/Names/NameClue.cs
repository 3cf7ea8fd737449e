namespace ArticleGenerator.Quotations.Names;

/// <summary>Whether one of several people has a clue at a mention of their surname.</summary>
internal delegate bool ClueQuestion(NameClues clues, Person candidate, List<int> others, Mention mention);

/// <summary>
/// What may tell of one of several people that a surname stands for them: a line of <see cref="NameClueTable"/>.
/// </summary>
/// <param name="Name">What it is.</param>
/// <param name="Has">Whether somebody has it.</param>
/// <param name="Example">A text in which it decides that the Hale of its last sentence is Gwen Hale.</param>
internal sealed record NameClue(string Name, ClueQuestion Has, string Example)
{
    /// <summary>If more have it, it tells nothing.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>Whether it counts only among people who were last named in one sentence.</summary>
    public bool IsOfOneSentence { get; init; }
}
