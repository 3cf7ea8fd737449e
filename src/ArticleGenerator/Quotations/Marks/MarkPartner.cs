namespace ArticleGenerator.Quotations.Marks;

/// <summary>The mark that goes with a mark, for messages.</summary>
internal static class MarkPartner
{
    public static string Of(string mark) => mark switch
    {
        "“" => "”",
        "”" => "“",
        "„" => "“",
        "‘" => "’",
        "’" => "‘",
        "‚" => "‘",
        "«" => "»",
        "»" => "«",
        "‹" => "›",
        "›" => "‹",
        "「" => "」",
        "」" => "「",
        "『" => "』",
        "』" => "『",
        "``" => "''",
        _ => mark,
    };
}
