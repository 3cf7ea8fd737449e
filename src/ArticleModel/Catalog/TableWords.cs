namespace ArticleModel;

/// <summary>
/// The words of a table, as generated code gives them: UTF-8 or a string, whose places count in bytes or UTF-16 code
/// units. Nothing is decoded before it is asked for.
/// </summary>
internal readonly ref struct TableWords
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly string? _text;

    public TableWords(ReadOnlySpan<byte> utf8) => _utf8 = utf8;

    public TableWords(string text) => _text = text;

    public int Length => _text?.Length ?? _utf8.Length;

    /// <summary>A character of a line of lengths, or a line feed: of a table's others, UTF-8 has bytes.</summary>
    public char this[int index] => _text is null ? (char)_utf8[index] : _text[index];

    /// <summary>Words that a line feed follows.</summary>
    /// <exception cref="InvalidOperationException">There are no such words.</exception>
    public string Line(int start, int length)
    {
        if (start > Length || length >= Length - start || this[start + length] != '\n')
        {
            throw DamagedAt(start);
        }

        return _text is null ? Utf8.Decode(_utf8.Slice(start, length)) : _text.Substring(start, length);
    }

    public static InvalidOperationException DamagedAt(int position) => new(
        $"Articles cannot be read: their table is damaged at {position}. Build the project that they belong to again.");
}
