namespace ArticleGenerator.Quotations.Weights;

/// <summary>
/// Who was weighed for which word: for a cue verb its subjects, for a pronoun whom it may stand for. Kept only for
/// whoever asks why; a compilation keeps none.
/// </summary>
internal sealed class CandidateLog
{
    private readonly Dictionary<int, List<Candidate>> _byWord = [];

    /// <summary>Says that candidates are weighed for a word from now on; what it had before is forgotten.</summary>
    /// <param name="word">Where the word begins in the text.</param>
    public void Begin(int word) => _byWord[word] = [];

    /// <summary>Adds one to those of a word.</summary>
    public void Add(int word, Candidate candidate) => _byWord[word].Add(candidate);

    /// <summary>Who was weighed for a word, in the order in which they were asked.</summary>
    public IReadOnlyList<Candidate> Of(int word) =>
        _byWord.TryGetValue(word, out List<Candidate>? candidates) ? candidates : [];
}
