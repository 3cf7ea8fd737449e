#if NET
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleModel.Serialization;

/// <summary>
/// For <see cref="Quote.Speaker"/>: writes who says a quote by name and description, without all that they say, since
/// that would lead back to the quote. Public because code that the serialiser's own generator writes makes one.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class QuoteSpeakerConverter : JsonConverter<Speaker>
{
    /// <summary>Not supported: articles are compiled from their texts.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">The options.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Speaker Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw JsonNames.NotRead();

    /// <summary>Writes name and description.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The speaker.</param>
    /// <param name="options">The options, of which the naming policy and what is left out count.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public override void Write(Utf8JsonWriter writer, Speaker value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        writer.WriteStartObject();
        writer.WriteString(options.NameOf(nameof(Speaker.Name)), value.Name);
        if (value.Description is { } description)
        {
            writer.WriteString(options.NameOf(nameof(Speaker.Description)), description);
        }
        else if (options.WritesNull)
        {
            writer.WriteNull(options.NameOf(nameof(Speaker.Description)));
        }

        writer.WriteEndObject();
    }
}
#endif
