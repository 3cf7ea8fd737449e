namespace ArticleModel.Reading;

/// <summary>A stretch of an article's text or of the notes behind it, in UTF-16 code units.</summary>
internal readonly struct TextRange
{
    public TextRange(int start, int length)
    {
        Start = start;
        Length = length;
    }

    public int Start { get; }

    public int Length { get; }

    public int End => Start + Length;

    public static TextRange FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the other one lies wholly within this one.</summary>
    public bool Holds(TextRange other) => other.Start >= Start && other.End <= End;
}
