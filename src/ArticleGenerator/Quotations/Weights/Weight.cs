namespace ArticleGenerator.Quotations.Weights;

/// <summary>Whether a weight's reason is there, or how often.</summary>
/// <typeparam name="TCandidate">What is weighed.</typeparam>
/// <typeparam name="TAnswer">Yes or no, or a number.</typeparam>
internal delegate TAnswer Question<TCandidate, TAnswer>(in TCandidate candidate);

/// <summary>What speaks for a candidate or against one: a line of a <see cref="WeightTable{TCandidate}"/>.</summary>
/// <typeparam name="TCandidate">What is weighed.</typeparam>
internal sealed class Weight<TCandidate>
{
    private readonly Question<TCandidate, int>? _count;

    /// <param name="name">As an explanation prints it.</param>
    /// <param name="points">What it is worth; below zero it speaks against the candidate.</param>
    /// <param name="holds">Whether it is so.</param>
    /// <param name="example">A text in which it is so.</param>
    public Weight(string name, int points, Question<TCandidate, bool> holds, string example)
        : this(name, points, most: 1, example)
    {
        Holds = holds;
    }

    /// <param name="name">As an explanation prints it.</param>
    /// <param name="points">What it is worth each time.</param>
    /// <param name="count">How often it is so; never below zero.</param>
    /// <param name="most">How often it counts at most.</param>
    /// <param name="example">A text in which it is so.</param>
    public Weight(string name, int points, Question<TCandidate, int> count, int most, string example)
        : this(name, points, most, example)
    {
        _count = count;
    }

    private Weight(string name, int points, int most, string example)
    {
        Name = name;
        Points = points;
        Most = most;
        Example = example;
    }

    public string Name { get; }

    /// <summary>Whether it is so; null of what is counted.</summary>
    public Question<TCandidate, bool>? Holds { get; }

    public int Points { get; }

    /// <summary>How often it counts at most.</summary>
    public int Most { get; }

    public string Example { get; }

    /// <summary>What the candidate gets by it.</summary>
    public int Of(in TCandidate candidate) =>
        Holds is not null ? Holds(candidate) ? Points : 0 : Points * Math.Min(_count!(candidate), Most);
}
