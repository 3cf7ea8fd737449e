using ArticleModel;

namespace HarrowBay;

/// <summary>What the Herald's local news say of themselves, in the front matter or in the text.</summary>
/// <param name="Byline">Who wrote it; null where nobody wants to have.</param>
/// <param name="Published">The day of the paper that it stood in; null for what is older than the archive.</param>
/// <param name="Desk">The desk that it is from.</param>
/// <param name="More">What the desk thinks a reader would read next; null where it has no idea.</param>
[ArticleMetadata("local/**")]
public sealed record LocalNews(
    string? Byline = null,
    DateTime? Published = null,
    Desk Desk = Desk.Town,
    IReadOnlyList<Article>? More = null);
