namespace ArticleGenerator.Quotations.Marks;

/// <summary>Marks that open and close each other.</summary>
internal enum MarkFamily
{
    None,

    /// <summary><c>" " “ ” „ “ ” ” '' ''</c>: mixed in one text by typewriters and converters, so one family.</summary>
    Double,

    /// <summary><c>‘ ’ ' ' ‚ ‘</c>.</summary>
    Single,

    /// <summary><c>« » » «</c>.</summary>
    Guillemet,

    /// <summary><c>‹ ›</c>.</summary>
    SingleGuillemet,

    /// <summary><c>「 」 『 』</c>.</summary>
    Corner,
}

/// <summary>What a mark may do at its place.</summary>
internal enum MarkRole
{
    Open,
    Close,

    /// <summary>A straight mark between two letters, say: whatever is needed.</summary>
    Either,
}

/// <summary>A mark at its place.</summary>
/// <param name="Start">Its offset in the text, in UTF-16 code units.</param>
/// <param name="Length">1, or 2 for a doubled single mark.</param>
/// <param name="Family">Which marks it belongs to.</param>
/// <param name="Role">What it may do here.</param>
internal readonly record struct Mark(int Start, int Length, MarkFamily Family, MarkRole Role)
{
    public int End => Start + Length;
}
