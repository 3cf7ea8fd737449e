using System.Collections.Immutable;
using ArticleGenerator.Quotations.Descriptions;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Phrases;
using ArticleGenerator.Quotations.Words;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Speakers;

/// <summary>Collects who speaks, each once, in the order of their first quotation.</summary>
internal sealed class SpeakerTable
{
    // More names than that no author gives; each is looked for in the whole text.
    private const int MostPlaces = 100;

    private readonly string _text;
    private readonly People _people;
    private readonly Coreference _pronouns;
    private readonly DescriptionReader _descriptions;
    private readonly DescribedPeople _described;
    private readonly SpeakerOverrides _overrides;
    private readonly List<SpeakerReference> _speakers = [];
    private readonly Dictionary<string, int> _byName = new(StringComparer.OrdinalIgnoreCase);

    // By person, once they are known to speak.
    private readonly SpeakerReference?[] _named;

    // Where the names stand that the author gives to speakers, if they do: looked for once, since a text may have many
    // quotations.
    private Dictionary<string, TextSpan?>? _places;

    public SpeakerTable(
        ArticleSyntax article, TokenList tokens, People people, List<Mention> mentions, NounPhrases phrases,
        Coreference pronouns)
    {
        _text = article.Text;
        _people = people;
        _pronouns = pronouns;
        _descriptions = new DescriptionReader(article.Text, tokens, phrases.Appositions);
        _described = new DescribedPeople(tokens, mentions, people, phrases);
        _overrides = SpeakerOverrides.Of(article.FrontMatter);
        _named = new SpeakerReference?[people.Count];
    }

    public ImmutableArray<SpeakerReference> Speakers => ImmutableArray.CreateRange(_speakers);

    /// <summary>The index of the speaker, or -1 where the words stand for nobody who is known.</summary>
    public int Of(Mention mention)
    {
        SpeakerReference? speaker = Resolve(mention);
        if (!_overrides.IsEmpty)
        {
            speaker = Overrule(mention, speaker);
        }

        return speaker is null ? -1 : Add(speaker);
    }

    private SpeakerReference? Resolve(Mention mention)
    {
        if (mention.Kind == MentionKind.Description)
        {
            int described = _described.Find(mention);
            return described >= 0 ? Named(described) : new SpeakerReference(Words(mention.Span), mention.Span);
        }

        int person = mention.Kind == MentionKind.Pronoun ? _pronouns.PersonOf(mention) : _people.PersonOf(mention);
        return person < 0 ? null : Named(person);
    }

    private SpeakerReference Named(int index)
    {
        if (_named[index] is { } known)
        {
            return known;
        }

        Person person = _people[index];
        TextSpan? description = _descriptions.Of(person.Introduction);
        var speaker = new SpeakerReference(
            Words(person.Name), person.Name, description is TextSpan span ? Words(span) : null, description);
        _named[index] = speaker;
        return speaker;
    }

    private SpeakerReference? Overrule(Mention mention, SpeakerReference? speaker)
    {
        string[] aliases = speaker is null ? [Words(mention.Span)] : [Words(mention.Span), speaker.Name];
        if (!_overrides.TryOverrule(aliases, out string? name))
        {
            return speaker;
        }

        return name is null ? null
            : new SpeakerReference(name, PlaceOf(name), speaker?.Description, speaker?.DescriptionSpan);
    }

    private TextSpan? PlaceOf(string name)
    {
        _places ??= new Dictionary<string, TextSpan?>(StringComparer.Ordinal);
        if (!_places.TryGetValue(name, out TextSpan? place) && _places.Count < MostPlaces)
        {
            int start = _text.IndexOf(name, StringComparison.Ordinal);
            place = start < 0 ? null : new TextSpan(start, name.Length);
            _places.Add(name, place);
        }

        return place;
    }

    private int Add(SpeakerReference speaker)
    {
        if (!_byName.TryGetValue(speaker.Name, out int index))
        {
            index = _speakers.Count;
            _speakers.Add(speaker);
            _byName.Add(speaker.Name, index);
        }

        return index;
    }

    private string Words(TextSpan span) => _text.Substring(span.Start, span.Length);
}
