using System.Text.Encodings.Web;
using System.Text.Json;

namespace QuoteAccuracy;

/// <summary>A quotation as the generator reads it.</summary>
/// <param name="Start">Its first character in the input's text, in UTF-16 code units.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Speaker">The speaker's name, or null.</param>
/// <param name="Rule">The rule that gave it.</param>
/// <param name="Explanation">The rule with its words.</param>
internal sealed record Prediction(int Start, int End, string? Speaker, string Rule, string Explanation)
{
    private static readonly JsonSerializerOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string ToJson(string id, IEnumerable<Prediction> predictions) => JsonSerializer.Serialize(
        new
        {
            id,
            quotes = predictions.Select(
            prediction =>
                new
                {
                    start = prediction.Start,
                    end = prediction.End,
                    speaker = prediction.Speaker,
                    rule = prediction.Rule
                })
        },
        Options);
}
