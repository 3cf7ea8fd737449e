namespace ArticleModel.Reading;

/// <summary>
/// What stands around a text on a page, and what newsrooms call its furniture: who wrote it, where and when, the words
/// under its headline, the credit at its end.
/// </summary>
internal sealed class Furniture(Prose prose, FurnitureEntry entry)
{
    private string? _byline;
    private string? _dateline;
    private string? _standfirst;
    private string? _credit;
    private string? _published;

    public string? Byline => _byline ??= prose.Slice(entry.Byline);

    public string? Dateline => _dateline ??= prose.Slice(entry.Dateline);

    public string? Standfirst => _standfirst ??= prose.Slice(entry.Standfirst);

    public string? Credit => _credit ??= prose.Slice(entry.Credit);

    public string? Published => _published ??= prose.Slice(entry.Published);
}
