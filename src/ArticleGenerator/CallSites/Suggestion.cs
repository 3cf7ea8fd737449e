using System.Collections.Immutable;
using ArticleGenerator.Spelling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.CallSites;

/// <summary>The member that was probably meant.</summary>
internal sealed record Suggestion(Candidate Member)
{
    // What is named nowhere in the file is more likely the new name of something than what is named already. Less than
    // the difference between the same name in another case, which is certain, and one that is merely similar.
    private const double Unused = 0.15;

    /// <summary>The whole way to it, where another name in the same place is not enough.</summary>
    public string? Path { get; init; }

    /// <summary>
    /// The most similar of what there is, or null where nothing is similar. Of equals, the one listed first.
    /// </summary>
    public static Suggestion? Find(MemberUse use, ImmutableArray<Candidate> candidates, CancellationToken cancellation)
    {
        var similar = new List<(Candidate Member, double Score)>();
        foreach (Candidate candidate in candidates)
        {
            double score = Score(use, candidate);
            if (score >= NameSimilarity.Threshold)
            {
                similar.Add((candidate, score));
            }
        }

        if (similar.Count < 2)
        {
            return similar.Count == 0 ? null : new Suggestion(similar[0].Member);
        }

        HashSet<string> used = NamesIn(use.Name.SyntaxTree, cancellation);
        return new Suggestion(
            similar.OrderByDescending(one => one.Score + (used.Contains(one.Member.Name) ? 0 : Unused)).First().Member);
    }

    // A folder that holds what is asked of the missing one is that one under a new name, however different that is.
    private static double Score(MemberUse use, Candidate candidate) =>
        use.Next is { } next && candidate.Symbol is INamedTypeSymbol folder && !folder.GetMembers(next).IsEmpty
            ? 1
            : NameSimilarity.Of(use.Identifier, candidate.Name);

    private static HashSet<string> NamesIn(SyntaxTree tree, CancellationToken cancellation) =>
        [.. tree.GetRoot(cancellation)
            .DescendantTokens()
            .Where(static token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(static token => token.ValueText)];
}
