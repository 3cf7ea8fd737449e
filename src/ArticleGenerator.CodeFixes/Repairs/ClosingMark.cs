using ArticleGenerator.Quotations.Marks;

namespace ArticleGenerator.CodeFixes.Repairs;

/// <summary>The mark that closes what a mark opens.</summary>
internal static class ClosingMark
{
    public static string Of(string opening) => opening switch
    {
        // ”Swedish” and ’Finnish’ marks are the same on either side.
        "”" or "’" => opening,
        "‟" => "”",
        "‘‘" => "’’",
        _ => MarkPartner.Of(opening),
    };
}
