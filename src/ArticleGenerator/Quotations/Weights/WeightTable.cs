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
    private readonly Held[] _held;
    private readonly Weight<TCandidate>[] _counted;

    public WeightTable(params Weight<TCandidate>[] weights)
    {
        _weights = weights;
        _held = [.. weights.Where(weight => weight.Holds is not null).Select(weight => new Held(weight))];
        _counted = [.. weights.Where(weight => weight.Holds is null)];
        Bound = _counted.Sum(MostOf);
        for (int i = _held.Length - 1; i >= 0; i--)
        {
            _held[i].Rest = Bound;
            Bound += MostOf(_held[i].Weight);
        }
    }

    public IReadOnlyList<Weight<TCandidate>> Weights => _weights;

    /// <summary>What no candidate has more of: all that speaks for one, as often as it counts.</summary>
    public int Bound { get; }

    /// <param name="candidate">Who is weighed.</param>
    /// <param name="floor">What must be exceeded: as soon as it cannot be any more, no further weight is asked.</param>
    /// <returns>The sum; where it does not exceed the floor, any number that does not either.</returns>
    public int Score(in TCandidate candidate, int floor = int.MinValue)
    {
        int score = 0;
        foreach (ref readonly Held held in _held.AsSpan())
        {
            score += held.Holds(candidate) ? held.Points : 0;
            if (score + held.Rest <= floor)
            {
                return score + held.Rest;
            }
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

    private static int MostOf(Weight<TCandidate> weight) => Math.Max(0, weight.Points) * weight.Most;

    private struct Held(Weight<TCandidate> weight)
    {
        public readonly Weight<TCandidate> Weight = weight;
        public readonly Question<TCandidate, bool> Holds = weight.Holds!;
        public readonly int Points = weight.Points;

        /// <summary>The most that those add that are asked behind it.</summary>
        public int Rest;
    }
}
