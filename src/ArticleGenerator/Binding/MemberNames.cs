using System.Collections.Immutable;
using ArticleGenerator.Model;

namespace ArticleGenerator.Binding;

/// <summary>
/// Names the sections, quotes and speakers of one article. Names are stable: they are given in the order of the text, an
/// earlier member keeps its short name, so that text appended later renames nothing.
/// </summary>
internal static class MemberNames
{
    private const int QuoteWords = 5;

    // Beyond that a longer name says no more than a number.
    private const int MostQuoteWords = 12;

    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase) { "a", "an", "the" };

    /// <summary>A section is named by its heading: <c>ANewEngine</c>.</summary>
    public static EquatableArray<MemberSpec> OfSections(IReadOnlyList<string> headings) =>
        Name(headings, ReservedNames.OfSections, (scope, heading) => scope.Take(Identifier.Create(heading, "Section")));

    /// <summary>A speaker is named by the name, without the article of a description: <c>SpokesmanForTheHarbour</c>.</summary>
    public static EquatableArray<MemberSpec> OfSpeakers(IReadOnlyList<string> names) =>
        Name(names, ReservedNames.OfSpeakers, (scope, name) => scope.Take(OfSpeaker(name)));

    /// <summary>A quote is named by its first words, at most five: <c>ItStillSmellsOf</c>.</summary>
    public static EquatableArray<MemberSpec> OfQuotes(IReadOnlyList<string> quotes) =>
        Name(quotes, ReservedNames.OfQuotes, TakeQuoteName);

    private static string OfSpeaker(string name)
    {
        IReadOnlyList<string> words = Identifier.Words(name);
        return words.Count > 1 && Articles.Contains(words[0])
            ? Identifier.Create([.. words.Skip(1)], int.MaxValue, "Speaker")
            : Identifier.Create(words, int.MaxValue, "Speaker");
    }

    private static string TakeQuoteName(NameScope scope, string quote)
    {
        IReadOnlyList<string> words = Identifier.Words(quote, MostQuoteWords);
        int count = Math.Min(QuoteWords, words.Count);

        // "It still smells of the" breaks off in the middle of a noun; "It still smells of" does not.
        while (count > 1 && count < words.Count && Articles.Contains(words[count - 1]))
        {
            count--;
        }

        string shortest = Identifier.Create(words, count, "Quote");
        for (string name = shortest; ; name = Identifier.Create(words, count, "Quote"))
        {
            if (scope.TryTake(name))
            {
                return name;
            }

            if (++count > words.Count)
            {
                return scope.Take(shortest);
            }
        }
    }

    private static EquatableArray<MemberSpec> Name(
        IReadOnlyList<string> texts, ImmutableArray<string> reserved, Func<NameScope, string, string> take)
    {
        var scope = new NameScope(reserved);
        var members = new MemberSpec[texts.Count];
        for (int i = 0; i < members.Length; i++)
        {
            members[i] = new MemberSpec(take(scope, texts[i]), i, DocText.Shorten(texts[i]));
        }

        return new EquatableArray<MemberSpec>(members);
    }
}
