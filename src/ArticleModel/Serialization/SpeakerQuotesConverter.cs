#if NET
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleModel.Serialization;

/// <summary>
/// For <see cref="Speaker.Quotes"/>: writes what somebody says, without saying at each quote once more who says it.
/// Public because code that the serialiser's own generator writes makes one.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SpeakerQuotesConverter : JsonConverter<IReadOnlyList<Quote>>
{
    /// <summary>Not supported: articles are compiled from their texts.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">The options.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override IReadOnlyList<Quote> Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw JsonNames.NotRead();

    /// <summary>Writes an array of the quotes.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The quotes.</param>
    /// <param name="options">The options, of which the naming policy counts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Quote> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        writer.WriteStartArray();
        foreach (Quote quote in value)
        {
            writer.WriteStartObject();
            writer.WriteString(options.NameOf(nameof(Quote.Text)), quote.Text);
            writer.WriteString(options.NameOf(nameof(Quote.Kind)), quote.Kind.ToString());
            writer.WriteNumber(options.NameOf(nameof(Quote.Start)), quote.Start);
            writer.WriteNumber(options.NameOf(nameof(Quote.Length)), quote.Length);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
#endif
