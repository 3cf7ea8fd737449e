using System.Collections.Immutable;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations;

/// <summary>Collects who speaks, each once, in the order of their first quotation.</summary>
internal sealed class SpeakerTable
{
    private readonly string _text;
    private readonly People _people;
    private readonly Coreference _pronouns;
    private readonly Descriptions _descriptions;
    private readonly DescribedPeople _described;
    private readonly SpeakerOverrides _overrides;
    private readonly List<SpeakerReference> _speakers = [];
    private readonly Dictionary<Person, SpeakerReference> _named = [];
    private readonly Dictionary<string, int> _byName = new(StringComparer.OrdinalIgnoreCase);

    public SpeakerTable(ArticleSyntax article, TokenList tokens, People people, List<Mention> mentions, Coreference pronouns)
    {
        _text = article.Text;
        _people = people;
        _pronouns = pronouns;
        _descriptions = new Descriptions(article.Text, tokens, mentions);
        _described = new DescribedPeople(article.Text, tokens, mentions, people);
        _overrides = SpeakerOverrides.Of(article.FrontMatter);
    }

    public ImmutableArray<SpeakerReference> Speakers => ImmutableArray.CreateRange(_speakers);

    /// <summary>The index of the speaker, or -1 where the words stand for nobody who is known.</summary>
    public int Of(Mention mention)
    {
        SpeakerReference? speaker = Resolve(mention);
        string[] aliases = speaker is null ? [Words(mention.Span)] : [Words(mention.Span), speaker.Name];
        if (_overrides.TryOverrule(aliases, out string? chosen))
        {
            speaker = chosen is null ? null : Overruled(chosen, speaker);
        }

        return speaker is null ? -1 : Add(speaker);
    }

    private SpeakerReference? Resolve(Mention mention)
    {
        if (mention.Kind == MentionKind.Description)
        {
            int described = _described.Find(mention);
            return described >= 0 ? Named(_people[described]) : new SpeakerReference(Words(mention.Span), mention.Span);
        }

        int person = mention.Kind == MentionKind.Pronoun ? _pronouns.PersonOf(mention) : mention.Person;
        return person < 0 ? null : Named(_people[person]);
    }

    private SpeakerReference Named(Person person)
    {
        if (!_named.TryGetValue(person, out SpeakerReference? speaker))
        {
            TextSpan? description = _descriptions.Of(person.Introduction);
            speaker = new SpeakerReference(Words(person.Name), person.Name, description is TextSpan span ? Words(span) : null, description);
            _named.Add(person, speaker);
        }

        return speaker;
    }

    private SpeakerReference Overruled(string name, SpeakerReference? speaker)
    {
        int place = _text.IndexOf(name, StringComparison.Ordinal);
        return new SpeakerReference(
            name, place < 0 ? null : new TextSpan(place, name.Length), speaker?.Description, speaker?.DescriptionSpan);
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
