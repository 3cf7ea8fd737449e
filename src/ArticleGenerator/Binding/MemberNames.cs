using ArticleGenerator.Model;

namespace ArticleGenerator.Binding;

/// <summary>A heading of an article.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Level">Its level, from 1 on: deeper ones are within it.</param>
internal sealed record SectionHeading(string Text, int Level);

/// <summary>
/// Names the sections, quotes and speakers of one article (docs/naming.md): by their first words, and by more of them
/// where those are not enough.
/// </summary>
internal static class MemberNames
{
    private const string SectionKind = "Section";
    private const string QuoteKind = "Quote";
    private const string SpeakerKind = "Speaker";

    private const int QuoteWords = 5;

    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase) { "a", "an", "the" };

    /// <summary>
    /// A section is named by its heading (<c>ANewEngine</c>), and where another has the same heading, by the one that
    /// it is within too (<c>TheFerryANewEngine</c>).
    /// </summary>
    public static EquatableArray<MemberSpec> OfSections(IReadOnlyList<SectionHeading> headings)
    {
        var within = new SectionPath[headings.Count];
        SectionPath? last = null;
        for (int i = 0; i < within.Length; i++)
        {
            while (last is not null && last.Heading.Level >= headings[i].Level)
            {
                last = last.Parent;
            }

            last = within[i] = new SectionPath(headings[i], last);
        }

        return Members(
            [.. headings.Select(heading => heading.Text)],
            [.. within.Select(path => Wish(SectionKind, ReservedNames.OfSections, NamesOf(path), () => path.Essence))]);
    }

    /// <summary>
    /// A speaker is named by the name, without the article of a description: <c>SpokesmanForTheHarbour</c>.
    /// </summary>
    public static EquatableArray<MemberSpec> OfSpeakers(IReadOnlyList<string> names) => Members(
        names,
        [.. names.Select(name => Wish(
            SpeakerKind, ReservedNames.OfSpeakers, NamesOfSpeaker(name), () => Identifier.Essence(name)))]);

    /// <summary>A quote is named by its first words, at most five: <c>ItStillSmellsOf</c>.</summary>
    public static EquatableArray<MemberSpec> OfQuotes(IReadOnlyList<string> quotes) => Members(
        quotes,
        [.. quotes.Select(quote => Wish(
            QuoteKind, ReservedNames.OfQuotes, NamesOfQuote(quote), () => Identifier.Essence(quote)))]);

    private static IEnumerable<string> NamesOf(SectionPath section)
    {
        IReadOnlyList<string> words = [];
        for (SectionPath? path = section; path is not null; path = path.Parent)
        {
            words = [.. path.Words, .. words];
            yield return Identifier.Create(words, words.Count, SectionKind);
        }
    }

    private static IEnumerable<string> NamesOfSpeaker(string name)
    {
        IReadOnlyList<string> words = Identifier.Words(name);
        if (words.Count > 1 && Articles.Contains(words[0]))
        {
            yield return Identifier.Create([.. words.Skip(1)], words.Count, SpeakerKind);
        }

        yield return Identifier.Create(words, words.Count, SpeakerKind);
    }

    private static IEnumerable<string> NamesOfQuote(string quote)
    {
        IReadOnlyList<string> words = Identifier.Words(quote, QuoteWords + 1);
        int count = Math.Min(QuoteWords, words.Count);

        // "It still smells of the" breaks off in the middle of a noun; "It still smells of" does not.
        while (count > 1 && count < words.Count && Articles.Contains(words[count - 1]))
        {
            count--;
        }

        yield return Identifier.Create(words, count, QuoteKind);
        words = Identifier.Words(quote);
        while (count < words.Count)
        {
            count++;
            if (count == words.Count || !Articles.Contains(words[count - 1]))
            {
                yield return Identifier.Create(words, count, QuoteKind);
            }
        }
    }

    private static NameWish Wish(
        string kind, ReservedNames reserved, IEnumerable<string> names, Func<string> essence) =>
        new(kind, names.Select(name => reserved.Free(name, kind)), essence);

    private static EquatableArray<MemberSpec> Members(IReadOnlyList<string> texts, IReadOnlyList<NameWish> wishes)
    {
        string[] names = DistinctNames.Of(wishes);
        return new EquatableArray<MemberSpec>(
            texts.Select((text, i) => new MemberSpec(names[i], i, DocText.Shorten(text))));
    }

    /// <summary>A section and those that it is within.</summary>
    private sealed class SectionPath(SectionHeading heading, SectionPath? parent)
    {
        private IReadOnlyList<string>? _words;
        private string? _essence;
        private string? _hash;

        public SectionHeading Heading { get; } = heading;

        public SectionPath? Parent { get; } = parent;

        public IReadOnlyList<string> Words => _words ??= Identifier.Words(Heading.Text);

        // Of the outer headings only a hash: they may be long, and hold thousands of others.
        public string Essence => _essence ??= Parent?.Hash + " " + Identifier.Essence(Heading.Text);

        private string Hash => _hash ??= StableHash.DigitsOf(Essence);
    }
}
