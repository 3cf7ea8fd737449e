using System.Collections.Immutable;

namespace ArticleGenerator.Quotations.Weights;

/// <summary>
/// What a choice between candidates goes by. A weight is added here and nowhere else: the sum, the most that anybody
/// can get, and the explanation all come from the lines.
/// </summary>
/// <typeparam name="TCandidate">What is weighed.</typeparam>
internal sealed class WeightTable<TCandidate>
{
    private readonly Weight<TCandidate>[] _weights;

    // The same, by what they ask, as the sum reads them: it is made of everybody before every verb and every pronoun.
    private readonly (Question<TCandidate, bool> Holds, int Points)[] _held;
    private readonly Weight<TCandidate>[] _counted;

    public WeightTable(params Weight<TCandidate>[] weights)
    {
        _weights = weights;
        _held = [.. weights.Where(weight => weight.Holds is not null).Select(weight => (weight.Holds!, weight.Points))];
        _counted = [.. weights.Where(weight => weight.Holds is null)];
        Bound = weights.Sum(weight => Math.Max(0, weight.Points) * weight.Most);
    }

    public IReadOnlyList<Weight<TCandidate>> Weights => _weights;

    /// <summary>What no candidate has more of: all that speaks for one, as often as it counts.</summary>
    public int Bound { get; }

    public int Score(in TCandidate candidate)
    {
        int score = 0;
        foreach ((Question<TCandidate, bool> holds, int points) in _held)
        {
            score += holds(candidate) ? points : 0;
        }

        foreach (Weight<TCandidate> weight in _counted)
        {
            score += weight.Of(candidate);
        }

        return score;
    }

    /// <summary>The weights that the candidate got something by, in the order of the table.</summary>
    public ImmutableArray<Reason> Reasons(in TCandidate candidate)
    {
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        foreach (Weight<TCandidate> weight in _weights)
        {
            if (weight.Of(candidate) is not 0 and int points)
            {
                reasons.Add(new Reason(weight.Name, points));
            }
        }

        return reasons.ToImmutable();
    }
}
