using System.Text;

namespace ArticleGenerator.Model;

/// <summary>
/// A long text in UTF-8: the pipeline holds every article's words from one run to the next, and most take half the
/// room. Equal where the texts are.
/// </summary>
internal readonly struct PackedString : IEquatable<PackedString>
{
    private readonly byte[]? _utf8;

    /// <param name="text">The text, without halves of surrogate pairs.</param>
    public PackedString(string text)
    {
        _utf8 = Encoding.UTF8.GetBytes(text);
        Length = text.Length;
    }

    /// <summary>In UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>In bytes of UTF-8.</summary>
    public int Bytes => _utf8?.Length ?? 0;

    private ReadOnlySpan<byte> Utf8 => _utf8;

    public bool Equals(PackedString other) => Length == other.Length && Utf8.SequenceEqual(other.Utf8);

    public override bool Equals(object? obj) => obj is PackedString other && Equals(other);

    // Texts are compared and never looked up: their lengths tell most apart.
    public override int GetHashCode() => Length;

    /// <summary>Writes the text.</summary>
    /// <param name="characters">Where; at least as long.</param>
    /// <returns>How many characters it has, in UTF-16 code units.</returns>
    public int CopyTo(char[] characters) =>
        _utf8 is null ? 0 : Encoding.UTF8.GetChars(_utf8, 0, _utf8.Length, characters, 0);

    /// <summary>The text: a new string at every call.</summary>
    public override string ToString() => _utf8 is null ? "" : Encoding.UTF8.GetString(_utf8);
}
