namespace ArticleGenerator.Syntax;

/// <summary>Which characters are quotation marks, of any language.</summary>
internal static class QuotationMarks
{
    /// <summary>
    /// Whether the character may open or close a quotation; apostrophes look like it, so that the place decides.
    /// </summary>
    public static bool IsMark(char c) => c < '\u0080'
        ? c is '"' or '\''
        : c is '“' or '”' or '„' or '‟' or '‘' or '’' or '‚' or '‛'
            or '«' or '»' or '‹' or '›' or '「' or '」' or '『' or '』';
}
