using System.Text;

namespace ArticleModel.Tests;

/// <summary>Words come out of UTF-8 as .NET reads it, however many there are.</summary>
public class Utf8Tests
{
    [Theory]
    [InlineData("")]
    [InlineData("Ferry sails again")]
    [InlineData("Fähre fährt")]
    [InlineData("\0 \u007F \u0080 \u07FF \u0800 \uFFFF")]
    [InlineData("🚢 — “Fähre” 🚢")]
    public void Words_are_decoded_as_they_were_encoded(string words)
    {
        Assert.Equal(words, Utf8.Decode(Encoding.UTF8.GetBytes(words)));

        string many = string.Concat(Enumerable.Repeat(words, 300));
        Assert.Equal(many, Utf8.Decode(Encoding.UTF8.GetBytes(many)));
    }

    [Theory]
    [InlineData("C3")]
    [InlineData("41C3")]
    [InlineData("C341")]
    [InlineData("80")]
    [InlineData("E28041")]
    [InlineData("F09F9A")]
    [InlineData("EDA080")]
    [InlineData("FF")]
    public void What_is_no_UTF_8_becomes_replacement_characters(string bytes) =>
        Assert.Equal(Encoding.UTF8.GetString(Convert.FromHexString(bytes)), Utf8.Decode(Convert.FromHexString(bytes)));
}
