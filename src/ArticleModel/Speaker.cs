using System.Diagnostics;
#if NET
using System.Text.Json.Serialization;
#endif
using ArticleModel.Reading;
#if NET
using ArticleModel.Serialization;
#endif

namespace ArticleModel;

/// <summary>Somebody who says something in an article.</summary>
[DebuggerDisplay("{Name,nq} ({Quotes.Count} quotes)")]
public sealed class Speaker
{
    private readonly Prose _prose;
    private readonly SpeakerEntry _entry;
    private string? _name;
    private string? _description;

    internal Speaker(Prose prose, SpeakerEntry entry, ListSlice<Quote> quotes)
    {
        _prose = prose;
        _entry = entry;
        Quotes = quotes;
    }

    /// <summary>
    /// The full name as the article introduces it, without title; for somebody without a name, the description or the
    /// name of the organisation.
    /// </summary>
    public string Name => _name ??= _prose.Slice(_entry.Name);

    /// <summary>
    /// What the article says of them (<c>the ferry's chief engineer</c>); null where it says nothing.
    /// </summary>
    public string? Description => _description ??= _prose.Slice(_entry.Description);

    /// <summary>Everything they say in the article, in the order of the text.</summary>
#if NET
    [JsonConverter(typeof(SpeakerQuotesConverter))]
#endif
    public IReadOnlyList<Quote> Quotes { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
