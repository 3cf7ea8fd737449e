using System.Collections.Immutable;

namespace ArticleGenerator.CallSites;

/// <summary>The second half of the message: what there is, and what to do.</summary>
internal static class Advice
{
    private const int MostNames = 5;

    public static string Of(NamedPlace place, Suggestion? suggestion, CancellationToken cancellation)
    {
        if (place.Advice is { } advice)
        {
            return advice;
        }

        if (place.Namesakes.Length > 1)
        {
            return $"Did you mean {Describe(place.Namesakes, cancellation)}?";
        }

        if (suggestion is not null)
        {
            return $"Did you mean {Describe(suggestion, cancellation)}?";
        }

        if (place.Otherwise is { } otherwise)
        {
            return otherwise;
        }

        if (place.Candidates.IsEmpty)
        {
            return $"It has {place.Nothing} at all. Remove this name, or {place.Back}.";
        }

        string one = place.Candidates.Length == 1 ? "that one" : "one of them";
        return $"It has {List(place)}. Name {one}, or {place.Back}.";
    }

    private static string Describe(ImmutableArray<Candidate> namesakes, CancellationToken cancellation)
    {
        string[] shown =
        [
            .. namesakes.Take(MostNames).Select(namesake => Describe(new Suggestion(namesake), cancellation)),
        ];
        int others = namesakes.Length - shown.Length;
        string last = others > 0 ? $"one of {others} more" : shown[shown.Length - 1];
        return $"{string.Join(", ", shown.Take(others > 0 ? shown.Length : shown.Length - 1))} or {last}";
    }

    private static string Describe(Suggestion suggestion, CancellationToken cancellation)
    {
        Candidate member = suggestion.Member;
        string name = suggestion.Path ?? member.Name;
        if (member.Kind == PartKind.Folder)
        {
            return "the folder " + name;
        }

        // Only what the generator writes shows an article's words in its documentation.
        string? words = member.Kind == PartKind.Member ? null : MemberWords.Of(member.Symbol, cancellation);
        return name + (words is null ? "" : $" (“{words}”)");
    }

    private static string List(NamedPlace place) => string.Join(" and ", place.Candidates
        .GroupBy(static candidate => candidate.Kind)
        .Select(static kind => List(kind.Key, [.. kind.Select(static candidate => candidate.Name)])));

    private static string List(PartKind kind, string[] names)
    {
        if (names.Length == 1)
        {
            return $"the {kind.Noun} {names[0]}";
        }

        if (names.Length > MostNames)
        {
            string first = string.Join(", ", names.Take(MostNames));
            return $"{names.Length} {kind.Nouns} ({first} and {names.Length - MostNames} more)";
        }

        return $"the {kind.Nouns} {string.Join(", ", names.Take(names.Length - 1))} and {names[names.Length - 1]}";
    }
}
