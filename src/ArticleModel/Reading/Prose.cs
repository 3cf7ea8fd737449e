namespace ArticleModel.Reading;

/// <summary>
/// The words of an article: its text, and behind it the notes. Offsets run on from the one into the other as if they
/// were one string, but a copy of both is never made.
/// </summary>
internal sealed class Prose
{
    /// <summary>What stands between two blocks of the text.</summary>
    public const string BlockSeparator = "\n\n";

    private readonly string _notes;

    public Prose(Article article, string text, string notes)
    {
        Article = article;
        Text = text;
        _notes = notes;
    }

    /// <summary>Whose words they are.</summary>
    public Article Article { get; }

    public string Text { get; }

    /// <summary>Whether the range lies wholly in the text or wholly in the notes.</summary>
    public bool Holds(int start, int length)
    {
        return start < Text.Length
            ? length <= Text.Length - start
            : length <= _notes.Length - (start - Text.Length);
    }

    public string Slice(TextRange range)
    {
        return range.Start < Text.Length
            ? Text.Substring(range.Start, range.Length)
            : _notes.Substring(range.Start - Text.Length, range.Length);
    }

    public string? Slice(TextRange? range) => range is { } words ? Slice(words) : null;

    public string Join(TextRange[] parts)
    {
        var slices = new string[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            slices[i] = Slice(parts[i]);
        }

        return string.Join(BlockSeparator, slices);
    }
}
