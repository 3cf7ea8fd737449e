using ArticleGenerator.Quotations.Names;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>A quotation's speaker as a rule found it.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Speaker">The words that name the speaker.</param>
/// <param name="Cue">The token of the cue verb, or -1.</param>
internal sealed record Attribution(string Rule, Mention Speaker, int Cue)
{
    /// <summary>
    /// Who it is where a pronoun stands for nobody whom the article names: <c>The captain came aboard. "It smells," he
    /// said.</c>
    /// </summary>
    public Mention? Otherwise { get; init; }
}
