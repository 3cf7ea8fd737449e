namespace ArticleGenerator.Syntax.Plain;

/// <summary>Says something of a line.</summary>
internal delegate bool LinePredicate(ReadOnlySpan<char> line);

/// <summary>
/// A kind of line, with the proof of it: a test asks of every pattern its example and its counter-example.
/// </summary>
/// <param name="Name">What such a line is, behind "it".</param>
/// <param name="IsMatch">Whether a line is one.</param>
/// <param name="Example">A line that is.</param>
/// <param name="CounterExample">A line that looks like one and is not.</param>
internal sealed record LinePattern(string Name, LinePredicate IsMatch, string Example, string CounterExample);
