using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Weights;

/// <summary>Somebody who was weighed, for whoever asks why.</summary>
/// <param name="Words">Their words in the article's text.</param>
/// <param name="Name">The fullest form of their name, which may stand elsewhere; else the same words.</param>
/// <param name="Points">What they got in all.</param>
/// <param name="Reasons">What they got it for.</param>
internal readonly record struct Candidate(TextSpan Words, TextSpan Name, int Points, ImmutableArray<Reason> Reasons);

/// <summary>What somebody got points for.</summary>
/// <param name="Name">The weight's name.</param>
/// <param name="Points">The points.</param>
internal readonly record struct Reason(string Name, int Points);
