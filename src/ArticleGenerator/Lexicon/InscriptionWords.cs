namespace ArticleGenerator.Lexicon;

/// <summary>Words for what has words on it or in it, which nobody says beside the quotation.</summary>
internal static class InscriptionWords
{
    /// <summary>A shirt that read "Ferries now!", under the headline "The slow bridge".</summary>
    public static WordSet Things { get; } = new(
        """
        badge badges banner banners billboard billboards caption captions engraving graffiti headline headlines
        inscription placard placards plaque poster posters shirt shirts sign signs slogan slogans sticker stickers
        subtitle t-shirt t-shirts tattoo
        """);

    /// <summary>A video that said "It smells."</summary>
    public static WordSet Documents { get; } = new(
        """
        ad advertisement article book booklet brochure card clip document email flyer footnote leaflet letter mail
        mailing memo message note page pamphlet post release report script text tweet video website
        """);

    /// <summary>A video that said "It smells."</summary>
    public static WordSet Verbs { get; } = new("read reads said says stated states");

    /// <summary>A video that said "It smells"; her claim that "it smells".</summary>
    public static WordSet Relatives { get; } = new("that which");
}
