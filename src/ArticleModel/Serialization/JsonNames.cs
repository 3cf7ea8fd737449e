#if NET
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleModel.Serialization;

/// <summary>What the serialiser does by itself for all other members, so that these look no different.</summary>
internal static class JsonNames
{
    extension(JsonSerializerOptions options)
    {
        public string NameOf(string property) => options.PropertyNamingPolicy?.ConvertName(property) ?? property;

        public bool WritesNull => options.DefaultIgnoreCondition
            is not (JsonIgnoreCondition.WhenWritingNull or JsonIgnoreCondition.WhenWritingDefault);
    }

    public static NotSupportedException NotRead() =>
        new("Articles are compiled from their texts; they are not read from JSON.");
}
#endif
