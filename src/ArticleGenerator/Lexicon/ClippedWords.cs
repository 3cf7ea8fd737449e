namespace ArticleGenerator.Lexicon;

/// <summary>
/// Words that are written with an apostrophe at one end, for what is not spoken there: the apostrophe looks like a
/// single quotation mark.
/// </summary>
internal static class ClippedWords
{
    /// <summary>Words that stand nowhere without their apostrophe: 'tis, 'em.</summary>
    public static WordSet OnlyClipped { get; } = new("cos coz em n nuff til tis twas twere twill twould");

    /// <summary>
    /// Words that a quotation may begin with as well: 'till it's late, 'im over there; 'Till receipts fell,' he said.
    /// </summary>
    public static WordSet MaybeClipped { get; } = new(
        """
        ad alf appen ard are as ate ave be bout bove cause cept cross cuse e ead eard eart ee eh ell ello ellow elp er
        ere erself es fore fraid gainst gin hind igh im imself is it kay less leven low mid mong mongst neath nother oi
        ome ope orse ot ouse ow pon re round scuse side sides specially spect spite spose sup til till tude tween twixt
        ud ullo un under undred uns usband ve way
        """);

    /// <summary>Words without their last letters: the best day o' the year, ol' Brook.</summary>
    public static WordSet Ends { get; } = new("an d fo gi ha li'l lil mo o ol ole po t th wi");

    /// <summary>Words that end in -in and lack no g, beside all those in -ain.</summary>
    public static WordSet WholeInIn { get; } = new(
        """
        austin basin begin benjamin berlin cabin calvin coffin colin cousin cumin dublin dustin edwin franklin griffin
        javelin justin kevin latin lenin margin martin melvin muffin origin paladin penguin pumpkin putin robin ruin
        satin stalin toxin urchin vermin violin virgin vitamin within
        """);
}
