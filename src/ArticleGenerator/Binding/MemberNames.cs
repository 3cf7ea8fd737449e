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
        var wishes = new SectionWish[headings.Count];
        SectionWish? last = null;
        for (int i = 0; i < wishes.Length; i++)
        {
            while (last is not null && last.Heading.Level >= headings[i].Level)
            {
                last = last.Parent;
            }

            last = wishes[i] = new SectionWish(headings[i], last);
        }

        return Members([.. headings.Select(heading => heading.Text)], wishes);
    }

    /// <summary>
    /// A speaker is named by the name, without the article of a description: <c>SpokesmanForTheHarbour</c>.
    /// </summary>
    public static EquatableArray<MemberSpec> OfSpeakers(string[] names) =>
        Members(names, Array.ConvertAll(names, name => new SpeakerWish(name)));

    /// <summary>A quote is named by its first words, at most five: <c>ItStillSmellsOf</c>.</summary>
    public static EquatableArray<MemberSpec> OfQuotes(string[] quotes) =>
        Members(quotes, Array.ConvertAll(quotes, quote => new QuoteWish(quote)));

    private static EquatableArray<MemberSpec> Members(string[] texts, NameWish[] wishes)
    {
        string[] names = DistinctNames.Of(wishes);
        var members = new MemberSpec[names.Length];
        for (int i = 0; i < members.Length; i++)
        {
            members[i] = new MemberSpec(names[i], i, DocText.Shorten(texts[i]));
        }

        return new EquatableArray<MemberSpec>(members);
    }

    private sealed class SpeakerWish(string name) : NameWish(SpeakerKind, ReservedNames.OfSpeakers)
    {
        public override string Essence() => Identifier.Essence(name);

        protected override IEnumerable<string> Names()
        {
            IReadOnlyList<string> words = Identifier.Words(name);
            if (words.Count > 1 && Articles.Contains(words[0]))
            {
                yield return Identifier.Create([.. words.Skip(1)], words.Count, SpeakerKind);
            }

            yield return Identifier.Create(words, words.Count, SpeakerKind);
        }
    }

    private sealed class QuoteWish(string quote) : NameWish(QuoteKind, ReservedNames.OfQuotes)
    {
        public override string Essence() => Identifier.Essence(quote);

        protected override IEnumerable<string> Names()
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
    }

    /// <summary>A section, which knows those that it is within.</summary>
    private sealed class SectionWish(SectionHeading heading, SectionWish? parent)
        : NameWish(SectionKind, ReservedNames.OfSections)
    {
        private IReadOnlyList<string>? _words;
        private string? _essence;
        private string? _hash;

        public SectionHeading Heading { get; } = heading;

        public SectionWish? Parent { get; } = parent;

        private IReadOnlyList<string> Words => _words ??= Identifier.Words(Heading.Text);

        // Of the outer headings only a hash: they may be long, and hold thousands of others.
        private string Hash => _hash ??= StableHash.DigitsOf(Essence());

        public override string Essence() =>
            _essence ??= Parent?.Hash + " " + Identifier.Essence(Heading.Text);

        protected override IEnumerable<string> Names()
        {
            IReadOnlyList<string> words = [];
            for (SectionWish? section = this; section is not null; section = section.Parent)
            {
                words = [.. section.Words, .. words];
                yield return Identifier.Create(words, words.Count, SectionKind);
            }
        }
    }
}
