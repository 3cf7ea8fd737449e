namespace ArticleGenerator.Lexicon;

/// <summary>How titles and trades before a name are told by their form, and what abbreviated ones stand for.</summary>
internal static class TitleWords
{
    /// <summary>No first name ends so: Superintendent, Shopkeeper.</summary>
    public static WordEndings SureEndings { get; } = new(
        "fielder fighter intendent keeper master mistress ologist person teacher woman", shortestStem: 1);

    /// <summary>Some first names end so, too: Striker and Walter.</summary>
    public static WordEndings Endings { get; } = new("ant eer er ian ist ive man or", shortestStem: 1);

    /// <summary>
    /// Titles of more than two letters: DCI Holt, but not BBC Holt, since most of three letters are organisations.
    /// </summary>
    public static WordSet Acronyms { get; } = new("ceo cfo coo cto dci evp mep mla msp rsm svp wpc");

    /// <summary>Spokesman, Chairwoman.</summary>
    public static WordEndings GenderedEndings { get; } = new("man woman", shortestStem: 1);

    private static readonly Dictionary<string, string> Offices =
        """
        capt captain
        gen general
        gov governor
        prof professor
        rep congressman
        sen senator
        """.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .ToDictionary(words => words[0], words => words[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The office that a title says: <c>senator</c> of "Sen"; of any other the title itself.</summary>
    public static string OfficeOf(string title) => Offices.TryGetValue(title, out string? office) ? office : title;
}
