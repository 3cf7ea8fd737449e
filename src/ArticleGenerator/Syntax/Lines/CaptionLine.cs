namespace ArticleGenerator.Syntax.Lines;

/// <summary>
/// What stands below a picture: <c>Photo: Nora Fenwick</c>, <c>Pictured: the quay</c>, <c>The quay. Photo / Nora
/// Fenwick</c>.
/// </summary>
internal static class CaptionLine
{
    private static readonly string[] Starts =
    [
        "AP Photo", "Caption:", "Credit:", "File photo", "File picture", "Getty Images", "Graphic:",
        "Illustration:", "Image:", "Image by ", "Image caption", "Image credit", "Image source", "Media caption",
        "Photo:", "Photo /", "Photo by ", "Photo courtesy", "Photo credit", "Photograph:", "Photograph by ",
        "Photography:", "Photos:", "Photos by ", "Picture:", "Picture by ", "Pictured:", "Pictured above",
        "Pictured left", "Pictured right", "Video:", "Video by ", "(Photo",
    ];

    private static readonly string[] Marks =
        [" Photo: ", " Photo / ", " Photo by ", "(Photo", "(Picture: ", "(Image: ", " Picture: ", " Image: ", "/Getty"];

    public static bool Is(ReadOnlySpan<char> line) =>
        LineWords.LengthOfStart(line, Starts) > 0 || LineWords.Has(line, Marks);
}
