using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.CallSites;

/// <summary>A member that a generated class has.</summary>
internal sealed record Candidate(ISymbol Symbol, PartKind Kind)
{
    public string Name => Symbol.Name;
}

/// <summary>Where a name was looked for in vain.</summary>
/// <param name="Found">The sentence that says so.</param>
/// <param name="Nothing">What it has where it has nothing: <c>no sections</c>.</param>
/// <param name="Back">How the missing one comes back.</param>
/// <param name="Candidates">What is there, in the order in which it is listed.</param>
internal sealed record NamedPlace(string Found, string Nothing, string Back, ImmutableArray<Candidate> Candidates)
{
    /// <summary>The article whose list it is, and of what; null for all other places.</summary>
    public (INamedTypeSymbol Class, PartKind Part)? Article { get; init; }

    /// <summary>What to do, where that is another sentence than elsewhere.</summary>
    public string? Advice { get; init; }

    /// <summary>What to do where no other name is near, instead of naming what there is.</summary>
    public string? Otherwise { get; init; }

    /// <summary>The very member, where it stands in another place now.</summary>
    public Suggestion? Moved { get; init; }

    /// <summary>
    /// The members that could all have had the missing name: it exists for none of them (<see cref="Namesake"/>).
    /// </summary>
    public ImmutableArray<Candidate> Namesakes { get; init; } = ImmutableArray<Candidate>.Empty;
}
